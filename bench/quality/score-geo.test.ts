import { expect, test } from "vitest";
import type { EntityDraft, Mention, Place } from "../../src/schema/index.ts";
import { spanOf } from "./make-record.ts";
import { compareToponyms, findToponyms, summarize } from "./score-geo.ts";

const text = "😀 Fighting near Tarn and Velmar.";
const tarn: Place = {
  name: "Tarn",
  latitude: 10,
  longitude: 20,
  country: "SO",
  admin1: null,
  precision: 1,
  geonamesId: null,
  reason: "by hand",
};
const inPoints = (words: string, lat: number, lon: number) => {
  const { start, end } = spanOf(text, words);
  return { start: start - 1, end: end - 1, lat, lon };
};
const gold = { text, toponyms: [inPoints("Tarn", 10, 20), inPoints("Velmar", 12, 20)] };

test("the gold's own names at their places are perfect", () => {
  const found = [
    { ...spanOf(text, "Tarn"), place: tarn },
    { ...spanOf(text, "Velmar"), place: { ...tarn, latitude: 12 } },
  ];
  expect(summarize("geo", [compareToponyms(gold, found)]).map(({ value }) => value)).toEqual([1, 1, 1]);
});

test("nothing found is worth nothing", () => {
  expect(summarize("geo", [compareToponyms(gold, [])]).map(({ value }) => value)).toEqual([0, 0, 0]);
});

test("a span one character off is not exact, and a place two degrees off is not near", () => {
  const { start, end } = spanOf(text, "Velmar");
  const found = [{ start: start - 1, end, place: tarn }];
  const outcome = compareToponyms(gold, found);
  expect(outcome).toMatchObject({ exact: 0, overlapping: 1, gold: 2, found: 1 });
  expect(summarize("geo", [outcome])[2]?.value).toBe(0);
});

test("takes names of places, not peoples and not descriptions", () => {
  const state: EntityDraft = { kind: "state", name: "Tarn", aliases: [], place: tarn, actor: "Tarn", country: "SO" };
  const words = "Tarnese officers left Tarn and the country.";
  const mention = (quoted: string, form: Mention["form"]): Mention => ({
    ...spanOf(words, quoted),
    entity: 0,
    form,
    head: 0,
    government: false,
    extent: spanOf(words, quoted),
  });
  const mentions = [
    mention("Tarnese", "name"),
    { ...mention("Tarn ", "name"), end: spanOf(words, "Tarn ").end - 1 },
    mention("the country", "description"),
  ];
  const found = findToponyms({ text: words, mentions, entities: [state] });
  expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(["Tarn"]);
});
