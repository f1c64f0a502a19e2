import { expect, test } from "vitest";
import type { EntityDraft, Mention, Token } from "../../src/schema/index.ts";
import { spanOf } from "./make-record.ts";
import { readConllu } from "./read-conllu.ts";
import { compareMentions, findMentions, joinSentences, summarize } from "./score-gum-coreference.ts";

const row = (id: number, form: string, head: number, entity = ""): string =>
  [id, form, "_", "_", "_", "_", head, "dep", "_", entity === "" ? "_" : `Entity=${entity}`].join("\t");
const file = [
  "# newpar",
  "# text = General Ada Brenn left Tarn",
  row(1, "General", 2, "(1-person-new-x"),
  row(2, "Ada", 4),
  row(3, "Brenn", 2, "1)"),
  row(4, "left", 0),
  row(5, "Tarn", 4, "(2-place-new-x)"),
  "",
  "# newpar",
  "# text = She hates Tarn rain",
  row(1, "She", 2, "(1-person-giv-x)"),
  row(2, "hates", 0),
  row(3, "Tarn", 4, "(3-substance-new-x(2-place-giv-x)"),
  row(4, "rain", 2, "3)"),
  "",
].join("\n");
const { text, mentions } = joinSentences(readConllu(file));
const values = (found: typeof mentions): number[] =>
  summarize([compareMentions(mentions, found)]).map(({ value }) => value);

test("mentions of persons, bodies and places are read with their heads", () => {
  expect(text).toBe("General Ada Brenn left Tarn\n\nShe hates Tarn rain");
  const quoted = mentions.map(({ start, end, head, thing }) => [
    thing,
    text.slice(start, end),
    text.slice(head.start, head.end),
  ]);
  expect(quoted).toEqual([
    ["1", "General Ada Brenn", "Ada"],
    ["2", "Tarn", "Tarn"],
    ["1", "She", "She"],
    ["2", "Tarn", "Tarn"],
  ]);
});

test("the gold itself is perfect and nothing is worth nothing", () => {
  expect(values(mentions)).toEqual([1, 1, 1, 1]);
  expect(values([])).toEqual([0, 0, 0, 0]);
});

test("a shorter mention is the same where each holds the other's head", () => {
  const name = { ...spanOf(text, "Ada Brenn"), head: spanOf(text, "Brenn"), thing: "1" };
  expect(values([name, ...mentions.slice(1)])).toEqual([1, 1, 1, 1]);
  const off = { ...spanOf(text, "General"), head: spanOf(text, "General"), thing: "1" };
  expect(values([off, ...mentions.slice(1)])[1]).toBeLessThan(1);
});

test("our mentions are those of what claims are about", () => {
  const token = (words: string): Token => ({
    ...spanOf(text, words),
    text: words,
    norm: words,
    pos: "PROPN",
    sentence: 0,
    head: -1,
    relation: "root",
    asserted: null,
  });
  const entity = (kind: EntityDraft["kind"]): EntityDraft => ({
    kind,
    name: "x",
    aliases: [],
    place: null,
    actor: null,
    country: null,
  });
  const mention = (words: string, of: number, head: number): Mention => ({
    ...spanOf(text, words),
    entity: of,
    form: "name",
    head,
    government: false,
    extent: spanOf(text, words),
  });
  const found = findMentions({
    tokens: [token("Brenn"), token("Tarn")],
    entities: [entity("person"), entity("weapon")],
    mentions: [mention("Ada Brenn", 0, 0), mention("Tarn", 1, 1)],
  });
  expect(found).toEqual([{ ...spanOf(text, "Ada Brenn"), head: spanOf(text, "Brenn"), thing: "0" }]);
});
