import { looksPlural } from "../numbers/counted-nouns.ts";
import { MONTHS } from "../numbers/month-words.ts";
import { isCapital, isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { type Part, readDayInWords, readDayNumber, readMonth, readYearTail } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { calendarWhen } from "./when.ts";

const ALSO_VERBS_AND_NAMES = new Set("may march mar jan dec sep april june august".split(" "));
const VERBS = new Set(["may", "march"]);
const BEFORE_MONTH = new Set(
  "in of since until till by last next this late early mid every each between from to through during before after past following coming - the a , ( and or around".split(
    " ",
  ),
);
const JOINTS = new Set(["to", "through", "until", "till"]);
const COUNT_FOLLOWS = new Set("in since during of by".split(" "));

/** "October 9, 2015", "Oct. 9", "March 3-5", "April 24 and 25", "October 2015", "March". */
export function readMonthDate(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const month = readMonth(words, at);
  if (month === null) return null;
  const withDay = readDays(words, at, month);
  if (withDay !== null) return withDay;
  const dashed =
    isDash(wordAt(words, month.last)) || wordAt(words, month.last).low === "/" ? month.last + 1 : month.last;
  const year = readYearTail(words, dashed);
  if (year !== null && isMonthHere(words, at, true)) {
    return dateReading(at, year.last, calendarWhen({ month: month.value, year: year.value }));
  }
  if (!isMonthHere(words, at, false)) return null;
  return dateReading(at, at + 1, calendarWhen({ month: month.value }));
}

function readDays(words: readonly Word[], first: number, month: Part): Reading | null {
  const at = dayStart(words, month.last);
  const day = readDayNumber(words, at) ?? readDayInWords(words, at);
  if (day === null || countsFollowingNoun(words, first, day.last)) return null;
  const second = readSecondDay(words, first, day.last);
  const last = second?.last ?? day.last;
  const year = readYearTail(words, last);
  const parts = { month: month.value, year: year?.value ?? null };
  const from = calendarWhen({ ...parts, day: day.value });
  if (second === null) return dateReading(first, year?.last ?? last, from);
  const to = calendarWhen({ ...parts, day: second.value });
  if (second.isRange) return dateReading(first, year?.last ?? last, { of: "range", from, to });
  return { ...dateReading(first, day.last, from), also: [dateReading(second.first, year?.last ?? last, to)] };
}

/** Words that may stand between month and day: "October the 9th", "Oct-2", "October, 9th". */
function dayStart(words: readonly Word[], at: number): number {
  const word = wordAt(words, at);
  if (word.low === "the") return at + 1;
  const isGluedJoint = (isDash(word) || word.low === "/") && word.glued && wordAt(words, at + 1).glued;
  return isGluedJoint ? at + 1 : at;
}

/** The other day of "3-5", "3 to 5", "24 and 25"; not where it opens the next date ("March 3 to 5 April"). */
function readSecondDay(
  words: readonly Word[],
  first: number,
  at: number,
): (Part & { first: number; isRange: boolean }) | null {
  const joint = wordAt(words, at);
  const isList = joint.low === "and" || joint.low === "or" || joint.low === "&";
  if (!isList && !isDash(joint) && !JOINTS.has(joint.low)) return null;
  const start = wordAt(words, at + 1).low === "the" ? at + 2 : at + 1;
  const day = readDayNumber(words, start);
  if (day === null || readMonth(words, day.last) !== null || wordAt(words, day.last).low === "of") return null;
  if (isList && looksPlural(wordAt(words, day.last))) return null;
  const isBetween = wordAt(words, first - 1).low === "between";
  return { ...day, first: start, isRange: !isList || isBetween };
}

/** "In March 20 people died": the number counts people. */
function countsFollowingNoun(words: readonly Word[], month: number, after: number): boolean {
  return COUNT_FOLLOWS.has(wordAt(words, month - 1).low) && looksPlural(wordAt(words, after));
}

/** Whether the word is the month here and not a verb or a name; a year behind it proves it unless it is "may". */
function isMonthHere(words: readonly Word[], at: number, hasYear: boolean): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  const next = wordAt(words, at + 1);
  if (before.glued && before.low === "-" && !mayStandBeforeDash(wordAt(words, at - 2))) return false;
  if (isDash(next) && next.glued && wordAt(words, at + 2).glued && readMonth(words, at + 2) !== null && isCapital(word))
    return true;
  if (
    isDash(next) &&
    next.glued &&
    wordAt(words, at + 2).glued &&
    wordAt(words, at + 2).kind === "letters" &&
    readMonth(words, at + 2) === null
  )
    return false;
  if (!hasYear && word.low.length === 3 && word.low !== "may" && isCapital(next)) return false;
  if (isCapital(word) && JOINTS.has(next.low) && isCapital(wordAt(words, at + 2)) && readMonth(words, at + 2) !== null)
    return true;
  if (!isCapital(word)) return hasYear || (!VERBS.has(word.low) && word.low.length > 3);
  if (hasYear || !ALSO_VERBS_AND_NAMES.has(word.low))
    return word.low.length > 3 || BEFORE_MONTH.has(before.low) || hasYear || word.low === "may";
  if (!BEFORE_MONTH.has(before.low))
    return !VERBS.has(word.low) && word.low.length > 3 && !isCapital(before) && !isCapital(next);
  return before.kind !== "mark" || !VERBS.has(word.low);
}

/** "mid-March", "January-March", "2014-March". */
function mayStandBeforeDash({ low, kind }: Word): boolean {
  return low === "mid" || low === "late" || low === "early" || kind === "digits" || MONTHS.has(low);
}
