import type { Amount } from "./amount.ts";
import { readAmount } from "./read-amount.ts";
import { readCurrencyBefore, readUnitAfter } from "./read-unit.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

/** After these, "from A to B" tells of a change and not of a range. */
const CHANGE =
  /^(?:ris|rose|rais|increas|grow|grew|grown|jump|climb|surg|soar|swell|fell|fall|drop|declin|reduc|cut|lower|shr[aiu]nk|slash|revis|went|chang|up$|down$|slid|plung|doubl|expand|updat|upgrad)/;
const REACH_OF_CHANGE = 8;

/**
 * Joins two amounts into a range: "between A and B", "from A to B", "A to B", "A-B", "A or B". The second must be the
 * greater. Returns null where there is no range, and `"reject"` where figures are joined in some other way (a score, a
 * telephone number), with the word after them.
 */
export function joinRange(words: readonly Word[], one: Amount): Amount | null {
  const opening = readCurrencyBefore(words, one.first)?.first ?? one.first;
  if (one.vague || one.high === null) return null;
  const unitOfOne = readUnitAfter(words, one.last);
  const joint = unitOfOne?.last ?? one.last;
  const between = wordAt(words, opening - 1).low === "between";
  const word = wordAt(words, joint);
  const isJoint =
    word.low === "to" ||
    word.low === "or" ||
    isRangeDash(words, joint) ||
    (between && word.low === "and") ||
    isUpTo(words, joint);
  if (!isJoint) return null;
  let second = isUpTo(words, joint) ? beyondUpTo(words, joint) : joint + 1;
  if (word.low === "or" && wordAt(words, second).low === "even") second++;
  if (between && /^(more|over)$/.test(wordAt(words, second).low))
    second += wordAt(words, second + 1).low === "than" ? 2 : 1;
  const sign = wordAt(words, second);
  if (sign.kind === "mark" && readCurrencyBefore(words, second + 1) !== null) second++;
  const other = readAmount(words, second);
  if (other === null || other.vague || other.high === null || other.unit === "ordinal" || one.unit === "ordinal")
    return null;
  const low = sharesScale(one, other) ? one.low * other.scale : one.low;
  if (low >= other.high) return null;
  if (word.low === "to" && isChange(words, opening)) return null;
  if (word.low === "or" && !isNear(low, other.high)) return null;
  const first = between || wordAt(words, opening - 1).low === "from" ? opening - 1 : opening;
  return { ...other, first, low, high: other.high, unit: other.unit ?? unitOfOne?.unit ?? one.unit };
}

/** "3-1", "555-1234": figures joined by a hyphen that are no range; the word after the last of them, or null. */
export function skipJoinedFigures(words: readonly Word[], last: number): number | null {
  let at = last;
  while (
    isDash(wordAt(words, at)) &&
    wordAt(words, at).glued &&
    wordAt(words, at + 1).kind === "digits" &&
    wordAt(words, at + 1).glued
  )
    at += 2;
  return at === last ? null : at;
}

/** "2 to 3 million": the scale belongs to both, unless the first is the greater without it ("500 to 2 million"). */
function sharesScale(one: Amount, other: Amount): boolean {
  return one.scale === 1 && other.scale > 100 && one.low < other.low / other.scale;
}

/** "at least 11 and up to 15", "one but possibly as many as 12". */
function isUpTo(words: readonly Word[], joint: number): boolean {
  return /^(and|but|or|perhaps|possibly)$/.test(wordAt(words, joint).low) && beyondUpTo(words, joint) > joint + 1;
}

/** The word after "and up to", "but possibly as many as"; the next word where it is neither. */
function beyondUpTo(words: readonly Word[], joint: number): number {
  let at = joint + 1;
  while (/^(perhaps|possibly|maybe|even|potentially)$/.test(wordAt(words, at).low)) at++;
  const low = (step: number): string => wordAt(words, at + step).low;
  if (low(0) === "up" && low(1) === "to") return at + 2;
  return low(0) === "as" && low(1) === "many" && low(2) === "as" ? at + 3 : joint + 1;
}

function isRangeDash(words: readonly Word[], at: number): boolean {
  const dash = wordAt(words, at);
  return isDash(dash) && dash.low !== "—" && (dash.glued === wordAt(words, at + 1).glued || dash.low === "–");
}

/** "two or three", "10 or 12": an estimate; figures far apart are alternatives. */
function isNear(low: number, high: number): boolean {
  return high <= low * 2 || high - low <= 2;
}

function isChange(words: readonly Word[], first: number): boolean {
  if (wordAt(words, first - 1).low !== "from") return false;
  const { sentence } = wordAt(words, first);
  for (let at = first - 2; at > first - 2 - REACH_OF_CHANGE; at--) {
    const word = wordAt(words, at);
    if (word.kind === "break" || word.sentence !== sentence) return false;
    if (CHANGE.test(word.low)) return true;
  }
  return false;
}
