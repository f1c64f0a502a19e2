import { expect, test } from "vitest";
import type { DateMention } from "../../src/schema/index.ts";
import {
  compareAll,
  compareDocument,
  type GoldDocument,
  type GoldTimex,
  isRightValue,
  summarize,
} from "./score-tbaq-dates.ts";

const TEXT = "The 🚩 fell on Tuesday, 3 May 2011, two days after the storm.";

function timex(words: string, type: string, value: string): GoldTimex {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + words.length, text: words, type, value };
}

const GOLD: GoldDocument = {
  id: "one",
  dct: { value: "2011-05-10" },
  text: TEXT,
  timex: [timex("Tuesday, 3 May 2011", "DATE", "2011-05-03")],
};

function mention(words: string, from: string | null, to: string | null, shift = 0): DateMention {
  const start = TEXT.indexOf(words) + shift;
  const end = start + words.length;
  const span = { start, end };
  return { ...span, kind: "date", interval: { from, to, precision: "day", text: words, span, anchor: "text" } };
}

function values(found: DateMention[]): number[] {
  return summarize(compareDocument(GOLD, found)).map((row) => row.value);
}

test("a perfect answer scores one in everything", () => {
  expect(values([mention("Tuesday, 3 May 2011", "2011-05-03", "2011-05-03")])).toEqual([1, 1, 1]);
});

test("an empty answer scores nothing", () => {
  expect(values([])).toEqual([0, 0, 0]);
});

test("a span off by one is found but not strictly", () => {
  expect(values([mention("Tuesday, 3 May 2011", "2011-05-03", "2011-05-03", 1)])).toEqual([1, 0, 1]);
});

test("a wrong day and a false alarm are both seen", () => {
  const found = [mention("Tuesday, 3 May 2011", "2011-05-04", "2011-05-04"), mention("two days", null, null)];
  expect(values(found)).toEqual([2 / 3, 2 / 3, 0]);
});

test("an open side is compared on the side that is said", () => {
  const gold = timex("3 May 2011", "DATE", "2011-05-03");
  const since = { ...mention("3 May 2011", "2011-05-03", "2011-05-10") };
  since.interval.text = "since 3 May 2011";
  expect(isRightValue(gold, since, "2011-05-10")).toBe(true);
  const before = mention("3 May 2011", null, "2011-05-02");
  before.interval.text = "before 3 May 2011";
  expect(isRightValue(gold, before, "2011-05-10")).toBe(true);
  before.interval.to = "2011-05-03";
  expect(isRightValue(gold, before, "2011-05-10")).toBe(false);
});

test("the program itself is run over text broken into lines", () => {
  const broken: GoldDocument = {
    ...GOLD,
    text: "It fell on\n3 May 2011.",
    timex: [{ start: 11, end: 21, text: "3 May 2011", type: "DATE", value: "2011-05-03" }],
  };
  expect(summarize(compareAll([broken])).map((row) => row.value)).toEqual([1, 1, 1]);
});
