import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spanOf } from "./make-record.ts";
import type { TreeSentence } from "./read-conllu.ts";
import { compareTree, type ParsedWord, scoreTrees, summarize } from "./score-trees.ts";

const text = "Jets struck Tarn.";
const word = (words: string, head: number, relation: string): ParsedWord => ({
  ...spanOf(text, words),
  head,
  relation,
});
const tree = [word("Jets", 1, "nsubj"), word("struck", -1, "root"), word("Tarn", 1, "obj"), word(".", 1, "punct")];
const gold: TreeSentence = { text, newParagraph: false, words: tree.map((one) => ({ ...one, entity: "" })) };
const values = (found: readonly ParsedWord[]): number[] =>
  summarize("own", [compareTree(gold, found, () => undefined)], { floor: 0.8, aim: 0.9 }).map(({ value }) => value);

test("the gold itself is perfect and nothing is worth nothing", () => {
  expect(values(tree)).toEqual([1, 1, 1]);
  expect(values([])).toEqual([0, 0, 0]);
});

test("another relation costs the label, another head both, a subtype nothing", () => {
  expect(values(tree.with(2, word("Tarn", 1, "obl")))).toEqual([0.75, 1, 1]);
  expect(values(tree.with(2, word("Tarn", 0, "obj")))).toEqual([0.75, 0.75, 1]);
  expect(values(tree.with(0, word("Jets", 1, "nsubj:outer")))).toEqual([1, 1, 1]);
});

test("a word one character off is another word, and so is what hangs from it", () => {
  expect(values(tree.with(1, word("struck ", -1, "root")))).toEqual([0, 0, 0.75]);
});

test("both treebanks are read from the folder of the gold, of GUM the news alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trees-"));
  try {
    const rows = tree.map(({ start, end, head, relation }, index) =>
      [index + 1, text.slice(start, end), "_", "_", "_", "_", head + 1, relation, "_", "_"].join("\t"),
    );
    const file = `# text = ${text}\n${rows.join("\n")}\n\n`;
    for (const one of ["ud", "gum/conllu"]) mkdirSync(join(folder, one), { recursive: true });
    writeFileSync(join(folder, "ud/en_ewt-ud-dev.conllu"), file);
    writeFileSync(join(folder, "gum/conllu/story.conllu"), file);
    writeFileSync(
      join(folder, "gum/index.jsonl"),
      '{"id":"story","genre":"news"}\n{"id":"not-there","genre":"speech"}\n',
    );
    const rowsOf = await scoreTrees(
      folder,
      (sentence) => (sentence === text ? tree : []),
      () => undefined,
    );
    expect(rowsOf.map(({ set, value }) => `${set} ${value}`)).toEqual([
      ...Array(3).fill("ud ewt dev 1"),
      ...Array(3).fill("gum news trees 1"),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
