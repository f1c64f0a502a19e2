import { MONTHS } from "../numbers/month-words.ts";
import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { dayOf } from "./calendar.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { calendarWhen, type When } from "./when.ts";

const LATEST_SHORT_YEAR = 49;

/**
 * Dates in figures: "2015-10-09", "2015/10", "10/9/2015", "9.10.2015". With points the day stands first; with strokes or
 * hyphens it may be either, and where both readings are dates both are kept.
 */
export function readNumericDate(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const one = wordAt(words, at);
  const mark = wordAt(words, at + 1);
  const two = wordAt(words, at + 2);
  if (one.kind !== "digits" || !mark.glued || !two.glued || isJoinedBefore(words, at)) return null;
  if (!isDash(mark) && mark.low !== "/" && mark.low !== ".") return null;
  const again = wordAt(words, at + 3);
  const three = wordAt(words, at + 4);
  const hasThree = again.glued && again.low === mark.low && three.kind === "digits" && three.glued;
  if (two.kind === "letters") return hasThree ? readNamedMonth(words, at) : null;
  if (two.kind !== "digits") return null;
  if (!hasThree) return readYearMonth(words, at, mark.low);
  const last = endOfTime(words, at + 5);
  if (last === null) return null;
  if (one.low.length === 4) return dated(at, last, ymd(one.low, two.low, three.low));
  if (one.low.length > 2 || two.low.length > 2) return null;
  const year = fullYear(three.low, mark.low);
  if (year === null) return null;
  const dayFirst = ymd(year, two.low, one.low);
  const monthFirst = mark.low === "." ? null : ymd(year, one.low, two.low);
  if (dayFirst !== null && monthFirst !== null && one.low !== two.low) {
    return dateReading(at, last, { of: "either", one: dayFirst, other: monthFirst });
  }
  return dated(at, last, dayFirst ?? monthFirst);
}

/** "2019-sep-01". */
function readNamedMonth(words: readonly Word[], at: number): Reading | null {
  const month = MONTHS.get(wordAt(words, at + 2).low);
  const year = wordAt(words, at).low;
  if (month === undefined || year.length !== 4) return null;
  return dated(at, at + 5, ymd(year, String(month), wordAt(words, at + 4).low));
}

/** "2015-03" and "11/2016"; "2014-15" is a pair of years. */
function readYearMonth(words: readonly Word[], at: number, mark: string): Reading | null {
  const one = wordAt(words, at).low;
  const two = wordAt(words, at + 2).low;
  const next = wordAt(words, at + 3);
  if (mark === "." || (next.glued && (next.kind !== "mark" || (isDash(next) && wordAt(words, at + 4).glued))))
    return null;
  const [year, month] = one.length === 4 ? [one, two] : [two, one];
  if (year.length !== 4 || month.length > 2 || (one.length === 4 && (month.length !== 2 || mark === "–"))) return null;
  if (Number(year) < 1900 || Number(year) > 2099 || Number(month) < 1 || Number(month) > 12) return null;
  return dateReading(at, at + 3, calendarWhen({ year: Number(year), month: Number(month) }));
}

function ymd(year: string | number, month: string, day: string): When | null {
  if (month.length > 2 || day.length > 2) return null;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return parts.year < 1000 || parts.year > 2199 || dayOf(parts.year, parts.month, parts.day) === null
    ? null
    : calendarWhen(parts);
}

function dated(first: number, last: number, when: When | null): Reading | null {
  return when === null ? null : dateReading(first, last, when);
}

/** Two figures are a year behind strokes and hyphens only: "10/9/15". */
function fullYear(figures: string, mark: string): number | null {
  if (figures.length === 4) return Number(figures);
  if (figures.length !== 2 || mark === ".") return null;
  return Number(figures) + (Number(figures) <= LATEST_SHORT_YEAR ? 2000 : 1900);
}

/** The time of an ISO instant belongs to it; anything else glued on makes it no date. */
function endOfTime(words: readonly Word[], at: number): number | null {
  const next = wordAt(words, at);
  if (!next.glued) return at;
  if (next.kind === "mark")
    return isDash(next) && wordAt(words, at + 1).glued && wordAt(words, at + 1).kind === "digits" ? null : at;
  if (next.low !== "t") return null;
  let end = at + 1;
  while (
    end < at + 12 &&
    wordAt(words, end).glued &&
    (wordAt(words, end).kind === "digits" || ":.+-z".includes(wordAt(words, end).low))
  )
    end++;
  if (wordAt(words, end - 1).kind === "mark") end--;
  return end;
}

function isJoinedBefore(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  return (
    wordAt(words, at).glued && (before.kind !== "mark" || "/.-$€£".includes(before.low)) && before.kind !== "break"
  );
}
