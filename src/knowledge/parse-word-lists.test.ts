import { expect, test } from "vitest";
import { SaysoError } from "../schema/index.ts";
import { parseHedges, parseIrregularVerbs, parseNameHeads, parseNouns, parseRoles } from "./parse-word-lists.ts";

function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof SaysoError) return `${error.problem.code}: ${error.message}`;
    throw error;
  }
  return "";
}

test("nouns are keyed in small letters, names' words as they are written", () => {
  expect([...parseNouns("armed-group | Rebel; death squad")]).toEqual([
    ["rebel", "armed-group"],
    ["death squad", "armed-group"],
  ]);
  expect([...parseNameHeads("armed-group | Front;\nfacility | Camp")]).toEqual([
    ["Front", "armed-group"],
    ["Camp", "facility"],
  ]);
});

test("roles are of three classes", () => {
  const roles = parseRoles("rank | Gen.; general\noffice | Prime Minister\nhonorific | Mr");
  expect([...roles]).toEqual([
    ["gen.", "rank"],
    ["general", "rank"],
    ["prime minister", "office"],
    ["mr", "honorific"],
  ]);
});

test("a hedge says how sure it leaves us and whether somebody unnamed is meant", () => {
  expect([...parseHedges("Reportedly | PR+ | yes\nprobably | PR+ | no")]).toEqual([
    ["reportedly", { factuality: "PR+", unnamed: true }],
    ["probably", { factuality: "PR+", unnamed: false }],
  ]);
});

test("an irregular verb lists past and participle, with alternatives", () => {
  expect([...parseIrregularVerbs("burn | burnt / burned | burnt\nhit | hit | hit")]).toEqual([
    ["burn", ["burnt", "burned", "burnt"]],
    ["hit", ["hit", "hit"]],
  ]);
});

test("an unknown kind, class or factuality is told with file and line", () => {
  expect(errorOf(() => parseNouns("# kinds\nrebels | rebel"))).toMatch(/^knowledge-value: lexicon\/nouns\.txt, line 2/);
  expect(errorOf(() => parseNameHeads("band | Front"))).toMatch(/name-heads\.txt, line 1.*"?band"?/);
  expect(errorOf(() => parseRoles("job | cook", "mine.txt"))).toMatch(/mine\.txt, line 1/);
  expect(errorOf(() => parseHedges("maybe | often | no"))).toMatch(/hedges\.txt, line 1/);
});

test("a line with a column too few is told with file and line", () => {
  expect(errorOf(() => parseHedges("maybe | PS+"))).toMatch(/^knowledge-columns: lexicon\/hedges\.txt, line 1/);
  expect(errorOf(() => parseIrregularVerbs("burn | burnt"))).toMatch(/^knowledge-columns/);
});
