import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { isDash, wordAt } from "../numbers/scan-words.ts";
import { readYearNumber } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import type { When } from "./when.ts";

const LEADS_THE_QUARTER = new Set("in for during of from over throughout".split(" "));

/**
 * The quarter or half-year that the text is about, named again: "in the quarter", "the latest period", "the year-earlier
 * quarter", "the 1988 period". Where no quarter was named before, it is none of these ("the Christian quarter").
 */
export function readPeriodAgain(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const article = wordAt(words, at).low === "the" ? at + 1 : at;
  const word = wordAt(words, article).low;
  if (
    word === "year" &&
    isDash(wordAt(words, article + 1)) &&
    /^(?:ago|earlier)$/.test(wordAt(words, article + 2).low)
  ) {
    const last = endOfPeriod(scan, article + 3) ?? article + 3;
    return again(last === article + 3 ? article : at, last, { year: null, shift: -1 });
  }
  if (article === at) return null;
  if (word === "quarter")
    return LEADS_THE_QUARTER.has(wordAt(words, at - 1).low) && wordAt(words, article + 1).low !== "of"
      ? again(at, article + 1, { year: null, shift: 0 })
      : null;
  if (word === "latest") {
    const last = endOfPeriod(scan, article + 1);
    return last === null ? null : again(at, last, { year: null, shift: 0 });
  }
  const year = wordAt(words, article).kind === "digits" ? readYearNumber(words, article) : null;
  if (year === null) return null;
  const ordinal = readOrdinalNumber(words, year.last);
  if (ordinal !== null && wordAt(words, ordinal.last).low === "quarter") {
    return dateReading(at, ordinal.last + 1, {
      of: "fraction",
      size: "quarter",
      number: ordinal.value,
      year: year.value,
    });
  }
  const last = endOfPeriod(scan, year.last);
  return last === null ? null : again(at, last, { year: year.value, shift: 0 });
}

/** "quarter", "period", "third quarter". */
function endOfPeriod(scan: Scan, at: number): number | null {
  const start = readOrdinalNumber(scan.words, at)?.last ?? at;
  const name = wordAt(scan.words, start).low;
  return name === "quarter" || name === "period" ? start + 1 : null;
}

function again(first: number, last: number, moved: { year: number | null; shift: number }): Reading {
  const when: When = { of: "period-again", ...moved };
  return dateReading(first, last, when);
}
