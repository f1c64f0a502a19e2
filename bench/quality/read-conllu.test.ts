import { expect, test } from "vitest";
import { readConllu } from "./read-conllu.ts";

const row = (id: string, form: string, head: string, relation: string, misc = "_"): string =>
  [id, form, "_", "_", "_", "_", head, relation, "_", misc].join("\t");
const file = [
  "# newpar",
  "# text = Brenn didn't leave.",
  row("1", "Brenn", "4", "nsubj", "Entity=(1-person-new-_-_-1-sgl)"),
  row("2-3", "didn't", "_", "_"),
  row("2", "did", "4", "aux"),
  row("3", "n't", "4", "advmod"),
  row("4", "leave", "0", "root", "SpaceAfter=No"),
  row("4.1", "ghost", "_", "_"),
  row("5", ".", "4", "punct"),
  "",
  "# text = Du pain.",
  row("1-2", "Du", "_", "_"),
  row("1", "De", "3", "case"),
  row("2", "le", "3", "det"),
  row("3", "pain", "0", "root", "SpaceAfter=No"),
  row("4", ".", "3", "punct"),
  "",
].join("\n");

test("words stand where the text has them, joined forms shared out or whole", () => {
  const [first, second] = readConllu(file);
  const words = (one: typeof first) => one?.words.map(({ start, end }) => one.text.slice(start, end));
  expect(words(first)).toEqual(["Brenn", "did", "n't", "leave", "."]);
  expect(words(second)).toEqual(["Du", "Du", "pain", "."]);
});

test("heads count from the sentence's first word, and the root has none", () => {
  const [first, second] = readConllu(file);
  expect(first?.words.map(({ head, relation }) => `${head} ${relation}`)).toEqual([
    "3 nsubj",
    "3 aux",
    "3 advmod",
    "-1 root",
    "3 punct",
  ]);
  expect(first?.words[0]?.entity).toBe("(1-person-new-_-_-1-sgl)");
  expect([first?.newParagraph, second?.newParagraph]).toEqual([true, false]);
});
