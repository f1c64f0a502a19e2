import type { RouteConfig } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as routes from "../../src/api/routes/index.ts";
import { addReports, jsonOf, type Served, serveFolder } from "./serve-folder.ts";

/** Calls every route of the description, with values that it takes and with values that it does not. */
let served: Served;
let ids: { event: string; claim: string; document: string; actor: string };

beforeAll(async () => {
  served = await serveFolder();
  await addReports(served);
  const first = async (path: string): Promise<string> => {
    const { items } = await jsonOf<{ items: { id?: string; claim?: { id: string } }[] }>(served.ask("GET", path));
    return items[0]?.id ?? items[0]?.claim?.id ?? "";
  };
  ids = {
    event: await first("/api/events?order=disputed"),
    claim: await first("/api/claims?type=ASSAULT"),
    document: await first("/api/documents"),
    actor: await first("/api/actors"),
  };
}, 120_000);
afterAll(async () => {
  expect(served.faults()).toBe("");
  await served.close();
});

interface Call {
  query?: () => string;
  body?: () => unknown;
}

interface Case {
  good: Call[];
  bad: Call[];
}

const lists: Case = {
  good: [
    {},
    { query: () => "?limit=1&text=market&from=2031-01-01&to=2031-12-31" },
    { query: () => "?source=Karsa%20Herald" },
  ],
  bad: [{ query: () => "?limit=0" }, { query: () => "?from=yesterday" }, { query: () => `?text=${"x".repeat(400)}` }],
};
const events: Case = {
  good: [
    {},
    { query: () => "?type=ASSAULT&type=COERCE/arrest&grade=weak&grade=contested&disputed=true" },
    { query: () => "?text=market%20karsa&report=strike%20market&bbox=-180,-90,180,90" },
    { query: () => `?actor=${encodeURIComponent(ids.actor)}&country=XX&disagreement=denial` },
  ],
  bad: [
    { query: () => "?grade=excellent" },
    { query: () => "?bbox=1,2,3" },
    { query: () => "?country=england" },
    { query: () => "?disputed=maybe" },
  ],
};
const one = (id: () => string): Case => ({
  good: [{ query: () => `?id=${encodeURIComponent(id())}` }],
  bad: [{ query: () => "" }, { query: () => "?id=" }, { query: () => "?id=nothing-of-that-name" }],
});

