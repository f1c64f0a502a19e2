import { expect, test } from "vitest";
import { judgeTimeml, type TimemlDocument, type TimemlEvent } from "./judge-timeml.ts";
import { spanOf } from "./make-record.ts";
import { assertionOf, compareAssertions, summarize, summarizeWords } from "./score-assertion.ts";

const text = "😀 Jets struck; nobody fled. Brenn plans to meet, may talk, and will leave. In 2020 he ruled.";

function event(words: string, parts: Partial<TimemlEvent> = {}): TimemlEvent {
  const { start, end } = spanOf(text, words);
  return { eid: words, start: start - 1, end: end - 1, text: words, class: "OCCURRENCE", ...parts };
}

const document: TimemlDocument = {
  id: "d1",
  dct: { value: "2031-05-14" },
  text,
  timex: [{ tid: "t1", type: "DATE", value: "2020" }],
  events: [
    event("struck"),
    event("fled", { polarity: "NEG" }),
    event("plans", { class: "I_STATE" }),
    event("meet", { tense: "INFINITIVE" }),
    event("talk", { modality: "may" }),
    event("leave", { tense: "FUTURE" }),
    event("ruled"),
  ],
  tlinks: [{ from: "ruled", rel: "IS_INCLUDED", to: "t1" }],
  slinks: [{ from: "plans", rel: "MODAL", to: "meet" }],
};
const gold = judgeTimeml(document);
const wordAt = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
const values = (find: Parameters<typeof compareAssertions>[1]): number[] =>
  summarize(compareAssertions(document, find, () => undefined)).map(({ value }) => value);

test("polarity, modality, tense and links give what is asserted", () => {
  expect(Object.fromEntries(gold)).toEqual({
    struck: "happened",
    fled: "denied",
    plans: "happened",
    meet: "planned",
    talk: "hypothetical",
    leave: "planned",
    ruled: "background",
  });
});

test("a condition is hypothetical, an untrue belief denied, a hope of others hypothetical", () => {
  const linked = (rel: string): string | undefined =>
    judgeTimeml({ ...document, slinks: [{ from: "plans", rel, to: "struck" }] }).get("struck");
  expect(["CONDITIONAL", "COUNTER_FACTIVE", "EVIDENTIAL"].map(linked)).toEqual(["hypothetical", "denied", "happened"]);
  const modal = { ...document, slinks: [{ from: "fled", rel: "MODAL", to: "struck" }] };
  expect(judgeTimeml(modal).get("struck")).toBe("hypothetical");
});

test("the gold itself is perfect and nothing is worth nothing", () => {
  expect(values((span) => gold.get(wordAt(span)) ?? null)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(values(() => null).slice(0, 3)).toEqual([0, 0, 0]);
});

test("by the model every event word counts, and one that it does not know is wrong", () => {
  const [all] = summarizeWords(
    compareAssertions(
      document,
      (span) => (wordAt(span) === "fled" ? null : (gold.get(wordAt(span)) ?? null)),
      () => undefined,
    ),
  );
  expect(all).toMatchObject({ metric: "right, by the model", value: 6 / 7, floor: 0.8 });
});

test("what is told wrongly costs both shares, what is not told the first alone", () => {
  const [all, told] = values((span) => (wordAt(span) === "fled" ? "happened" : (gold.get(wordAt(span)) ?? null)));
  expect([all, told]).toEqual([6 / 7, 6 / 7]);
  const [fewer, ofTold] = values((span) => (wordAt(span) === "fled" ? null : (gold.get(wordAt(span)) ?? null)));
  expect([fewer, ofTold]).toEqual([6 / 7, 1]);
});

test("a claim's stance and modes are an assertion", () => {
  expect(assertionOf({ factuality: "CT+", modes: [] })).toBe("happened");
  expect(assertionOf({ factuality: "CT-", modes: ["negation"] })).toBe("denied");
  expect(assertionOf({ factuality: "PS+", modes: [] })).toBe("hypothetical");
  expect(assertionOf({ factuality: "CT+", modes: ["future"] })).toBe("planned");
  expect(assertionOf({ factuality: "CT+", modes: ["historical"] })).toBe("background");
});
