import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEffects } from "../../src/cli/effects.ts";
import { Event, Judgement, ResolvedEntity } from "../../src/schema/index.ts";
import type { Store } from "../../src/store/index.ts";
import { jsonLines, type Ran, runSayso } from "./run-sayso.ts";

/** Two strikes that the program tells apart, each told by two outlets; every test withdraws what it judges. */
const folder = mkdtempSync(join(tmpdir(), "sayso-judge-"));
const db = join(folder, "record");
const reports = [
  ["Harbour Post", "2031-04-03", "Jets of the Karvan army struck a market in Kassala on Tuesday, killing 12 people."],
  ["River Observer", "2031-04-03", "An air strike on the market in Kassala killed 12 people on Tuesday."],
  ["Upland Radio", "2031-04-10", "Jets of the Karvan army struck a school in Gedaref on Monday, killing 5 people."],
] as const;
let store: Store;

beforeAll(async () => {
  const manifest = join(folder, "manifest.jsonl");
  const rows = reports.map(([publisher, published, text]) => JSON.stringify({ publisher, published, text }));
  writeFileSync(manifest, `${rows.join("\n")}\n`);
  const read = await runSayso(["read", manifest, "--db", db, "--json"], { threads: 1 });
  expect(read.code).toBe(0);
  store = await openEffects(process).openStore(db, "a test");
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<Ran> {
  const open = async (): Promise<Store> => ({ ...store, close: async () => undefined });
  const now = (): Date => new Date("2031-05-01T10:00:00Z");
  return runSayso([...words, "--db", db], { openStore: open, now, user: () => "ada" });
}

async function everything(): Promise<string> {
  const all = await Promise.all(["entities", "events", "disputes"].map((name) => run(name, "--json")));
  return all.map(({ out }) => out).join("\n");
}

async function strikes(): Promise<Event[]> {
  const { out } = await run("events", "--type", "ASSAULT", "--json");
  return jsonLines(out).map((line) => Event.parse(line));
}

function judgementOf({ out }: Ran): { judgement: Judgement; ids: string[] } {
  const [line] = jsonLines(out) as { judgement: unknown; ids: string[] }[];
  return { judgement: Judgement.parse(line?.judgement), ids: line?.ids ?? [] };
}

test("two events judged one are one, with who judged and why, until that is withdrawn", async () => {
  const before = await everything();
  const [kassala, gedaref] = await strikes();
  expect(await strikes()).toHaveLength(2);
  const made = await run(
    "same",
    kassala?.id ?? "",
    gedaref?.id ?? "",
    "--why",
    "one raid",
    "--by",
    "Ada Brenn",
    "--json",
  );
  const { judgement, ids } = judgementOf(made);
  expect(judgement).toMatchObject({ kind: "same", who: "Ada Brenn", why: "one raid", at: "2031-05-01T10:00:00.000Z" });
  expect(new Set(ids).size).toBe(1);
  expect(await strikes()).toHaveLength(1);
  const again = judgementOf(await run("same", gedaref?.id ?? "", kassala?.id ?? "", "--json"));
  expect(again.judgement.id).toBe(judgement.id);
  const undone = await run("undo", judgement.id.slice(1));
  expect(undone.out).toContain("is withdrawn by judgement");
  expect(await everything()).toBe(before);
});

test("two claims of one event judged different are two events, until that is withdrawn", async () => {
  const before = await everything();
  const [kassala] = await strikes();
  const [first, second] = kassala?.accounts.map(({ claims }) => claims[0] ?? "") ?? [];
  const { judgement, ids } = judgementOf(await run("different", first ?? "", second ?? "", "--json"));
  expect(judgement.who).toBe("ada");
  expect(new Set(ids).size).toBe(2);
  expect(await strikes()).toHaveLength(3);
  await run("undo", judgement.id);
  expect(await everything()).toBe(before);
});

test("entities are judged by their ids, and an id still names its entity once it is part of another", async () => {
  const entities = jsonLines((await run("entities", "--json")).out).map((line) => ResolvedEntity.parse(line));
  const [one, other] = ["Kassala", "Gedaref"].map(
    (name) => entities.find((entity) => [entity.name, ...entity.aliases].includes(name))?.id ?? "",
  );
  const { judgement, ids } = judgementOf(await run("same", one ?? "", other ?? "", "--json"));
  expect(new Set(ids).size).toBe(1);
  expect((await run("why", one ?? "", other ?? "")).out).toContain("a person judged them one");
  await run("undo", judgement.id);
});

test("a judgement against one in force is refused by its number and leaves no row", async () => {
  const [kassala, gedaref] = await strikes();
  const { judgement } = judgementOf(await run("same", kassala?.id ?? "", gedaref?.id ?? "", "--json"));
  const rows = readFileSync(join(db, "judgements.jsonl"), "utf8");
  const refused = await run("different", kassala?.id ?? "", gedaref?.id ?? "");
  expect(refused.code).toBe(2);
  expect(refused.told).toMatch(/^cli-judgement-contradicts: /);
  expect(refused.told).toContain(`sayso undo ${judgement.id.slice(1)}`);
  expect(readFileSync(join(db, "judgements.jsonl"), "utf8")).toBe(rows);
  await run("undo", judgement.id);
  const late = await run("undo", judgement.id);
  expect(late.told).toMatch(/^cli-judgement-withdrawn: /);
});

test("what cannot be judged is refused with a code", async () => {
  const [kassala] = await strikes();
  const claim = kassala?.accounts[0]?.claims[0] ?? "";
  const [entity] = jsonLines((await run("entities", "--json")).out).map((line) => ResolvedEntity.parse(line).id);
  const codes = await Promise.all(
    [
      ["same", "d0123.c1", claim],
      ["same", kassala?.id ?? "", entity ?? ""],
      ["different", claim, claim],
      ["undo", "99"],
      ["why", claim, "nothing"],
    ].map(async (words) => (await run(...words)).told.split(":")[0]),
  );
  expect(codes).toEqual([
    "cli-not-found",
    "cli-judge-kinds",
    "cli-judge-itself",
    "cli-judgement-unknown",
    "cli-not-found",
  ]);
});

test("why prints every comparison by name, with its score and reason", async () => {
  const [kassala, gedaref] = await strikes();
  const { out } = await run("why", kassala?.id ?? "", gedaref?.id ?? "", "--json");
  const [told] = jsonLines(out) as { one: boolean; comparisons: { name: string; reason: string }[] }[];
  expect(told?.one).toBe(false);
  const names = told?.comparisons.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(["time", "place", "victims", "actors", "casualties", "means"]));
  expect((await run("why", kassala?.id ?? "", gedaref?.id ?? "")).out).toContain("They are two in this record.");
});

test("sources are told with how often they were matched, contradicted or revised", async () => {
  const found = jsonLines((await run("sources", "--json")).out) as {
    source: string;
    accounts: number;
    matched: number;
  }[];
  expect(found.find(({ source }) => source === "Harbour Post")).toMatchObject({
    accounts: 1,
    matched: 1,
    contradicted: 0,
  });
  expect(found.find(({ source }) => source === "Upland Radio")).toMatchObject({ accounts: 1, alone: 1, revised: 0 });
  expect((await run("sources")).out).toMatch(/^Source +Accounts/m);
});
