import { isCounted, looksPlural } from "../numbers/counted-nouns.ts";
import { MONTHS } from "../numbers/month-words.ts";
import { ONES, TENS } from "../numbers/number-words.ts";
import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";

/** A part of a date and the word after it. */
export interface Part {
  value: number;
  last: number;
}

/** A month's name; the full stop of a short form belongs to it. */
export function readMonth(words: readonly Word[], at: number): Part | null {
  const value = MONTHS.get(wordAt(words, at).low);
  if (value === undefined) return null;
  const stop = wordAt(words, at + 1);
  const isShort = wordAt(words, at).low.length <= 4 || wordAt(words, at + 2).kind === "digits";
  return {
    value,
    last:
      isShort && stop.low === "." && stop.glued && wordAt(words, at + 2).sentence === stop.sentence ? at + 2 : at + 1,
  };
}

/** A day of the month in figures ("9", "9th", "09") or as an ordinal in words. */
export function readDayNumber(words: readonly Word[], at: number): Part | null {
  const word = wordAt(words, at);
  const ordinal = readOrdinalNumber(words, at);
  if (ordinal !== null) return ordinal.value <= 31 && ordinal.value >= 1 ? ordinal : null;
  if (word.kind !== "digits" || word.low.length > 2) return null;
  const value = Number(word.low);
  if (value < 1 || value > 31) return null;
  const next = wordAt(words, at + 1);
  const beyond = wordAt(words, at + 2);
  if (next.glued && next.kind === "letters") return null;
  if (
    next.glued &&
    ".,:".includes(next.low) &&
    beyond.glued &&
    beyond.kind === "digits" &&
    !(next.low === "," && beyond.low.length === 4)
  )
    return null;
  return next.low === "%" || next.low === "percent" ? null : { value, last: at + 1 };
}

/** A day in words: "twenty-one". */
export function readDayInWords(words: readonly Word[], at: number): Part | null {
  if (
    readYearWords(words, at) !== null ||
    wordAt(words, at + 1).low === "thousand" ||
    wordAt(words, at + 1).low === "hundred"
  )
    return null;
  const number = readUnderHundred(words, at);
  return number !== null && number.value <= 31 ? number : null;
}

/** A year in four figures or in words ("nineteen ninety-six", "two thousand and eighteen"). */
export function readYearNumber(words: readonly Word[], at: number): Part | null {
  const word = wordAt(words, at);
  if (word.kind !== "digits") return readYearWords(words, at);
  const next = wordAt(words, at + 1);
  if (word.low.length !== 4 || (next.glued && next.kind !== "mark" && next.kind !== "break" && next.low !== "'s"))
    return null;
  if (
    next.glued &&
    (next.low === "," || next.low === ".") &&
    wordAt(words, at + 2).glued &&
    wordAt(words, at + 2).kind === "digits"
  )
    return null;
  const value = Number(word.low);
  return value >= 1000 && value <= 2199 ? { value, last: at + 1 } : null;
}

export function readYearWords(words: readonly Word[], at: number): Part | null {
  const opening = wordAt(words, at).low;
  if (opening === "two" && wordAt(words, at + 1).low === "thousand") {
    const joint = wordAt(words, at + 2).low === "and" ? at + 3 : at + 2;
    const rest = readUnderHundred(words, joint);
    return rest === null ? { value: 2000, last: at + 2 } : { value: 2000 + rest.value, last: rest.last };
  }
  const century = ONES.get(opening) ?? TENS.get(opening) ?? 0;
  if (century < 15 || century > 20) return null;
  const dash = isDash(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const rest = readUnderHundred(words, dash);
  return rest === null || rest.value < 10 ? null : { value: century * 100 + rest.value, last: rest.last };
}

function readUnderHundred(words: readonly Word[], at: number): Part | null {
  const one = ONES.get(wordAt(words, at).low);
  if (one !== undefined) return { value: one, last: at + 1 };
  const ten = TENS.get(wordAt(words, at).low);
  if (ten === undefined) return null;
  const next = isDash(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const unit = ONES.get(wordAt(words, next).low);
  return unit !== undefined && unit < 10 ? { value: ten + unit, last: next + 1 } : { value: ten, last: at + 1 };
}

/** The year behind a day or month: " 2015", ", 2015", " of 2015", " in 2015", "-2015". */
export function readYearTail(words: readonly Word[], at: number): Part | null {
  const joint = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const isDashed = isDash(joint) && joint.glued && next.glued && next.low.length === 4;
  const isIn = joint.low === "in" && next.kind === "digits";
  const year = readYearNumber(words, joint.low === "," || joint.low === "of" || isIn || isDashed ? at + 1 : at);
  if (year === null) return null;
  const behind = wordAt(words, year.last);
  if ((joint.low === "," || isIn) && (isCounted(behind) || (year.value < 1900 && looksPlural(behind)))) return null;
  return year;
}
