import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addReports, jsonOf, keepInvented, type Served, serveFolder, waitForAddition } from "./serve-folder.ts";

interface Told {
  code: string;
  message: string;
  page: string;
}

/** The request as it is written, for `fetch` mends paths and forbids some headers. */
function askRaw(
  address: string,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function expectError(response: Response, status: number, code: string): Promise<void> {
  const body = await jsonOf<Told>(response);
  expect([response.status, body.code]).toEqual([status, code]);
  expect(Object.keys(body).sort()).toEqual(["code", "message", "page"]);
}

describe("a server for its own computer", () => {
  let served: Served;
  let document = "";
  beforeAll(async () => {
    served = await serveFolder();
    await addReports(served);
    const { items } = await jsonOf<{ items: { id: string; original: { mediaType: string } }[] }>(
      served.ask("GET", "/api/documents"),
    );
    document = items.find(({ original }) => original.mediaType === "text/html")?.id ?? "";
  }, 120_000);
  afterAll(() => served.close());

  const decision = { kind: "right", on: ["x"], why: null };

  test("takes no change from another site", async () => {
    for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1"])
      await expectError(await served.ask("POST", "/api/judgements", decision, { origin }), 403, "api-origin");
  });

  test("takes no change that says not where it comes from", async () => {
    const response = await fetch(`${served.address}/api/session`, { method: "DELETE" });
    await expectError(response, 403, "api-origin");
  });

  test("answers to no other name, so that no other site can lead to it", async () => {
    const { status, body } = await askRaw(served.address, "/api/overview", { host: "evil.example" });
    expect([status, (JSON.parse(body) as Told).code]).toEqual([403, "api-host"]);
  });

  test.each([
    "/../../etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/assets/../../package.json",
    "/%00",
    "/api/../lock",
    "//etc/passwd",
    "/.env",
  ])("has no file at %s", async (path) => {
    const { status, body } = await askRaw(served.address, path, { host: new URL(served.address).host });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: "api-no-such-page" });
    expect(body).not.toContain("root:");
  });

  test("shows an original dead: sandboxed, without scripts and network", async () => {
    const response = await served.ask("GET", `/api/document/original?id=${document}`);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(policy).toMatch(/^sandbox; default-src 'none';/);
    expect(policy).not.toMatch(/allow-|script-src|connect-src|https?:/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const plain = await served.ask("GET", `/api/document/original?id=${document}&as=text`);
    expect(plain.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });

  test("marks a claim's words in the original as they stand in it", async () => {
    const original = await jsonOf<{
      kind: string;
      text: string;
      marks: { claim: string; runs: { start: number; end: number }[] }[];
    }>(served.ask("GET", `/api/document/original-text?id=${document}`));
    const { items } = await jsonOf<{ items: { claim: { id: string }; quote: string }[] }>(
      served.ask("GET", `/api/claims?document=${document}`),
    );
    expect(original.kind).toBe("source");
    expect(items.length).toBeGreaterThan(0);
    for (const { claim, quote } of items) {
      const runs = original.marks.find((mark) => mark.claim === claim.id)?.runs ?? [];
      expect(runs.map(({ start, end }) => original.text.slice(start, end)).join("")).toBe(quote);
    }
  });

  test("forbids pages to run or load anything from elsewhere", async () => {
    for (const path of ["/", "/api/overview", "/nowhere"]) {
      const { headers } = await served.ask("GET", path);
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  test("reads no file of the computer that an uploaded list names", async () => {
    const form = new FormData();
    form.append("files", new File(['{"path":"/etc/passwd"}\n{"path":"../../lock"}\n'], "../../manifest.jsonl"));
    const { id, names } = await jsonOf<{ id: string; names: string[] }>(
      served.ask("POST", "/api/additions/files", form),
    );
    const states = await waitForAddition(served, id);
    expect(names).toEqual(["manifest.jsonl"]);
    expect(states.at(-1)).toMatchObject({
      stage: "done",
      documents: [],
      problems: [{ problem: { code: "read-row-path" } }, { problem: { code: "read-row-path" } }],
    });
  });

  test("takes no file of another kind, no content of another type and no more than it can hold", async () => {
    const form = new FormData();
    form.append("files", new File(["MZ"], "program.exe"));
    await expectError(await served.ask("POST", "/api/additions/files", form), 415, "api-file-type");
    await expectError(
      await served.ask("POST", "/api/judgements", "<x/>", { "content-type": "text/xml" }),
      415,
      "api-media-type",
    );
    const many = new FormData();
    for (let count = 0; count < 201; count++) many.append("files", new File(["x"], `${count}.txt`));
    await expectError(await served.ask("POST", "/api/additions/files", many), 413, "api-too-large");
    await expectError(
      await served.ask("POST", "/api/judgements", "{oops", { "content-type": "application/json" }),
      400,
      "api-bad-request",
    );
    const large = JSON.stringify({ ...decision, why: "x".repeat(2 ** 21) });
    await expectError(
      await served.ask("POST", "/api/judgements", large, { "content-type": "application/json" }),
      413,
      "api-too-large",
    );
  });

  test("runs no command line for who does not know its secret", async () => {
    const sent = { words: ["claims"], cwd: "/", columns: 80, color: false, debug: false, user: "eve", input: null };
    await expectError(await served.ask("POST", "/command", sent), 401, "api-sign-in");
    await expectError(
      await served.ask("POST", "/command", sent, { authorization: "Bearer guess" }),
      401,
      "api-sign-in",
    );
  });

  test("keeps hostile words as they are, as JSON and never as markup", async () => {
    const text = `<script>alert(1)</script> \u202Etxet\u202C Rebels shelled the "><img src=x onerror=alert(1)> village of Osk on Friday, police said. ${"A".repeat(200_000)}`;
    const { id } = await jsonOf<{ id: string }>(
      served.ask("POST", "/api/additions/text", { text, publisher: "<b>x</b>" }),
    );
    const states = await waitForAddition(served, id);
    expect(states.at(-1)).toMatchObject({ stage: "done" });
    const response = await served.ask("GET", "/api/documents?source=x");
    expect(response.headers.get("content-type")).toBe("application/json");
    const { items } = await jsonOf<{ items: { publisher: string }[] }>(response);
    expect(items).toMatchObject([{ publisher: "<b>x</b>" }]);
  }, 60_000);
});

describe("a server with accounts", () => {
  let served: Served;
  const passwords = { rea: "a long password 1", rev: "a long password 2", adm: "a long password 3" };
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    served = await serveFolder({ token: "the-token-of-the-server" }, keepInvented);
    const bearer = { authorization: "Bearer the-token-of-the-server" };
    for (const [name, role] of [
      ["adm", "admin"],
      ["rev", "reviewer"],
      ["rea", "reader"],
    ] as const) {
      const account = { name, role, password: passwords[name] };
      expect((await served.ask("POST", "/api/accounts", account, bearer)).status).toBe(201);
      const signedIn = await served.ask("POST", "/api/session", { name, password: passwords[name] });
      expect(signedIn.status).toBe(201);
      const cookie = signedIn.headers.get("set-cookie") ?? "";
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Strict/i);
      cookies[name] = cookie.split(";")[0] ?? "";
    }
  }, 60_000);
  afterAll(() => served.close());

  const as = (name: string): Record<string, string> => ({ cookie: cookies[name] ?? "" });

  test("lets nobody look who has not signed in", async () => {
    for (const path of ["/api/overview", "/api/events", "/api/changes", "/api/export?format=csv", "/api/accounts"])
      await expectError(await served.ask("GET", path), 401, "api-sign-in");
    await expectError(
      await served.ask("GET", "/api/overview", undefined, { authorization: "Bearer wrong" }),
      401,
      "api-sign-in",
    );
    const session = await jsonOf<object>(served.ask("GET", "/api/session"));
    expect(session).toMatchObject({
      user: null,
      signIn: "password",
      can: { read: false, review: false, manage: false },
    });
  });

  test("lets readers look and no more, reviewers judge and not manage accounts", async () => {
    const decision = { kind: "right", on: ["x"], why: null };
    expect((await served.ask("GET", "/api/overview", undefined, as("rea"))).status).toBe(200);
    await expectError(await served.ask("POST", "/api/judgements", decision, as("rea")), 403, "api-forbidden");
    await expectError(await served.ask("POST", "/api/additions/text", { text: "x" }, as("rea")), 403, "api-forbidden");
    await expectError(await served.ask("GET", "/api/accounts", undefined, as("rea")), 403, "api-forbidden");
    await expectError(await served.ask("POST", "/api/judgements", decision, as("rev")), 404, "api-not-found");
    await expectError(await served.ask("GET", "/api/accounts", undefined, as("rev")), 403, "api-forbidden");
    await expectError(await served.ask("DELETE", "/api/accounts?name=adm", undefined, as("rev")), 403, "api-forbidden");
    expect((await served.ask("GET", "/api/accounts", undefined, as("adm"))).status).toBe(200);
  });

  test("keeps a judgement in the name of who is signed in", async () => {
    const { items } = await jsonOf<{ items: { claim: { id: string } }[] }>(
      served.ask("GET", "/api/claims", undefined, as("rev")),
    );
    const on = [items[0]?.claim.id ?? ""];
    const { judgement } = await jsonOf<{ judgement: { who: string } }>(
      served.ask("POST", "/api/judgements", { kind: "right", on, why: "seen" }, as("rev")),
    );
    expect(judgement).toMatchObject({ who: "rev", kind: "right", on, why: "seen" });
  });

  test("signs out whoever's account is changed, and keeps one admin", async () => {
    await expectError(
      await served.ask("DELETE", "/api/accounts?name=adm", undefined, as("adm")),
      409,
      "store-account-last",
    );
    await expectError(
      await served.ask("PATCH", "/api/accounts", { name: "adm", role: "reader" }, as("adm")),
      409,
      "store-account-last",
    );
    expect((await served.ask("PATCH", "/api/accounts", { name: "rea", role: "reviewer" }, as("adm"))).status).toBe(200);
    await expectError(await served.ask("GET", "/api/overview", undefined, as("rea")), 401, "api-sign-in");
  });

  test("holds back who fails to sign in too often, right password or not", async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      await expectError(
        await served.ask("POST", "/api/session", { name: "rev", password: "wrong" }),
        401,
        "api-sign-in-refused",
      );
    await expectError(
      await served.ask("POST", "/api/session", { name: "rev", password: passwords.rev }),
      429,
      "api-too-often",
    );
  });
});

test("a server for other computers takes a token or accounts", async () => {
  const opened = serveFolder({ host: "0.0.0.0" }).then((served) => served.close());
  await expect(opened).rejects.toMatchObject({ problem: { code: "api-open-to-all" } });
});
