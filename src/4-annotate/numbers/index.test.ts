import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../split-sentences.ts";
import { findQuantities } from "./index.ts";

/** Each quantity as `words = low..high qualifier unit`, an open side empty. */
function read(text: string): string[] {
  return findQuantities(text, splitSentences(text).tokens).map((one) => {
    const value = one.low === one.high ? `${one.low}` : `${one.low ?? ""}..${one.high ?? ""}`;
    return `${text.slice(one.start, one.end)} = ${value} ${one.qualifier}${one.unit === null ? "" : ` ${one.unit}`}`;
  });
}

describe("figures and words", () => {
  test.each([
    ["Some 12 men and 10,000 refugees fled.", ["Some 12 = 12 about", "10,000 = 10000 exact"]],
    ["It cost 1.2 million lives and 250k homes.", ["1.2 million = 1200000 exact", "250k = 250000 exact"]],
    ["They waited 2 1/2 hours, then 3½ more.", ["2 1/2 = 2.5 exact", "3½ = 3.5 exact"]],
    [
      "The town lost twenty-five men and two hundred and fifty sheep.",
      ["twenty-five = 25 exact", "two hundred and fifty = 250 exact"],
    ],
    [
      "A quarter of a million people, half a million goats",
      ["A quarter of a million = 250000 exact", "half a million = 500000 exact"],
    ],
    [
      "one and a half million tonnes, a million and a half tonnes",
      ["one and a half million = 1500000 exact", "a million and a half = 1500000 exact"],
    ],
    ["a dozen rebels and half a dozen boys", ["a dozen = 12 exact", "half a dozen = 6 exact"]],
    ["about 10\u202f000 people, then 12 500", ["about 10\u202f000 = 10000 about", "12 500 = 12500 exact"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("uncounted numbers have the least they can mean", () => {
  test.each([
    ["Dozens were hurt.", "Dozens = 24.. vague"],
    ["Scores of villagers fled.", "Scores = 40.. vague"],
    ["Hundreds fled.", "Hundreds = 200.. vague"],
    ["Tens of thousands of people fled.", "Tens of thousands = 20000.. vague"],
    ["Several hundred fighters left.", "Several hundred = 300.. vague"],
    ["A handful of men stayed.", "A handful = 3.. vague"],
    ["A couple of hundred stayed.", "A couple of hundred = 200.. vague"],
    ["At least several people died.", "At least several = 3.. at-least"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("scores in a game and few without an article are no numbers", () => {
    expect(read("The scores were level and few came.")).toEqual(["scores = 40.. vague"]);
    expect(read("The final scores pleased few.")).toEqual([]);
  });
});

describe("qualifiers belong to the span", () => {
  test.each([
    ["at least 12 people", "at least 12 = 12.. at-least"],
    ["more than 40 people", "more than 40 = 40.. at-least"],
    ["no fewer than 9 people", "no fewer than 9 = 9.. at-least"],
    ["up to 27 people", "up to 27 = ..27 at-most"],
    ["no more than 5 people", "no more than 5 = ..5 at-most"],
    ["fewer than a hundred people", "fewer than a hundred = ..100 at-most"],
    ["nearly 7000 people", "nearly 7000 = 7000 about"],
    ["an estimated 300 people", "an estimated 300 = 300 about"],
    ["as many as about 40 people", "as many as about 40 = ..40 at-most"],
    ["at least some 200 people", "at least some 200 = 200.. at-least"],
    ["five or more people", "five or more = 5.. at-least"],
    ["a 60-plus strong band", "60-plus = 60.. at-least"],
    ["ten or so people", "ten or so = 10 about"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("over a stretch of time bounds nothing unless a preposition stands before it", () => {
    expect(read("fought over three years")).toEqual(["three = 3 exact"]);
    expect(read("fought for over three years")).toEqual(["over three = 3.. at-least"]);
  });
});

describe("ranges", () => {
  test.each([
    ["between 20 and 30 fighters", "between 20 and 30 = 20..30 range"],
    ["from 20 to 30 fighters died", "from 20 to 30 = 20..30 range"],
    ["80 to 90 percent of it", "80 to 90 percent = 80..90 range percent"],
    ["20–30% of it", "20–30% = 20..30 range percent"],
    ["2 to 3 million people", "2 to 3 million = 2000000..3000000 range"],
    ["between $30,000 and $60,000 each", "between $30,000 and $60,000 = 30000..60000 range USD"],
    ["two or three men", "two or three = 2..3 range"],
    ["at least 11 and up to 15 people", "at least 11 and up to 15 = 11..15 range"],
    ["one but possibly as many as 12 people", "one but possibly as many as 12 = 1..12 range"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("a change is two numbers, and a score is none", () => {
    expect(read("The toll rose from 20 to 30.")).toEqual(["20 = 20 exact", "30 = 30 exact"]);
    expect(read("They won 3-1.")).toEqual([]);
  });
});

describe("shares, money and ranks", () => {
  test.each([
    ["a third of the town", "a third = 33.33 exact percent"],
    ["more than half of them", "more than half = 50.. at-least percent"],
    ["two-thirds of them", "two-thirds = 66.67 exact percent"],
    ["one in five families", "one in five = 20 exact percent"],
    ["12.5 per cent of it", "12.5 per cent = 12.5 exact percent"],
    ["US$5 billion in aid", "US$5 billion = 5000000000 exact USD"],
    ["10 million euros in aid", "10 million euros = 10000000 exact EUR"],
    ["500 Syrian pounds each", "500 Syrian pounds = 500 exact SYP"],
    ["the 65th Brigade", "65th = 65 exact ordinal"],
    ["a second strike", "second = 2 exact ordinal"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("none and one", () => {
  test("no, nobody and none are zero where people or harm are counted", () => {
    expect(read("There were no further civilian casualties.")).toEqual(["no = 0 exact"]);
    expect(read("Nobody was hurt.")).toEqual(["Nobody = 0 exact"]);
    expect(read("No one in the village was killed.")).toEqual(["No one = 0 exact"]);
    expect(read("There were no reports of casualties and no idea of why.")).toEqual([]);
  });

  test("one is a count before a noun or a state and not as a pronoun", () => {
    expect(read("one soldier was killed and one wounded")).toEqual(["one = 1 exact", "one = 1 exact"]);
    expect(read("one of the soldiers fell")).toEqual(["one = 1 exact"]);
    expect(read("the one they want, one of the most wanted, one another, one by one, no one came")).toEqual([]);
  });
});

describe("figures that count nothing", () => {
  test.each([
    "On 9 October 2015 at 10:30 am, October 9 and 10, 3-5 March, the 9th of October, 2015-10-09, 10/9/2015.",
    "In 2014 protests grew; the 2003 invasion; since 1998; below 2005 levels; nineteen ninety-six.",
    "F-16, S-300, Europe-1, AK-47, T-72, MH17, Brigade 65, Flight 370, a Boeing 737, Resolution 2254, CTF 50 sailed.",
    "Karim Nadir, 34, said his 12-year-old son, aged 12, was 34 years old.",
    "Karim Nadir (34) and Ada Nadir (31) left.",
    "Call +963 11 222 333 or see note [12].",
    "At 1330 they met; at three o’clock, 5 p.m. and 1500 GMT they left.",
    "TORVA, 9 MAY 89 (XYZ) --",
    "1. Withdraw at once.\n2) Disarm.",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  test("a figure like a year counts people before a plural or after a verb of harm", () => {
    expect(read("The fire killed 2000 and hurt 1984 men, about 1950 of them boys.")).toEqual([
      "2000 = 2000 exact",
      "1984 = 1984 exact",
      "about 1950 = 1950 about",
    ]);
  });

  test("a number behind a month counts what follows it unless the day is meant", () => {
    expect(read("In March 20 people died.")).toEqual(["20 = 20 exact"]);
    expect(read("On March 20 people gathered.")).toEqual([]);
  });
});

test("any text gives sorted, disjoint spans inside it and does not throw", () => {
  const word = fc.constantFrom(
    "at least",
    "two",
    "hundred",
    "and",
    "12",
    "-",
    ",",
    ".",
    "%",
    "$",
    "million",
    "dozens",
    "of",
    "March",
    "1998",
    "th",
    "to",
    "between",
    "no",
    "one",
    "half",
    "a",
    "\n",
    "Brigade",
    "½",
    "’s",
    "\ud800",
  );
  const text = fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (input) => {
      const found = findQuantities(input, []);
      let last = 0;
      for (const one of found) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.low === null || one.high === null || one.low <= one.high).toBe(true);
        last = one.end;
      }
      expect(last).toBeLessThanOrEqual(input.length);
      expect(findQuantities(input, [])).toEqual(found);
    }),
    { numRuns: 400 },
  );
});

test("a long line without an end is read", () => {
  for (const piece of ["1,234,", "one ", "two million ", "12-", "1 ", "'", "a "]) {
    expect(() => findQuantities(piece.repeat(20_000), [])).not.toThrow();
  }
});
