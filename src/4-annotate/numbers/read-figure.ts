import { type Amount, exactAmount } from "./amount.ts";
import { FRACTION_SIGNS, GLUED_SCALES, SCALES } from "./number-words.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

/** Measures written straight after a figure ("20km"); any other letters there make it a designation ("9M83"). */
const GLUED_MEASURES = new Set(
  "km kms kg kgs cm ml mi ft lb lbs mph kph kmh kt ha mw kw hr hrs min mins sec yr yrs year years month months week weeks day days hour hours minute minutes".split(
    " ",
  ),
);

/** After "10m" these words tell of metres, not of millions. */
const METRE_WORDS = new Set(
  "from away long high tall wide deep north south east west above below off outside inside to radius".split(" "),
);

const LONGEST_FIGURE = 15;

/** The number in figures that starts at `first`: "10,000", "1.2 million", "250k", "2 1/2". Null for times, codes, designations. */
export function readFigure(words: readonly Word[], first: number): Amount | null {
  const start = wordAt(words, first);
  if (start.kind === "mark") return readSign(words, first);
  if (start.kind !== "digits" || !mayStart(words, first)) return null;
  const whole = readWhole(words, first);
  if (whole === null) return null;
  let { last } = whole;
  let value = Number(whole.digits);
  if (wordAt(words, last).glued && wordAt(words, last).low === "." && isGluedDigits(words, last + 1)) {
    value = Number(`${whole.digits}.${wordAt(words, last + 1).low}`);
    last += 2;
    if (wordAt(words, last).glued && wordAt(words, last).low === "." && isGluedDigits(words, last + 1)) return null;
  }
  const fraction = readFractionAfter(words, last);
  if (fraction !== null) {
    value += fraction.value;
    last = fraction.last;
  }
  if (isOtherForm(words, last)) return null;
  return scaled(words, first, last, value);
}

/** "½" and "¾" alone. */
function readSign(words: readonly Word[], first: number): Amount | null {
  const value = FRACTION_SIGNS.get(wordAt(words, first).low);
  return value === undefined ? null : scaled(words, first, first + 1, value);
}

/** Digits glued to letters, or behind a point, slash or colon, are the tail of something else ("F-16", "MH17", "10:30"). */
function mayStart(words: readonly Word[], first: number): boolean {
  const word = wordAt(words, first);
  if (word.low.length > LONGEST_FIGURE || (word.low.length > 1 && word.low.startsWith("0"))) return false;
  if (!word.glued) return !isGroupTail(words, first);
  const before = wordAt(words, first - 1);
  if (before.kind !== "mark") return false;
  const beyond = wordAt(words, first - 2);
  if (isDash(before) && beyond.kind === "digits") return true;
  if (before.glued && beyond.kind !== "mark" && beyond.kind !== "break")
    return before.low === "—" || before.low === "$";
  return !"#/:.,@_&=+".includes(before.low);
}

/** "222" in "11 222 333": part of a longer figure, unless a year stands before it. */
function isGroupTail(words: readonly Word[], first: number): boolean {
  const before = wordAt(words, first - 1);
  return before.kind === "digits" && before.low.length !== 4;
}

/** Digits and their groups of three: "10,000", "10 000". */
function readWhole(words: readonly Word[], first: number): { last: number; digits: string } | null {
  let digits = wordAt(words, first).low;
  let last = first + 1;
  if (digits.length <= 3) {
    while (digits.length <= LONGEST_FIGURE) {
      const group = groupBehind(words, last);
      if (group === null) break;
      if (group.digits.length !== 3) return null;
      digits += group.digits;
      last = group.last;
    }
  }
  return digits.length > LONGEST_FIGURE ? null : { last, digits };
}

/** What stands behind a comma, or behind one blank if it is three figures. */
function groupBehind(words: readonly Word[], at: number): { last: number; digits: string } | null {
  const next = wordAt(words, at);
  if (next.glued && next.low === "," && isGluedDigits(words, at + 1))
    return { last: at + 2, digits: wordAt(words, at + 1).low };
  const isSpaced = next.kind === "digits" && next.low.length === 3 && next.start === wordAt(words, at - 1).end + 1;
  return isSpaced ? { last: at + 1, digits: next.low } : null;
}

/** " 1/2" or "½" behind a whole number. */
function readFractionAfter(words: readonly Word[], at: number): { last: number; value: number } | null {
  const sign = FRACTION_SIGNS.get(wordAt(words, at).low);
  if (sign !== undefined) return { last: at + 1, value: sign };
  const top = wordAt(words, at);
  const bottom = wordAt(words, at + 2);
  if (top.kind !== "digits" || top.glued || wordAt(words, at + 1).low !== "/" || !isGluedDigits(words, at + 2))
    return null;
  if (
    !wordAt(words, at + 1).glued ||
    top.low.length > 1 ||
    bottom.low.length > 1 ||
    Number(bottom.low) <= Number(top.low)
  )
    return null;
  return { last: at + 3, value: Number(top.low) / Number(bottom.low) };
}

/** What follows shows a time, a date, a ratio, an ordinal, a decade or a designation. */
function isOtherForm(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at);
  if (!next.glued) return false;
  if ((next.low === ":" || next.low === "/") && isGluedDigits(words, at + 1)) return true;
  if (next.kind !== "letters") return false;
  return !GLUED_SCALES.has(next.low) && !GLUED_MEASURES.has(next.low);
}

function scaled(words: readonly Word[], first: number, last: number, value: number): Amount {
  const next = wordAt(words, last);
  if (next.glued && next.kind === "letters") {
    const scale = GLUED_SCALES.get(next.low);
    if (scale === undefined || (next.raw === "m" && METRE_WORDS.has(wordAt(words, last + 1).low))) {
      return exactAmount(first, last, value, 1, true);
    }
    return exactAmount(first, last + 1, value * scale, scale, true);
  }
  let end = last;
  let scale = 1;
  if (isDash(next) && next.glued && SCALES.has(wordAt(words, last + 1).low)) end = last + 1;
  while (end < last + 4) {
    const step = SCALES.get(wordAt(words, end).low);
    if (step === undefined) break;
    scale *= step;
    end++;
  }
  return scale === 1
    ? exactAmount(first, last, value, 1, true)
    : exactAmount(first, end, round(value * scale), scale, true);
}

/** Without the dust of binary fractions: 1.1 million is 1100000. */
function round(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value * 1e6) / 1e6 : value;
}

function isGluedDigits(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word.kind === "digits" && word.glued;
}
