import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { type Effects, openEffects } from "../../src/cli/effects.ts";
import { Claim, Dispute, Document, Event, Record, ResolvedEntity } from "../../src/schema/index.ts";
import type { Store } from "../../src/store/index.ts";
import { jsonLines, type Ran, runSayso } from "./run-sayso.ts";

/** The project's own corpus, read once and kept open; no test changes what it holds. */
const folder = mkdtempSync(join(tmpdir(), "sayso-record-"));
const db = join(folder, "record");
let corpus: Ran;
let store: Store;

beforeAll(async () => {
  const paths = ["test/corpus/manifest.jsonl", "test/corpus/feeds"];
  corpus = await runSayso(["read", ...paths, "--db", db, "--json"], { threads: 1 });
  store = await openEffects(process).openStore(db, "a test");
}, 240_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(words: readonly string[], effects: Partial<Effects> = {}): Promise<Ran> {
  const open = async (): Promise<Store> => ({ ...store, close: async () => undefined });
  return runSayso([...words, "--db", db], { openStore: open, ...effects });
}

async function list<Item>(type: ZodType<Item>, ...words: string[]): Promise<Item[]> {
  const { out } = await run([...words, "--json"]);
  return jsonLines(out).map((line) => type.parse(line));
}

describe("every record printed is what the schema says", () => {
  test("by read", () => {
    const records = jsonLines(corpus.out).map((line) => Record.parse(line));
    expect(records).toHaveLength(40);
    expect(corpus.told).toMatch(/^read-language: /);
    expect(corpus.code).toBe(1);
  });

  test.each([
    ["documents", Document],
    ["claims", Claim],
    ["entities", ResolvedEntity],
    ["events", Event],
    ["disputes", Dispute],
  ] as const)("by %s", async (command, type) => {
    const items = await list<{ id: string }>(type, command);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("by show, for a claim and for an event, the id whole or as tables show it", async () => {
    const [claim] = await list(Claim, "claims", "--limit", "1");
    const [event] = await list(Event, "events", "--limit", "1");
    const short = claim?.id.replace(/^(d.{8}).*(\.c\d+)$/, "$1$2") ?? "";
    expect(await list(Claim, "show", claim?.id ?? "")).toEqual([claim]);
    expect(await list(Claim, "show", short)).toEqual([claim]);
    expect(await list(Event, "show", event?.id ?? "")).toEqual([event]);
  });
});

describe("lists", () => {
  test("are narrowed by source, type, place and time", async () => {
    const all = await list(Claim, "claims");
    const narrowed = await list(
      Claim,
      "claims",
      "--type",
      "ASSAULT",
      "--place",
      "Camiri",
      "--from",
      "2023-03",
      "--to",
      "2023-03",
    );
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(all.length);
    for (const { event } of narrowed) expect(event).toMatchObject({ type: "ASSAULT" });
    const said = await list(Claim, "claims", "--source", "PLF Media Office");
    for (const { sources } of said) expect(sources.map(({ text }) => text)).toContain("PLF Media Office");
  });

  test("of disagreements name two positions or more, and the event is there", async () => {
    for (const { event, disagreement } of await list(Dispute, "disputes")) {
      expect(disagreement.positions.length).toBeGreaterThan(1);
      if (event !== null) expect(await list(Event, "show", event)).toHaveLength(1);
    }
  });

  test.each(["documents", "claims", "entities", "events", "disputes"])(
    "of %s are tables that fit the line",
    async (name) => {
      const { out } = await run([name], { columns: 80 });
      const lines = out.split("\n");
      expect(lines.length).toBeGreaterThan(4);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(out).not.toContain("\u001b");
    },
  );

  test("that find nothing say so", async () => {
    const { out, code } = await run(["claims", "--source", "Nobody At All"]);
    expect([out, code]).toEqual(["No claims found.\n", 0]);
  });
});

describe("show", () => {
  test("marks the claim's words in their paragraph, with colour on a terminal alone", async () => {
    const [record] = jsonLines(corpus.out).map((line) => Record.parse(line));
    const claim = record?.claims[0];
    const quote = record?.document.text.slice(claim?.span.start, claim?.span.end).replace(/\s+/g, " ") ?? "";
    const plain = await run(["show", claim?.id ?? ""], { columns: 2000 });
    expect(plain.out).toContain(`«${quote}»`);
    expect(plain.out).toContain(claim?.reason);
    const colored = await run(["show", claim?.id ?? ""], { columns: 2000, color: true });
    expect(colored.out).toContain(`\u001b[1;33m${quote}\u001b[0m`);
  });

  test("says what is not there", async () => {
    const ran = await run(["show", "d0123.c1"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.told).toMatch(/^cli-not-found: /);
  });
});

describe("export", () => {
  test("writes the records as JSON lines", async () => {
    const file = join(folder, "out", "all.jsonl");
    await run(["export", "--format", "jsonl", "-o", file]);
    expect(jsonLines(readFileSync(file, "utf8")).map((line) => Record.parse(line))).toHaveLength(40);
  });

  test("writes a row of CSV for each claim, to standard output where no file is named", async () => {
    const { out } = await run(["export", "--format", "csv"]);
    const claims = await list(Claim, "claims");
    expect(out.split(/^d[0-9a-f]{16}/m)).toHaveLength(claims.length + 1);
  });

  test("writes points on the Earth with their precision", async () => {
    const { out } = await run(["export", "--format", "geojson"]);
    const { features } = JSON.parse(out);
    expect(features.length).toBeGreaterThan(10);
    for (const { geometry, properties } of features) {
      expect(geometry.type).toBe("Point");
      expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90);
      expect(properties.radiusKm).toBeGreaterThan(0);
    }
  });
});

describe("rebuild", () => {
  test("makes the same record from originals and logs alone", async () => {
    const everything = async (): Promise<string[]> => {
      const lines: string[] = [];
      for (const name of ["documents", "claims", "entities", "events", "disputes"])
        lines.push(...(await run([name, "--json"])).out.split("\n"));
      return lines;
    };
    const before = await everything();
    await store.close();
    const ran = await runSayso(["rebuild", "--db", db, "--json"], { threads: 1 });
    store = await openEffects(process).openStore(db, "a test");
    expect(jsonLines(ran.out)).toMatchObject([{ documents: 40, judgements: 0, refused: 0 }]);
    const after = await everything();
    expect(after).toHaveLength(before.length);
    expect(after.find((line, at) => line !== before[at])).toBeUndefined();
  }, 240_000);
});
