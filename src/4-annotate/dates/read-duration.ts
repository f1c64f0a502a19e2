import type { TimePrecision } from "../../schema/index.ts";
import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS, type TimeUnit } from "./calendar-words.ts";
import { readCountedUnit } from "./read-counted-unit.ts";
import type { Reading, Scan } from "./reading.ts";
import { unitPrecision } from "./when.ts";

const LEADS_BARE_PLURAL = new Set(
  "for in within after over of through during lasting lasted took take taken takes spent many".split(" "),
);
const BOUNDS_BEFORE = /^(?:nearly|almost|about|around|over|approximately|roughly)$/;
const BEFORE_ARTICLE_OF_RATE = /(?:[^s]s|%|once|twice|percent|each|illion|hundred|thousand)$/;

/** How long, without saying when: "two years", "a five-day truce", "four-plus-year", "decades", "all day", "half an hour". */
export function readDuration(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const whole = readWholeUnit(words, at);
  if (whole !== null) return whole;
  const article = wordAt(words, at).low === "the" || wordAt(words, at).low === "those" ? 1 : 0;
  const counted = readCountedUnit(scan, at + article);
  if (counted !== null) {
    const hyphen = wordAt(words, counted.last - 2);
    if (article === 1 && isDash(hyphen) && hyphen.glued) return null;
    if (isAge(words, counted.last) || isRate(scan, at, counted.named)) return null;
    const first =
      BOUNDS_BEFORE.test(wordAt(words, at - 1).low) && !scan.quantities.has(at) && article === 0 ? at - 1 : at;
    return duration(first, counted.last, counted.named);
  }
  return article === 1 ? null : readBarePlural(words, at);
}

/** "months", "decades-long", "yearlong". */
function readBarePlural(words: readonly Word[], at: number): Reading | null {
  const word = wordAt(words, at);
  const long = /^(day|week|month|year|decade)s?long$/.exec(word.low);
  if (long !== null) return named(at, at + 1, `${long[1]}s`);
  const unit = TIME_UNITS.get(word.low);
  if (unit === undefined) return null;
  const isLong = isDash(wordAt(words, at + 1)) && wordAt(words, at + 2).low === "long";
  if (isLong) return duration(at, at + 3, unit);
  if (!unit.plural || word.low === "seconds" || isDash(wordAt(words, at + 1))) return null;
  return LEADS_BARE_PLURAL.has(wordAt(words, at - 1).low) && !isAge(words, at + 1) ? duration(at, at + 1, unit) : null;
}

/** "all day", "the whole year", "some time", "a while". */
function readWholeUnit(words: readonly Word[], at: number): Reading | null {
  const word = wordAt(words, at).low;
  const next = wordAt(words, at + 1).low;
  if (word === "some" && next === "time" && wordAt(words, at - 1).low === "for")
    return { first: at, last: at + 2, kind: "duration", precision: "open", when: null };
  if (word === "a" && next === "while")
    return { first: at, last: at + 2, kind: "duration", precision: "open", when: null };
  const start = word === "the" || word === "a" ? at + 1 : at;
  if (!/^(?:all|whole|full|entire)$/.test(wordAt(words, start).low)) return null;
  const unit = TIME_UNITS.get(wordAt(words, isDash(wordAt(words, start + 1)) ? start + 2 : start + 1).low);
  if (unit === undefined || unit.plural) return null;
  return duration(at, isDash(wordAt(words, start + 1)) ? start + 3 : start + 2, unit);
}

/** "12 years old", "a 12-year-old". */
function isAge(words: readonly Word[], at: number): boolean {
  const next = isDash(wordAt(words, at)) ? wordAt(words, at + 1) : wordAt(words, at);
  return next.low === "old" || next.low === "olds" || (next.low === "of" && wordAt(words, at + 1).low === "age");
}

/** "$50 a month", "50,000 shells a day": a rate and no duration. */
function isRate(scan: Scan, at: number, unit: TimeUnit): boolean {
  const article = wordAt(scan.words, at).low;
  if ((article !== "a" && article !== "an") || unit.plural) return false;
  const before = wordAt(scan.words, at - 1);
  return before.kind === "digits" || BEFORE_ARTICLE_OF_RATE.test(before.low);
}

function named(first: number, last: number, name: string): Reading | null {
  const unit = TIME_UNITS.get(name);
  return unit === undefined ? null : duration(first, last, unit);
}

function duration(first: number, last: number, unit: TimeUnit): Reading {
  const precision: TimePrecision = unit.clock ? "open" : unitPrecision(unit.unit);
  return { first, last, kind: "duration", precision, when: null };
}
