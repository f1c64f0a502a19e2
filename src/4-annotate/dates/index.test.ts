import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateMention, Interval } from "../../schema/index.ts";
import { findQuantities } from "../numbers/index.ts";
import { splitSentences } from "../split-sentences.ts";
import { findDates } from "./index.ts";

function day(iso: string): Interval {
  return { from: iso, to: iso, precision: "day", text: null, span: null, anchor: "none" };
}

function find(text: string, published: string | null): DateMention[] {
  const { tokens } = splitSentences(text);
  return findDates(text, tokens, published === null ? null : day(published), findQuantities(text, tokens));
}

/** Each mention as `words = from..to`, an open side empty, one day once, durations and sets by their kind. Published on a Friday. */
function read(text: string, published: string | null = "2015-10-09"): string[] {
  return find(text, published).map(({ kind, interval }) => {
    const { from, to } = interval;
    const value = kind !== "date" ? kind : from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`;
    return `${interval.text} = ${value}`;
  });
}

describe("full dates stand by themselves", () => {
  test.each([
    ["on 9 October 2014", "9 October 2014 = 2014-10-09"],
    ["on October 9, 2014", "October 9, 2014 = 2014-10-09"],
    ["on the 9th of October 2014", "9th of October 2014 = 2014-10-09"],
    ["on Thursday, October 9th, 2014", "Thursday, October 9th, 2014 = 2014-10-09"],
    ["on 2014-10-09", "2014-10-09 = 2014-10-09"],
    ["at 2014-10-09T10:30:00Z", "2014-10-09T10:30:00Z = 2014-10-09"],
    ["on 9.10.2014", "9.10.2014 = 2014-10-09"],
    ["on 22/10/2014", "22/10/2014 = 2014-10-22"],
    ["on 05-Aug-2014", "05-Aug-2014 = 2014-08-05"],
    ["TORVA, 9 OCT 14 (XYZ) --", "9 OCT 14 = 2014-10-09"],
    ["in October 2014", "October 2014 = 2014-10-01..2014-10-31"],
    ["the fighting of 3-5 March 2014", "3-5 March 2014 = 2014-03-03..2014-03-05"],
    ["the 2014 fighting", "2014 = 2014-01-01..2014-12-31"],
    ["the 1980-88 war", "1980-88 = 1980-01-01..1988-12-31"],
    ["in nineteen ninety-six", "nineteen ninety-six = 1996-01-01..1996-12-31"],
    ["in the 1990s", "the 1990s = 1990-01-01..1999-12-31"],
    ["in the late 1970s", "the late 1970s = 1977-01-01..1979-12-31"],
    ["a 19th century fort", "19th century = 1801-01-01..1900-12-31"],
    ["in the summer of 2014", "the summer of 2014 = 2014-06-01..2014-08-31"],
    ["in the third quarter of 2014", "the third quarter of 2014 = 2014-07-01..2014-09-30"],
    ["in the first week of March 2014", "the first week of March 2014 = 2014-03-03..2014-03-09"],
  ])("%s", (text, expected) => {
    expect(read(text, null)).toEqual([expected]);
    expect(find(text, null)[0]?.interval.anchor).toBe("text");
  });

  test("day and month in figures are told apart only by publication", () => {
    expect(read("on 10/9/2015", null)).toEqual(["10/9/2015 = 2015-09-10..2015-10-09"]);
    expect(read("on 10/9/2015", "2015-09-20")).toEqual(["10/9/2015 = 2015-09-10"]);
  });

  test("a list is two dates, a range one", () => {
    expect(read("on April 24 and 25, 2014", null)).toEqual(["April 24 = 2014-04-24", "25, 2014 = 2014-04-25"]);
    expect(read("between April 24 and 25, 2014", null)).toEqual([
      "between April 24 and 25, 2014 = 2014-04-24..2014-04-25",
    ]);
  });
});

describe("weekdays in a report are past unless the verb says otherwise", () => {
  test.each([
    ["The army said Friday it had left.", "Friday = 2015-10-09"],
    ["The army left on Tuesday.", "Tuesday = 2015-10-06"],
    ["On Saturday, the army left.", "Saturday = 2015-10-03"],
    ["The council will meet on Tuesday.", "Tuesday = 2015-10-13"],
    ["The council is scheduled to meet Tuesday.", "Tuesday = 2015-10-13"],
    ["They met last Wednesday.", "last Wednesday = 2015-09-30"],
    ["They meet next Friday.", "next Friday = 2015-10-16"],
    ["They meet this coming Monday.", "this coming Monday = 2015-10-12"],
    ["The talks were put off until Monday.", "until Monday = ..2015-10-12"],
    ["Fighting raged until Monday.", "until Monday = ..2015-10-05"],
    ["He spoke late on Monday night.", "late on Monday night = 2015-10-05"],
    ["It hit at about 10:30 a.m. (0730 GMT) on Tuesday.", "10:30 a.m. (0730 GMT) on Tuesday = 2015-10-06"],
    ["It fell on Tuesday of last week.", "Tuesday of last week = 2015-09-29"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("months and days without a year", () => {
  test.each([
    ["He was killed in March.", "March = 2015-03-01..2015-03-31"],
    ["It fell in late March.", "late March = 2015-03-21..2015-03-31"],
    ["It fell in mid-November.", "mid-November = 2014-11-11..2014-11-20"],
    ["It fell last October.", "last October = 2014-10-01..2014-10-31"],
    ["It fell on Oct. 2.", "Oct. 2 = 2015-10-02"],
    ["It fell on Dec. 12.", "Dec. 12 = 2014-12-12"],
    ["The Oct. 30 deadline stands.", "Oct. 30 = 2015-10-30"],
    ["It fell in July last year.", "July last year = 2014-07-01..2014-07-31"],
    ["It fell from May to August.", "from May to August = 2015-05-01..2015-08-31"],
    ["It fell at Christmas.", "Christmas = 2014-12-25"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("what is counted from publication", () => {
  test.each([
    ["yesterday", "yesterday = 2015-10-08"],
    ["tonight", "tonight = 2015-10-09"],
    ["shelled overnight", "overnight = 2015-10-08..2015-10-09"],
    ["last night", "last night = 2015-10-08"],
    ["the day before yesterday", "the day before yesterday = 2015-10-07"],
    ["last week", "last week = 2015-09-28..2015-10-04"],
    ["earlier this week", "earlier this week = 2015-10-05..2015-10-09"],
    ["later this month", "later this month = 2015-10-09..2015-10-31"],
    ["this year", "this year = 2015-01-01..2015-12-31"],
    ["late last year", "late last year = 2014-09-01..2014-12-31"],
    ["over the weekend", "the weekend = 2015-10-03..2015-10-04"],
    ["three days ago", "three days ago = 2015-10-06"],
    ["two weeks ago", "two weeks ago = 2015-09-21..2015-09-27"],
    ["nearly four years ago", "nearly four years ago = 2011-01-01..2011-12-31"],
    ["one month and two days ago", "one month and two days ago = 2015-09-07"],
    ["for the past three months", "the past three months = 2015-07-09..2015-10-09"],
    ["in the last 24 hours", "the last 24 hours = 2015-10-08..2015-10-09"],
    ["in recent days", "recent days = ..2015-10-09"],
    ["in the coming weeks", "the coming weeks = 2015-10-09.."],
    ["the deadliest attack of the year", "the year = 2015-01-01..2015-12-31"],
    ["They will leave in two days", "two days = 2015-10-11"],
    ["since 2011", "since 2011 = 2011-01-01..2015-10-09"],
    ["since late July", "since late July = 2015-07-21..2015-10-09"],
    ["before 2003", "before 2003 = ..2002-12-31"],
    ["by the end of the month", "by the end of the month = ..2015-10-31"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test("without a publication date the words stay and nothing is placed", () => {
    for (const words of [
      "Friday",
      "yesterday",
      "last week",
      "in March",
      "three days ago",
      "this summer",
      "over the weekend",
    ]) {
      const [mention] = find(`It fell ${words}.`, null);
      expect(mention?.interval).toMatchObject({ from: null, to: null, anchor: "none" });
    }
    expect(read("since 2011", null)).toEqual(["since 2011 = 2011-01-01.."]);
  });

  test("a publication date that is a period widens what is counted from it", () => {
    const published: Interval = { ...day("2015-10-08"), to: "2015-10-09" };
    const { tokens } = splitSentences("It fell yesterday.");
    expect(findDates("It fell yesterday.", tokens, published, [])[0]?.interval).toMatchObject({
      from: "2015-10-07",
      to: "2015-10-08",
    });
  });
});

describe("what is counted from the date named last", () => {
  test.each([
    ["On 3 March 2014 it fell. The next day they left.", "The next day = 2014-03-04"],
    ["On 3 March 2014 it fell. The previous day they had left.", "The previous day = 2014-03-02"],
    ["On 3 March 2014 it fell. Two days later they left.", "Two days later = 2014-03-05"],
    ["On 3 March 2014 it fell. They left later that year.", "later that year = 2014-09-01..2014-12-31"],
    ["In March 2014 it fell. A year earlier they had left.", "A year earlier = 2013-03-01..2013-03-31"],
    ["It fell two weeks before Christmas 2014.", "two weeks before Christmas 2014 = 2014-12-11"],
  ])("%s", (text, expected) => {
    const found = find(text, null);
    expect(read(text, null).at(-1)).toBe(expected);
    expect(found.at(-1)?.interval.anchor).toBe("text");
  });

  test("a day counted from an event keeps its words", () => {
    expect(read("He fled the day after the attack.")).toEqual(["the day = .."]);
  });
});

describe("durations and sets have no bounds", () => {
  test.each([
    ["the four-plus-year war", "four-plus-year = duration"],
    ["a five-day truce", "five-day = duration"],
    ["for two and a half years", "two and a half years = duration"],
    ["for decades", "decades = duration"],
    ["for at least 20 more years", "at least 20 more years = duration"],
    ["half an hour", "half an hour = duration"],
    ["two years and three months in prison", "two years and three months = duration"],
    ["all day", "all day = duration"],
    ["every week", "every week = set"],
    ["each July", "each July = set"],
    ["on Fridays", "Fridays = set"],
    ["50 shells a day", "a day = set"],
    ["once a month", "once a month = set"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("precision is the unit of the duration", () => {
    expect(find("a six-year war", null)[0]?.interval.precision).toBe("year");
  });
});

describe("words and figures that are no dates", () => {
  test.each([
    "They may march on; the second man sat in the sun and wed.",
    "The 65th Brigade, 2,000 fighters and 1984 men.",
    "On 31 February 2014 and on 2/29/2015.",
    "Karim, 34, is 34 years old and has a 12-year-old son.",
    "Bloody Sunday was filmed; he read the Sunday Times.",
    "Call 0963-2010-2015-86; the code is 133-03-03-2020.",
    "People in the Weavers' quarter left the quarter.",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  test("May and March are months where they are", () => {
    expect(read("Alba May left in May.")).toEqual(["May = 2015-05-01..2015-05-31"]);
    expect(read("In March they began to march.")).toEqual(["March = 2015-03-01..2015-03-31"]);
  });
});

test("any text gives sorted, disjoint mentions whose span is their text, in order and without a throw", () => {
  const word = fc.constantFrom(
    ..."the last next this Friday March May 9 12 2014 1980 - / to and of since until before between from two three days weeks year ago later early late end week 10:30 a.m. noon every first , . ( ) 's \n \ud800 quarter in for over half an Oct. 31 th".split(
      " ",
    ),
  );
  const text = fc.array(
    fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(text, fc.constantFrom(null, "2015-10-09", "0001-01-01", "9999-12-31"), (parts, published) => {
      const input = parts.join(" ");
      const found = findDates(input, [], published === null ? null : day(published), findQuantities(input, []));
      let last = 0;
      for (const { start, end, interval, kind } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(input.slice(start, end)).toBe(interval.text);
        expect(interval.span).toEqual({ start, end });
        if (interval.from !== null && interval.to !== null) expect(interval.from <= interval.to).toBe(true);
        if (kind !== "date") expect([interval.from, interval.to, interval.anchor]).toEqual([null, null, "none"]);
        if (published === null) expect(interval.anchor).not.toBe("publication");
        last = end;
      }
    }),
    { numRuns: 600 },
  );
});

test("a long line without an end is read", () => {
  for (const piece of ["the end of ", "since ", "2 days and ", "1980-", "10:", "'", "last week ", "3 to ", "May "]) {
    const text = piece.repeat(8_000);
    expect(() => findDates(text, [], day("2015-10-09"), findQuantities(text, []))).not.toThrow();
  }
});
