import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { EntityKind, NameKind } from "../../schema/index.ts";
import type { NameSpan } from "./find-names.ts";
import { refineNames } from "./refine-names.ts";

const lexicon = { nouns: new Map(), roles: new Map() };

/** Each name is told as `first last kind`. */
function refined(
  tagged: string,
  names: readonly [number, number, EntityKind][],
  parsed: readonly [NameKind, number, number, number?][],
) {
  const { tokens } = makeTokens(tagged);
  const spans = names.map(
    ([first, last, kind]): NameSpan => ({ first, last, kind, actors: [], form: null, places: [], titled: false }),
  );
  const heard = parsed.map(([kind, first, last, score = 0.9]) => ({ kind, first, last, score }));
  return refineNames(tokens, spans, heard, { covered: new Set(), lexicon }).map(({ first, last, kind }) => [
    first,
    last,
    kind,
  ]);
}

test("a name by its capitals alone that the model takes for none is of no known kind", () => {
  expect(refined("They/PRON sold/VERB Combo/PROPN Meals/PROPN", [[2, 4, "person"]], [])).toEqual([[2, 4, "other"]]);
});

test("a name that the model half takes for a person stays one", () => {
  const text = "Yonas/PROPN Weldeab/PROPN died/VERB";
  expect(refined(text, [[0, 2, "person"]], [["PER", 0, 2, 0.4]])).toEqual([[0, 2, "person"]]);
});

test("a body that looks like a person is one by the model", () => {
  const text = "He/PRON left/VERB Vesper/PROPN Freight/PROPN";
  expect(refined(text, [[2, 4, "person"]], [["ORG", 2, 4]])).toEqual([[2, 4, "organization"]]);
});

test("the surname of a person is that person and no town", () => {
  const text = "Ruth/PROPN Sikopo/PROPN left/VERB ~./PUNCT || Guards/NOUN saw/VERB Sikopo/PROPN";
  const names: [number, number, EntityKind][] = [
    [0, 2, "person"],
    [6, 7, "other"],
  ];
  expect(
    refined(text, names, [
      ["PER", 0, 2],
      ["LOC", 6, 7],
    ]),
  ).toEqual([
    [0, 2, "person"],
    [6, 7, "other"],
  ]);
});

test("a word too many in capitals is cut off", () => {
  const text = "Called/PROPN Omar/PROPN Ndara/PROPN again/ADV";
  expect(refined(text, [[0, 3, "person"]], [["PER", 1, 3]])).toEqual([[1, 3, "person"]]);
});
