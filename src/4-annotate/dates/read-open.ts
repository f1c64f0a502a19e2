import { type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY } from "./calendar-words.ts";
import { readRange } from "./read-range.ts";
import { type DateReading, dateReading, type Scan } from "./reading.ts";
import type { When } from "./when.ts";

type Side = "since" | "until" | "before" | "after" | "from";

const LEADS: ReadonlyMap<string, Side> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
  ["starting", "from"],
  ["beginning", "from"],
]);

const LONG_LEADS: readonly [string[], Side][] = [
  [["prior", "to"], "before"],
  [["ahead", "of"], "before"],
  [["no", "later", "than"], "until"],
  [["not", "later", "than"], "until"],
  [["on", "or", "before"], "until"],
  [["on", "or", "after"], "from"],
  [["earlier", "than"], "before"],
  [["later", "than"], "after"],
  [["ever", "since"], "since"],
  [["up", "to"], "until"],
  [["up", "until"], "until"],
];

const PREPOSITIONS = new Set(["in", "on", "from", "at"]);

/** "since 2011", "until Friday", "by the end of May", "before 2003", "after 9 October", "from 2012 on", "2018 or later"; else the range or date itself. */
export function readOpen(scan: Scan, at: number): DateReading | null {
  const { words } = scan;
  const lead = readLead(words, at);
  if (lead === null) return readOnwards(scan, at);
  const start = lead.side === "from" && PREPOSITIONS.has(wordAt(words, lead.last).low) ? lead.last + 1 : lead.last;
  const bound = readRange(scan, start);
  if (bound === null || bound.also !== undefined || !mayBound(bound.when)) return null;
  if ((lead.side === "before" || lead.side === "after") && describesNoun(words, bound)) return null;
  // "Before dawn on Sunday" is on Sunday.
  if ((lead.side === "before" || lead.side === "after") && PARTS_OF_DAY.has(wordAt(words, start).low))
    return dateReading(at, bound.last, bound.when);
  return dateReading(at, bound.last, { of: "open", side: lead.side, bound: bound.when });
}

function readLead(words: readonly Word[], at: number): { side: Side; last: number } | null {
  const side = LEADS.get(wordAt(words, at).low);
  if (side !== undefined) return { side, last: at + 1 };
  const long = LONG_LEADS.find(([phrase]) => phrase.every((word, index) => wordAt(words, at + index).low === word));
  return long === undefined ? null : { side: long[1], last: at + long[0].length };
}

/** "from 2012 on", "2018 or later", "1990 and beyond". */
function readOnwards(scan: Scan, at: number): DateReading | null {
  const { words } = scan;
  const isFrom = wordAt(words, at).low === "from";
  const range = readRange(scan, at);
  if (range !== null && isFrom) return range;
  const date = isFrom ? readRange(scan, at + 1) : range;
  if (date === null || date.also !== undefined || !mayBound(date.when)) return isFrom ? null : date;
  const next = wordAt(words, date.last).low;
  const beyond = wordAt(words, date.last + 1).low;
  const isOn =
    isFrom && ((next === "on" && !isLetters(words, date.last + 1)) || next === "onward" || next === "onwards");
  if (isOn) return dateReading(at, date.last + 1, { of: "open", side: "from", bound: date.when });
  const isLater =
    (next === "or" || next === "and") &&
    !isLetters(words, date.last + 2) &&
    (beyond === "later" || beyond === "after" || beyond === "beyond" || beyond === "onwards");
  if (isLater) return dateReading(date.first, date.last + 2, { of: "open", side: "from", bound: date.when });
  return isFrom ? null : date;
}

function isLetters(words: readonly Word[], at: number): boolean {
  const { kind } = wordAt(words, at);
  return kind === "letters" || kind === "digits";
}

/** Vague times and lengths bound nothing. */
function mayBound(when: When): boolean {
  return when.of !== "reference" && when.of !== "stretch" && when.of !== "range" && when.of !== "event";
}

/** "before Friday's vote", "after the 2003 invasion": the date belongs to the noun, and bounds nothing by itself. */
function describesNoun(words: readonly Word[], bound: DateReading): boolean {
  const next = wordAt(words, bound.last);
  if (next.low === "'s") return true;
  return next.kind === "letters" && next.low === next.raw && !FUNCTION_WORDS.has(next.low);
}

const FUNCTION_WORDS = new Set(
  "and or but when as that which who by to in on at with from for the a an it he she they there was were is are has have had will would said said if because while where until after before".split(
    " ",
  ),
);
