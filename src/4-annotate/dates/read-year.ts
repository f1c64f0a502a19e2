import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { isYear } from "../numbers/tell-year.ts";
import { readMonth, readYearNumber, readYearWords } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { calendarWhen } from "./when.ts";

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

const BEFORE_YEAR_WORDS = new Set("in since by of until year from during".split(" "));
const LEADS_SHORT_DECADE = new Set("in since during of early mid late -".split(" "));
const AGE_BEFORE = new Set("her his their my your our".split(" "));

/** "2014", "the year 2000", "fiscal 1989", "1980-88", "2014/15", "the 1990s", "the '80s", "the nineties", "20th century". */
export function readYear(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const article = wordAt(words, at).low === "the" ? at + 1 : at;
  const found =
    readDecade(words, at, article) ??
    readCentury(words, at, article) ??
    readNamedYear(words, at, article) ??
    readYearsOrYear(words, at);
  return found ?? (article === at ? readSpelledYear(words, at) : null);
}

function readDecade(words: readonly Word[], first: number, at: number): Reading | null {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (word.kind === "digits" && word.low.length === 4 && word.low.endsWith("0") && next.glued && isTailS(next)) {
    return decade(first, at + 2, Number(word.low));
  }
  const short = word.low === "'" ? at + 1 : at;
  const figures = wordAt(words, short);
  const suffix = wordAt(words, short + 1);
  if (
    figures.kind === "digits" &&
    figures.low.length === 2 &&
    figures.low.endsWith("0") &&
    suffix.glued &&
    isTailS(suffix)
  ) {
    if (short === at && at === first && !LEADS_SHORT_DECADE.has(wordAt(words, at - 1).low)) return null;
    if (short > at && !figures.glued) return null;
    const value = Number(figures.low);
    return decade(first, short + 2, value >= 20 ? 1900 + value : 2000 + value);
  }
  const spelled = word.low === "nineteen" ? DECADE_WORDS.get(next.low) : undefined;
  if (spelled !== undefined) return decade(first, at + 2, spelled);
  const named = DECADE_WORDS.get(word.low);
  if (named === undefined || at === first || AGE_BEFORE.has(wordAt(words, at - 1).low)) return null;
  return decade(first, at + 1, named);
}

function isTailS(word: Word): boolean {
  return word.low === "s" || word.low === "'s";
}

function decade(first: number, last: number, start: number): Reading {
  return dateReading(first, last, { of: "years", from: start, to: start + 9, precision: "decade" });
}

/** The 20th century is 1901 to 2000. */
function readCentury(words: readonly Word[], first: number, at: number): Reading | null {
  const ordinal = readOrdinalNumber(words, at);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 22) return null;
  const unit = isDash(wordAt(words, ordinal.last)) ? ordinal.last + 1 : ordinal.last;
  if (wordAt(words, unit).low !== "century") return null;
  const from = (ordinal.value - 1) * 100 + 1;
  return {
    ...dateReading(first, unit + 1, { of: "years", from, to: from + 99, precision: "decade" }),
    precision: "open",
  };
}

/** "the year 2000", "fiscal year 2015", "fiscal 1989". */
function readNamedYear(words: readonly Word[], first: number, article: number): Reading | null {
  let at = article;
  if (wordAt(words, at).low === "fiscal") at++;
  if (wordAt(words, at).low === "year") at++;
  if (at === article) return null;
  if (wordAt(words, at).low === "of" && wordAt(words, at - 1).low === "year") at++;
  const year = readYearNumber(words, at);
  return year === null ? null : dateReading(first, year.last, calendarWhen({ year: year.value }));
}

function readYearsOrYear(words: readonly Word[], at: number): Reading | null {
  if (!isYear(words, at)) return null;
  const from = Number(wordAt(words, at).low);
  const joint = wordAt(words, at + 1);
  const end = wordAt(words, at + 2);
  if (
    (isDash(joint) || joint.low === "/") &&
    joint.glued === end.glued &&
    end.kind === "digits" &&
    !isLongTail(words, at + 3)
  ) {
    const to = endYear(from, end.low);
    if (to !== null && (joint.low !== "/" || to === from + 1)) {
      return dateReading(at, at + 3, { of: "years", from, to, precision: "year" });
    }
    if (joint.glued) return null;
  }
  if (joint.glued && (isDash(joint) || joint.low === "/") && end.glued && end.kind === "digits") return null;
  const month = readMonth(words, at + 1);
  const behind = month === null ? null : wordAt(words, month.last);
  if (
    month !== null &&
    behind !== null &&
    behind.kind !== "digits" &&
    wordAt(words, at + 1).raw !== "may" &&
    wordAt(words, at + 1).raw !== "march"
  ) {
    return dateReading(at, month.last, calendarWhen({ year: from, month: month.value }));
  }
  return dateReading(at, at + 1, calendarWhen({ year: from }));
}

/** A third group of figures makes it something else ("2015-10-09", "1980-88-1"). */
function isLongTail(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at);
  return (
    next.glued &&
    (next.kind !== "mark" || (isDash(next) && wordAt(words, at + 1).glued && wordAt(words, at + 1).kind === "digits"))
  );
}

/** "88" behind 1980 is 1988; null where it is no later year. */
function endYear(from: number, figures: string): number | null {
  if (figures.length === 4) return Number(figures) > from ? Number(figures) : null;
  if (figures.length !== 2) return null;
  const to = Math.floor(from / 100) * 100 + Number(figures);
  return to > from ? to : null;
}

/** "in nineteen ninety-six". */
function readSpelledYear(words: readonly Word[], at: number): Reading | null {
  const year = readYearWords(words, at);
  if (year === null) return null;
  const before = wordAt(words, at - 1);
  const isPlainCount = wordAt(words, at).low === "two" && (year.last === at + 2 || !BEFORE_YEAR_WORDS.has(before.low));
  return isPlainCount ? null : dateReading(at, year.last, calendarWhen({ year: year.value }));
}
