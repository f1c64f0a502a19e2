import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ReadEffects, type Report, readInputs, rereadOriginal } from "./index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reread-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const effects: ReadEffects = {
  kind: async (path) => (statSync(path).isDirectory() ? "folder" : "file"),
  size: async (path) => statSync(path).size,
  bytes: async (path) => new Uint8Array(readFileSync(path)),
  list: async (path) => readdirSync(path).map((name) => join(path, name)),
  glob: async () => [],
  input: async () => new Uint8Array(),
};

/** Reads the files, forgets all but the originals and what was settled, and reads those. */
async function readTwice(files: { [name: string]: string | Uint8Array }): Promise<[Report, unknown][]> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const pairs: [Report, unknown][] = [];
  for await (const report of readInputs([folder], effects)) {
    if ("problem" in report) throw new Error(report.problem.message);
    const { title, publisher, url, published, original, bytes } = report;
    const settled = { title, publisher, url, published: published?.text ?? null };
    pairs.push([report, await rereadOriginal({ ...original, bytes }, settled)]);
  }
  return pairs;
}

it.each([
  ["text", { "a.txt": "The bridge fell.\n\nNobody was hurt." }],
  ["a page", { "a.html": "<html><head><title>Fall</title></head><body><p>The bridge fell.</p></body></html>" }],
  ["markdown", { "a.md": "# Fall\n\nThe *bridge* fell." }],
  [
    "rows of JSON",
    { "a.jsonl": '{"text": "The bridge fell.", "date": "2023-03-09"}\n{"body": "It \\u0022stood\\u0022."}' },
  ],
  ["rows of a table", { "a.csv": 'title,id,story\nFall,1,"The bridge, they say, fell."\nRise,2,It stands.' }],
  ["a table with tabs", { "a.tsv": "headline\ttext\tsource\nFall\tThe bridge fell.\tThe Ledger" }],
  ["a table in UTF-16", { "a.csv": new Uint8Array(Buffer.from("\ufefftitle;text\nFall;El puente cayó.", "utf16le")) }],
  ["a manifest", { "m.jsonl": '{"path": "a.txt", "publisher": "The Ledger"}', "a.txt": "The bridge fell." }],
])("what was read of %s is read again the same from its original", async (_, files) => {
  const pairs = await readTwice(files);
  expect(pairs.length).toBeGreaterThan(0);
  for (const [once, again] of pairs) expect(again).toEqual(once);
});
