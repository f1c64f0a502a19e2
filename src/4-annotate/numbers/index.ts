import type { Quantity, Token } from "../../schema/index.ts";
import type { Amount } from "./amount.ts";
import { joinRange, skipJoinedFigures } from "./join-range.ts";
import { isYearInWords, readAmount } from "./read-amount.ts";
import { type Bound, readQualifierAfter, readQualifierBefore } from "./read-qualifier.ts";
import { readCurrencyBefore, readUnitAfter } from "./read-unit.ts";
import { scanWords, type Word, wordAt } from "./scan-words.ts";
import { mayStartAmount } from "./start-words.ts";
import { isAge } from "./tell-age.ts";
import { isClock } from "./tell-clock.ts";
import { isPartOfDate } from "./tell-date-part.ts";
import { isDesignation } from "./tell-designation.ts";
import { isYear } from "./tell-year.ts";

/**
 * Every number of the text that counts or measures something, in order, qualifiers inside the span ("at least 12").
 *
 * Bounds are the numbers as said: "more than 40" has `low` 40, "fewer than 40" `high` 40. A word for an uncounted number
 * has the least it can mean and no upper bound: a couple 2, a few, several, a handful 3, dozens 24, scores 40, hundreds
 * 200, thousands 2,000, tens of thousands 20,000; all are `vague`. Shares are in percent ("a third of" is 33.33). "No" and
 * "nobody" are an exact 0 where they count people or harm. Years, other parts of dates, times of day, ages, telephone
 * numbers and designations ("F-16", "Brigade 65") are left out.
 */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const words = scanWords(text, tokens);
  const found: Quantity[] = [];
  let floor = 0;
  let at = 0;
  while (at < words.length) {
    const amount = mayStartAmount(wordAt(words, at)) ? readAmount(words, at) : null;
    if (amount === null) {
      at++;
      continue;
    }
    const skip = endOfNoQuantity(words, amount);
    if (skip !== null) {
      at = skip;
      floor = skip;
      continue;
    }
    const read = qualify(words, amount, floor);
    found.push(read.quantity);
    at = read.last;
    floor = read.last;
  }
  return found;
}

/** The word after a figure that counts nothing, or null where it counts. */
function endOfNoQuantity(words: readonly Word[], amount: Amount): number | null {
  const { first, last, low } = amount;
  if (isYearInWords(words, amount)) return readAmount(words, last)?.last ?? last + 1;
  if (isYear(words, first)) return skipJoinedFigures(words, last) ?? last;
  if (amount.vague || amount.scale > 1) return null;
  if (isPartOfDate(words, first, last, low)) return last;
  if (amount.unit === "ordinal") return null;
  if (amount.figures) {
    const groups = endOfDigitGroups(words, last);
    if (groups > last) return groups;
    const joined = skipJoinedFigures(words, last);
    if (joined !== null && (joined > last + 2 || joinRange(words, amount) === null)) return joined;
    if (isMarker(words, first, last)) return last;
  }
  return isClock(words, last) || isAge(words, first, last, low) || isDesignation(words, first, last) ? last : null;
}

/** "[12]" a note, "1." or "2)" at the head of a line. */
function isMarker(words: readonly Word[], first: number, last: number): boolean {
  const before = wordAt(words, first - 1);
  const next = wordAt(words, last);
  if (before.low === "[" && next.low === "]") return true;
  return before.kind === "break" && next.glued && (next.low === "." || next.low === ")") && last === first + 1;
}

/** More groups of digits behind a figure make it a telephone number or a code. */
function endOfDigitGroups(words: readonly Word[], first: number): number {
  let at = first;
  while (wordAt(words, at).kind === "digits") at++;
  return at;
}

function qualify(words: readonly Word[], amount: Amount, floor: number): { quantity: Quantity; last: number } {
  const range = joinRange(words, amount);
  const whole = range ?? amount;
  const currency = readCurrencyBefore(words, amount.first);
  const unitAfter = whole.unit === null ? readUnitAfter(words, whole.last) : null;
  const after = whole.unit === "ordinal" ? null : readQualifierAfter(words, unitAfter?.last ?? whole.last);
  const last = after?.last ?? unitAfter?.last ?? whole.last;
  const opening = Math.max(floor, Math.min(whole.first, currency?.first ?? whole.first));
  const before =
    whole.unit === "ordinal" ? { first: opening, bound: null } : readQualifierBefore(words, opening, last, floor);
  const quantity: Quantity = {
    start: wordAt(words, before.first).start,
    end: wordAt(words, last - 1).end,
    ...bounds(whole, range !== null, before.bound ?? after?.bound ?? null),
    unit: currency?.unit ?? unitAfter?.unit ?? whole.unit,
  };
  return { quantity, last };
}

function bounds(amount: Amount, isRange: boolean, bound: Bound | null): Pick<Quantity, "low" | "high" | "qualifier"> {
  const { low, high, vague } = amount;
  if (isRange) return { low, high, qualifier: "range" };
  if (bound === "at-least") return { low, high: null, qualifier: "at-least" };
  if (bound === "at-most") return { low: null, high: vague ? null : high, qualifier: vague ? "vague" : "at-most" };
  if (vague) return { low, high: null, qualifier: "vague" };
  return { low, high, qualifier: bound === "about" ? "about" : "exact" };
}
