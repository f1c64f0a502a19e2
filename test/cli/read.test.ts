import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Document, Record } from "../../src/schema/index.ts";
import { jsonLines, type Ran, runSayso, typed } from "./run-sayso.ts";

let folder = "";
let db = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-read-"));
  db = join(folder, "record");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const strike =
  "Jets of the Karvan army struck a rebel depot near the town of Osk on Tuesday, killing at least 12 fighters, " +
  "the army said in a statement. The rebels denied that they had lost anyone in the raid on the depot.";

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(...words: string[]): Promise<Ran> {
  return runSayso(["read", ...words, "--db", db, "--json"]);
}

/** Reads without keeping anything. */
async function look(...words: string[]): Promise<Ran> {
  return runSayso(["read", ...words, "--no-store", "--json"]);
}

function recordsOf({ out }: Ran): Record[] {
  return jsonLines(out).map((line) => Record.parse(line));
}

describe("what is read", () => {
  test("comes as one record a line, in the order given, with what the command line says of it", async () => {
    const paths = [put("b.txt", strike), put("a.txt", "The bridge at Osk was shelled on Friday, a resident said.")];
    const ran = await look(...paths, "--publisher", "The Osk Post", "--published", "2031-04-02");
    const [first, second] = recordsOf(ran);
    expect(ran).toMatchObject({ code: 0, told: "" });
    expect(first?.document).toMatchObject({ publisher: "The Osk Post", original: { location: paths[0] } });
    expect(first?.document.published?.from).toBe("2031-04-02");
    expect(first?.claims.length).toBeGreaterThan(0);
    expect(second?.document.original.location).toBe(paths[1]);
  });

  test("from standard input, with nothing kept, leaves no folder behind", async () => {
    const ran = await runSayso(["read", "-", "--no-store", "--json", "--db", db], typed(strike));
    expect(recordsOf(ran).map(({ document }) => document.original.location)).toEqual(["-"]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("is the same record in threads as in one", async () => {
    const rows = Array.from({ length: 7 }, (_, at) => JSON.stringify({ text: `${strike} Round ${at} of ${at * 3}.` }));
    const table = put("many.jsonl", rows.join("\n"));
    const together = recordsOf(await runSayso(["read", table, "--no-store", "--json"], { threads: 2 }));
    expect(together.map(({ document }) => document.original.location)).toEqual(
      rows.map((_, at) => `${table}#${at + 1}`),
    );
    const alone = recordsOf(await runSayso(["read", "-", "--no-store", "--json"], typed(rows[6] ?? "")));
    expect({ ...together[6], document: null }).toEqual({ ...alone[0], document: null });
  });
});

describe("the same bytes", () => {
  test("are one document for each publisher, completed by what is said later, and a copy of the earliest", async () => {
    const path = put("a.txt", strike);
    const once = await read(path);
    const [first] = recordsOf(once);
    expect((await read(path, put("b.txt", strike))).out).toBe(once.out);

    const [completed] = recordsOf(await read(path, "--publisher", "The Osk Post", "--published", "2031-04-02"));
    expect(completed?.document.id).toBe(first?.document.id);
    expect(completed?.claims[0]?.sources[0]?.text).toBe("The Osk Post");
    expect(recordsOf(await read(path))).toEqual([completed]);

    const [earlier] = recordsOf(await read(path, "--publisher", "The Karvan Echo", "--published", "2031-04-01"));
    const { out } = await runSayso(["documents", "--db", db, "--json"]);
    const documents = jsonLines(out).map((line) => Document.parse(line));
    expect(documents.map(({ publisher, copyOf }) => [publisher, copyOf])).toEqual([
      ["The Karvan Echo", null],
      ["The Osk Post", earlier?.document.id],
    ]);
  });

  test("are found to be copies with nothing kept", async () => {
    const rows = [
      { text: strike, publisher: "The Karvan Echo", published: "2031-04-03" },
      { text: strike, publisher: "The Osk Post", published: "2031-04-02" },
    ];
    const table = put("two.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const [late, early] = recordsOf(await look(table));
    expect([late?.document.copyOf, early?.document.copyOf]).toEqual([early?.document.id, null]);
  });
});

describe("what cannot be read", () => {
  test("is told by its code on standard error, and the rest is read", async () => {
    const good = put("a.txt", strike);
    const ran = await look(good, join(folder, "gone.txt"), put("b.jsonl", "{oops}\n"), put("c.txt", ""));
    expect(ran.code).toBe(1);
    expect(recordsOf(ran)).toHaveLength(1);
    expect(ran.told.match(/^[a-z-]+(?=: )/gm)?.sort()).toEqual(["read-empty", "read-json-line", "read-missing"]);
  });

  test("is all there was: nothing was done", async () => {
    const ran = await look(join(folder, "gone.txt"));
    expect(ran).toMatchObject({ code: 2, out: "" });
  });

  test("in part is told too: a date that is none, a language that is not read", async () => {
    const spanish =
      "Ocho personas murieron el lunes cuando un hombre hizo estallar una bomba en la terminal de la ciudad.";
    const ran = await look(put("a.txt", strike), put("b.txt", spanish), "--published", "2031-02-30");
    expect(ran.code).toBe(1);
    expect(ran.told).toContain("read-date: ");
    expect(ran.told).toContain("read-language: ");
    expect(recordsOf(ran).map(({ document }) => document.language)).toEqual(["en", "es"]);
  });

  test("is a file over the limit that was asked for", async () => {
    const ran = await look(put("a.txt", "word ".repeat(500)), "--max-size", "2KiB");
    expect(ran.told).toContain("read-too-large: ");
  });
});

describe("a command line that is not understood", () => {
  test.each([
    [["read"], "cli-usage"],
    [["raed", "a.txt"], "cli-usage"],
    [["claims", "--colour"], "cli-usage"],
    [["export", "--format", "xml"], "cli-usage"],
    [["claims", "--from", "2031-02-30"], "cli-date"],
    [["claims", "--limit", "some"], "cli-number"],
    [["read", "a.txt", "--max-size", "lots"], "cli-size"],
    [["claims"], "cli-no-record"],
    [["rebuild"], "cli-no-record"],
  ])("%j is told so, and nothing is done", async (words, code) => {
    const place = words.includes("--format") || words.length === 1 || words[0] === "claims" ? ["--db", db] : [];
    const ran = await runSayso([...words, ...place]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.told.startsWith(`${code}: `)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  test("is told from one that asks for help", async () => {
    const ran = await runSayso(["claims", "--help"]);
    expect(ran).toMatchObject({ code: 0, told: "" });
    expect(ran.out).toContain("--source <name>");
  });
});
