import { ONES, TENS } from "../numbers/number-words.ts";
import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY } from "./calendar-words.ts";

const ZONES = new Set("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst eet eest msk et pt".split(" "));
const BEFORE_CLOCK = new Set("at around about by shortly approximately before after from until".split(" "));

/** The word after a time of day ("10:30 a.m. GMT", "1500 GMT", "10 o'clock", "noon"), or null where none starts here. */
export function readClock(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at);
  if (word.low === "noon" || word.low === "midnight" || word.low === "midday") return at + 1;
  const hour = word.kind === "digits" ? (word.low.length <= 4 ? Number(word.low) : 99) : (ONES.get(word.low) ?? 99);
  if (hour > 24 && (word.low.length !== 4 || hour > 2400)) return null;
  let last = at + 1;
  let isClock = false;
  for (let part = 0; part < 2; part++) {
    const mark = wordAt(words, last);
    const minutes = wordAt(words, last + 1);
    const isMark = mark.low === ":" || (mark.low === "." && part === 0);
    if (!isMark || !mark.glued || minutes.kind !== "digits" || !minutes.glued || minutes.low.length !== 2) break;
    isClock = mark.low === ":" || isClock;
    last += 2;
  }
  if (wordAt(words, last).low === "-" && TENS.has(wordAt(words, last + 1).low)) last += 2;
  const meridiem = readMeridiem(words, last);
  if (meridiem !== null) {
    last = meridiem;
    isClock = true;
  } else if (
    wordAt(words, last).low === "o" &&
    wordAt(words, last + 1).low === "'" &&
    wordAt(words, last + 2).low === "clock"
  ) {
    last += 3;
    isClock = true;
  }
  const zone = readZone(words, last);
  if (zone !== null) return zone;
  return isClock ? last : null;
}

/** "am", "p.m.", "a.m". */
function readMeridiem(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at);
  if (word.low === "am" || word.low === "pm") return at + 1;
  if ((word.low !== "a" && word.low !== "p") || wordAt(words, at + 1).low !== "." || wordAt(words, at + 2).low !== "m")
    return null;
  return wordAt(words, at + 3).low === "." && wordAt(words, at + 3).glued ? at + 4 : at + 3;
}

/** "GMT", "local time", "Damascus time". */
function readZone(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at);
  if (ZONES.has(word.low) && word.raw === word.raw.toUpperCase()) return at + 1;
  return word.kind === "letters" &&
    wordAt(words, at + 1).low === "time" &&
    (word.low === "local" || word.raw !== word.low)
    ? at + 2
    : null;
}

/** The word after the part or time of day that stands behind a day ("Friday night", "Tuesday at 10:30 a.m."), or `at`. */
export function readTimeBehindDay(words: readonly Word[], at: number): number {
  let last = readPartBehindDay(words, at);
  const comma = wordAt(words, last).low === "," ? last + 1 : last;
  const lead = BEFORE_CLOCK.has(wordAt(words, comma).low) ? comma + 1 : comma;
  const from = BEFORE_CLOCK.has(wordAt(words, lead).low) ? lead + 1 : lead;
  const open = wordAt(words, last).low === "(" ? last + 1 : from;
  const clock = readClock(words, open);
  if (clock === null || (open === last && wordAt(words, open).kind !== "digits" && wordAt(words, open).low !== "noon"))
    return last;
  last = open === last || wordAt(words, last).low !== "(" ? clock : wordAt(words, clock).low === ")" ? clock + 1 : last;
  return last;
}

function readPartBehindDay(words: readonly Word[], at: number): number {
  let start = at;
  const lead = wordAt(words, start).low;
  if (lead === "in" && wordAt(words, start + 1).low === "the") start += 2;
  else if (lead === "at") start += 1;
  const early = wordAt(words, start).low;
  if (early === "early" || early === "late") start += isDash(wordAt(words, start + 1)) ? 2 : 1;
  else if (early === "mid" && isDash(wordAt(words, start + 1))) start += 2;
  const part = wordAt(words, start);
  if (!PARTS_OF_DAY.has(part.low) || isDash(wordAt(words, start + 1))) return at;
  if (wordAt(words, start + 1).low === "'s" && start === at) return start + 1;
  return start + 1;
}