const cases: { readonly [name in keyof typeof routes]: Case } = {
  showSession: { good: [{}], bad: [] },
  signIn: {
    good: [],
    bad: [{ body: () => ({ name: "nobody", password: "wrong password" }) }, { body: () => ({}) }, { body: () => "{" }],
  },
  signOut: { good: [{}], bad: [] },
  listAccounts: { good: [{}], bad: [] },
  addAccount: {
    good: [],
    bad: [
      { body: () => ({ name: "../x", password: "long enough 1", role: "admin" }) },
      { body: () => ({ name: "x", password: "short", role: "admin" }) },
      { body: () => ({ name: "x", password: "long enough 1", role: "owner" }) },
    ],
  },
  changeAccount: {
    good: [],
    bad: [{ body: () => ({ name: "nobody", role: "admin" }) }, { body: () => ({ role: "admin" }) }],
  },
  removeAccount: { good: [], bad: [{ query: () => "?name=nobody" }, {}] },
  showOverview: { good: [{}], bad: [] },
  watchChanges: { good: [{}], bad: [] },
  exportView: {
    good: [
      { query: () => "?format=jsonl" },
      { query: () => "?format=csv&type=ASSAULT" },
      { query: () => "?format=geojson&disputed=true" },
    ],
    bad: [{}, { query: () => "?format=exe" }],
  },
  listEvents: {
    ...events,
    good: [...events.good, { query: () => "?order=newest&limit=1&skip=1" }, { query: () => "?order=sources" }],
    bad: [
      ...events.bad,
      { query: () => "?skip=-1" },
      { query: () => "?after=nowhere" },
      { query: () => "?order=sideways" },
    ],
  },
  countEvents: events,
  markEvents: events,
  showEvent: one(() => ids.event),
  listDocuments: lists,
  showDocument: one(() => ids.document),
  showOriginalText: one(() => ids.document),
  fetchOriginal: {
    good: ["page", "text", "file"].map((as) => ({ query: () => `?id=${ids.document}&as=${as}&claim=none` })),
    bad: [{ query: () => `?id=${ids.document}&as=program` }, { query: () => "?id=../../lock" }],
  },
  listClaims: {
    good: [
      ...lists.good,
      { query: () => `?document=${ids.document}` },
      { query: () => `?event=${encodeURIComponent(ids.event)}` },
      { query: () => `?id=${ids.claim}&id=none` },
    ],
    bad: lists.bad,
  },
  showClaim: one(() => ids.claim),
  listActors: lists,
  showActor: one(() => ids.actor),
  listMembers: {
    good: [...one(() => ids.actor).good, { query: () => `?id=${encodeURIComponent(ids.actor)}&limit=1` }],
    bad: [...one(() => ids.actor).bad, { query: () => `?id=${encodeURIComponent(ids.actor)}&after=nowhere` }],
  },
  drawActors: {
    good: [
      {},
      { query: () => "?type=fights&type=opposes&from=2031-01-01&limit=5" },
      { query: () => `?around=${encodeURIComponent(ids.actor)}` },
    ],
    bad: [{ query: () => "?type=likes" }, { query: () => "?limit=many" }],
  },
  listDisputes: {
    good: [...lists.good, { query: () => "?kind=value&limit=1" }, { query: () => "?id=none&skip=5" }],
    bad: [...lists.bad, { query: () => "?kind=taste" }, { query: () => "?skip=-1" }],
  },
  listReview: { good: [{}, { query: () => "?limit=2&type=event&text=market" }], bad: [{ query: () => "?limit=-1" }] },
  listJudgements: {
    good: [{}, { query: () => `?on=${ids.claim}&who=ada` }],
    bad: [{ query: () => "?limit=x" }, { query: () => "?after=j99" }],
  },
  judge: {
    good: [
      { body: () => ({ kind: "right", on: [ids.claim], why: "it says so" }) },
      {
        body: () => ({
          kind: "corrected",
          on: [ids.claim],
          why: null,
          correction: { field: "factuality", value: "PR+" },
        }),
      },
    ],
    bad: [
      { body: () => ({ kind: "right", on: ["no-such-claim"], why: null }) },
      { body: () => ({ kind: "right", on: [], why: null }) },
      { body: () => ({ kind: "maybe", on: [ids.claim], why: null }) },
      { body: () => ({ kind: "corrected", on: [ids.claim], why: null, correction: { field: "id", value: "x" } }) },
      {
        body: () => ({
          kind: "corrected",
          on: [ids.claim],
          why: null,
          correction: { field: "event.type", value: "PARTY" },
        }),
      },
      {
        body: () => ({
          kind: "corrected",
          on: [ids.claim],
          why: null,
          correction: { field: "event.actors", value: [{ entity: null, span: { start: 0, end: 10 ** 9 } }] },
        }),
      },
      { body: () => ({ kind: "same", on: [ids.actor, ids.actor], why: null }) },
      { body: () => ({ kind: "same", on: [ids.actor, ids.event], why: null }) },
    ],
  },
  withdraw: {
    good: [{ body: () => ({ id: "j1", why: "a slip" }) }],
    bad: [{ body: () => ({ id: "j1", why: null }) }, { body: () => ({ id: "j77", why: null }) }, { body: () => ({}) }],
  },
  addText: {
    good: [
      {
        body: () => ({
          text: "Rebels shelled the village of Osk on Friday, police said.",
          publisher: "Osk Radio",
          published: "2031-05-02",
        }),
      },
    ],
    bad: [{ body: () => ({ text: "" }) }, { body: () => ({ text: "x", color: "red" }) }],
  },
  addFiles: {
    good: [{ body: () => form("a.txt") }],
    bad: [{ body: () => form("a.exe") }, { body: () => new FormData() }],
  },
  listAdditions: { good: [{}], bad: [] },
  showAddition: { good: [{ query: () => "?id=a1" }], bad: [{ query: () => "?id=a999" }, {}] },
  watchAddition: { good: [{ query: () => "?id=a1" }], bad: [{ query: () => "?id=a999" }, {}] },
};

function form(name: string): FormData {
  const data = new FormData();
  data.append("files", new File(["Troops took the town of Velm on Sunday, the army said."], name));
  return data;
}

function call(route: RouteConfig, { query, body }: Call): Promise<Response> {
  return served.ask(route.method.toUpperCase(), `${route.path}${query?.() ?? ""}`, body?.());
}

const all = Object.entries(routes) as [keyof typeof routes, RouteConfig][];

test("the description has every route and no other", async () => {
  const { openapi, paths } = await jsonOf<{ openapi: string; paths: Record<string, object> }>(
    served.ask("GET", "/openapi.json"),
  );
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(openapi).toBe("3.1.0");
  expect(described.sort()).toEqual(all.map(([, { method, path }]) => `${method} ${path}`).sort());
});

describe.each(all)("%s", (name, route) => {
  test("answers good values with what the description says", async () => {
    for (const good of cases[name].good) {
      const response = await call(route, good);
      const told = route.responses[response.status] as
        | { content?: Record<string, { schema: { parse(value: unknown): unknown } }> }
        | undefined;
      expect(response.ok, `${route.path}${good.query?.() ?? ""} gives ${response.status}`).toBe(true);
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      expect(Object.keys(told?.content ?? {})).toContain(type);
      if (type === "application/json") told?.content?.[type]?.schema.parse(await response.json());
      else await response.body?.cancel();
    }
  }, 60_000);

  test("answers bad values with the one shape of errors", async () => {
    for (const bad of cases[name].bad) {
      const response = await call(route, bad);
      const body = await jsonOf<{ code: string; message: string; page: string }>(response);
      expect([400, 401, 404, 409, 415], `${route.path}${bad.query?.() ?? ""} ${JSON.stringify(body)}`).toContain(
        response.status,
      );
      expect(body).toEqual({
        code: expect.stringMatching(/^[a-z]+-[a-z-]+$/),
        message: expect.any(String),
        page: `docs/reference/messages.md#${body.code}`,
      });
      expect(body.message).not.toMatch(/\{\w+\}/);
    }
  });
});
