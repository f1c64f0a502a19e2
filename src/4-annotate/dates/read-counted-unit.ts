import { ONES } from "../numbers/number-words.ts";
import { isDash, isTitleCase, wordAt } from "../numbers/scan-words.ts";
import type { CalendarUnit } from "./calendar.ts";
import { TIME_UNITS, type TimeUnit } from "./calendar-words.ts";
import type { Scan } from "./reading.ts";
import type { Count } from "./when.ts";

export interface CountedUnit {
  unit: CalendarUnit;
  /** In units of `unit`. */
  count: Count;
  /** Further units of it: "two years and three months". */
  more: readonly { unit: CalendarUnit; count: Count }[];
  last: number;
  clock: boolean;
  /** The words of the unit, for its grammar. */
  named: TimeUnit;
}

const BETWEEN = new Set(
  "more full straight consecutive successive business working trading calendar short long whole additional further other bloody".split(
    " ",
  ),
);
const AFTER_SECOND = new Set("ago later earlier before after of and in or".split(" "));

/** "2 years 1 month 21 days" has three. */
const MOST_PARTS = 4;

/** An uncounted few are at most this many times the least that is meant. */
const WIDTH_OF_FEW = 3;

/** A number and a unit of time: "three months", "a few days", "at least 20 more years", "a year", "half an hour", "two and a half years". */
export function readCountedUnit(scan: Scan, at: number): CountedUnit | null {
  let whole = readOneUnit(scan, at);
  for (let parts = 1; whole !== null && parts < MOST_PARTS; parts++) {
    const joint = wordAt(scan.words, whole.last).low;
    const start = joint === "and" || joint === "," ? whole.last + 1 : whole.last;
    const next = scan.quantities.has(start) ? readOneUnit(scan, start) : null;
    if (
      next === null ||
      scan.quantities.get(start)?.quantity.qualifier !== "exact" ||
      (next.named.unit === whole.named.unit && next.named.times === whole.named.times)
    )
      break;
    const more = [...whole.more, { unit: next.unit, count: next.count }];
    whole = { ...whole, more, last: next.last, clock: whole.clock && next.clock };
  }
  return whole;
}

/** The same without further units: "three months" of "three months and two days ago". */
export function readOneUnit(scan: Scan, at: number): CountedUnit | null {
  const { words, quantities } = scan;
  const found = quantities.get(at);
  if (found !== undefined) {
    const { quantity, last } = found;
    if (quantity.unit !== null) return quantity.unit === "percent" ? readFractionOfUnit(scan, at) : null;
    const low = quantity.low ?? 0;
    const isVague = quantity.qualifier === "vague";
    const high = quantity.high ?? (isVague ? low * WIDTH_OF_FEW : null);
    const of = wordAt(words, last).low === "of" && isVague ? last + 1 : last;
    return withUnit(scan, of, { low, high: quantity.qualifier === "at-most" ? quantity.high : high });
  }
  const word = wordAt(words, at).low;
  if (word === "half" || ((word === "a" || word === "one") && wordAt(words, at + 1).low === "half"))
    return readFractionOfUnit(scan, at);
  const one = word === "one" ? 1 : (ONES.get(word) ?? null);
  if (word === "a" || word === "an" || word === "another" || one !== null)
    return withUnit(scan, at + 1, { low: one ?? 1, high: one ?? 1 });
  if (word === "some") return withUnit(scan, at + 1, { low: 2, high: null }, true);
  return word === "few" || word === "couple"
    ? withUnit(scan, at + 1, { low: 2, high: word === "few" ? 9 : 3 }, true)
    : null;
}

function withUnit(scan: Scan, at: number, count: Count, plural = false): CountedUnit | null {
  const { words } = scan;
  let start = BETWEEN.has(wordAt(words, at).low) ? at + 1 : at;
  if (isDash(wordAt(words, start)) && wordAt(words, start).glued && wordAt(words, start + 1).glued) start++;
  const named = TIME_UNITS.get(wordAt(words, start).low);
  if (named === undefined || (plural && !named.plural) || isOtherWord(scan, start)) return null;
  let last = start + 1;
  let extra = 0;
  if (
    wordAt(words, last).low === "and" &&
    wordAt(words, last + 1).low === "a" &&
    wordAt(words, last + 2).low === "half"
  ) {
    last += 3;
    extra = 0.5;
  } else if (
    wordAt(words, last).low === "or" &&
    /^(?:so|two|more|less)$/.test(wordAt(words, last + 1).low) &&
    wordAt(words, last + 2).low !== "than"
  ) {
    const next = TIME_UNITS.get(wordAt(words, last + 2).low);
    if (wordAt(words, last + 1).low !== "two" || next === undefined) last += 2;
  }
  const scale = (value: number | null) => (value === null ? null : (value + extra) * named.times);
  return {
    unit: named.unit,
    count: { low: (count.low + extra) * named.times, high: scale(count.high) },
    more: [],
    last,
    clock: named.clock,
    named,
  };
}

/** "half an hour", "half a century", "half-year". */
function readFractionOfUnit(scan: Scan, at: number): CountedUnit | null {
  const { words } = scan;
  let start = wordAt(words, at).low === "half" ? at + 1 : at + 2;
  if (wordAt(words, start - 1).low !== "half") return null;
  if (/^(?:a|an)$/.test(wordAt(words, start).low) || isDash(wordAt(words, start))) start++;
  const named = TIME_UNITS.get(wordAt(words, start).low);
  if (named === undefined || named.plural) return null;
  const half = named.times / 2;
  return { unit: named.unit, count: { low: half, high: half }, more: [], last: start + 1, clock: named.clock, named };
}

/** "a second attack", "three quarters of", "60 Minutes" the broadcast. */
function isOtherWord(scan: Scan, at: number): boolean {
  const word = wordAt(scan.words, at);
  const next = wordAt(scan.words, at + 1);
  if (isTitleCase(word) && wordAt(scan.words, at - 1).kind === "digits") return true;
  if (isDash(next) && /^(?:ago|earlier)$/.test(wordAt(scan.words, at + 2).low)) return true;
  if (word.low === "quarters") return isDash(wordAt(scan.words, at - 1)) || next.low === "of";
  if (word.low === "quarter") return true;
  return word.low === "second" && next.kind === "letters" && !AFTER_SECOND.has(next.low);
}
