import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEffects } from "../../src/cli/effects.ts";
import { jsonLines, runSayso, typed } from "../cli/run-sayso.ts";
import { jsonOf, keepInvented, type Served, serveFolder } from "./serve-folder.ts";

/** Command lines given in a second terminal while the record is served. */
let served: Served;
beforeAll(async () => {
  served = await serveFolder({}, keepInvented);
}, 60_000);
afterAll(async () => {
  expect(served.faults()).toBe("");
  await served.close();
});

test("lists are those of the record that is served", async () => {
  const { code, out, told } = await runSayso(["claims", "--json", "--db", served.folder]);
  expect([code, told]).toEqual([0, ""]);
  expect(jsonLines(out)).toHaveLength(2);
});

test("reports read, from files and from standard input, are on the page at once", async () => {
  const file = join(served.folder, "..", "osk.txt");
  writeFileSync(file, "Rebels shelled the village of Osk on Friday, killing 4 people, police said.");
  const fromFile = await runSayso(["read", "osk.txt", "--publisher", "Osk Radio", "--db", "record"], {
    cwd: join(served.folder, ".."),
    ...openIn(served.folder),
  });
  expect(fromFile).toMatchObject({ code: 0, told: "" });
  const fromInput = await runSayso(
    ["read", "-", "--publisher", "Velm Radio", "--db", served.folder],
    typed("Troops took the town of Velm on Sunday, the army said."),
  );
  expect(fromInput).toMatchObject({ code: 0, told: "" });
  const { items } = await jsonOf<{ items: { publisher: string }[] }>(served.ask("GET", "/api/documents?source=Radio"));
  expect(items.map(({ publisher }) => publisher).sort()).toEqual(["Osk Radio", "Velm Radio"]);
  const { total } = await jsonOf<{ total: number }>(served.ask("GET", "/api/events?source=Osk%20Radio"));
  expect(total).toBeGreaterThan(0);
}, 60_000);

test("what would hold the record itself is refused as ever", async () => {
  for (const command of ["rebuild", "serve"]) {
    const { code, told } = await runSayso([command, "--db", served.folder]);
    expect(code).toBe(2);
    expect(told).toMatch(/^store-locked: /);
  }
});

test("a command that fails says why and gives its exit code", async () => {
  const { code, told } = await runSayso(["show", "d0123.c1", "--db", served.folder]);
  expect([code, told]).toEqual([2, expect.stringMatching(/^cli-not-found: /)]);
});

test("the server's address and secret are its owner's alone, and gone with it", async () => {
  const file = join(served.folder, "server.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("accounts are kept beside the server, which asks for them from then on", async () => {
  const asked = { askSecret: async () => "a long password" };
  expect(await runSayso(["user", "add", "mira", "--role", "reader", "--db", served.folder], asked)).toMatchObject({
    code: 0,
    out: "mira may sign in as reader.\n",
  });
  expect((await served.ask("GET", "/api/overview")).status).toBe(401);
  const short = await runSayso(["user", "add", "noel", "--role", "reader", "--db", served.folder], {
    askSecret: async () => "short",
  });
  expect([short.code, short.told]).toEqual([2, expect.stringMatching(/^cli-password: /)]);
  expect((await runSayso(["user", "list", "--db", served.folder])).out).toContain("mira");
  expect(await runSayso(["user", "remove", "mira", "--db", served.folder])).toMatchObject({ code: 0 });
  expect((await served.ask("GET", "/api/overview")).status).toBe(200);
});

/** Effects of a process in the folder above the record, which the tests' process is not. */
function openIn(folder: string): { openStore: ReturnType<typeof openEffects>["openStore"] } {
  const { openStore } = openEffects(process);
  return { openStore: (asked, command) => openStore(asked === "record" ? folder : asked, command) };
}
