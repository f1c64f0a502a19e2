import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMonths, type Day, fromIso } from "../../src/4-annotate/dates/calendar.ts";
import { findDates } from "../../src/4-annotate/dates/index.ts";
import { findQuantities } from "../../src/4-annotate/numbers/index.ts";
import { splitSentences } from "../../src/4-annotate/split-sentences.ts";
import type { DateMention, Interval } from "../../src/schema/index.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";
import { readSpecCase, type SpecCase, type SpecResult, type SpecValue } from "./spec-case.ts";
import { whyOutOfScope } from "./spec-scope.ts";

const FILES =
  "DateExtractor DateParser DatePeriodExtractor DatePeriodParser DateTimeExtractor DateTimeParser DurationExtractor DurationParser \
HolidayExtractor HolidayParser SetExtractor SetParser MergedExtractor MergedParser DateTimeModel".split(" ");

const FLOOR = 0.85;
const AIM = 0.97;

export interface SpecOutcome {
  one: SpecCase;
  found: DateMention[];
  right: boolean;
}

/** Share of the English date cases under `recognizers/DateTime` that a report can contain and that come out right. */
export function score(goldFolder: string, _reader: unknown, tell: TellMiss): ScoreRow[] {
  const outcomes = compareAll(readCases(goldFolder));
  for (const outcome of outcomes) if (!outcome.right) tellMiss(outcome, tell);
  return summarize(outcomes);
}

function tellMiss({ one, found }: SpecOutcome, tell: TellMiss): void {
  const [first] = one.results;
  const wanted = one.results.map(({ text, type, values: [value] }) => `"${text}" ${type} ${value?.from}..${value?.to}`);
  const ours = found.map(
    ({ start, end, kind, interval: { from, to } }) => `"${one.input.slice(start, end)}" ${kind} ${from}..${to}`,
  );
  const isCut = one.results.every((result) => found.some((mention) => isSameSpan(one, result, mention)));
  const cause =
    first === undefined
      ? "date where there is none"
      : `${first.type} ${found.length === 0 ? "not found" : isCut ? "of another value" : "cut otherwise"}`;
  tell({ cause, context: `${one.input} (${one.reference}) | ${wanted.join(", ")} | ${ours.join(", ")}` });
}

export function readCases(goldFolder: string): SpecCase[] {
  return FILES.flatMap((file) => {
    const text = readFileSync(join(goldFolder, "recognizers", "DateTime", `${file}.json`), "utf8").replace(
      /^\uFEFF/,
      "",
    );
    return (JSON.parse(text) as { readonly [key: string]: unknown }[]).map((row) => readSpecCase(file, row));
  }).filter((one) => whyOutOfScope(one) === null);
}

export function compareAll(cases: readonly SpecCase[]): SpecOutcome[] {
  return cases.map((one) => {
    const found = answer(one);
    return { one, found, right: isRightCase(one, found) };
  });
}

export function summarize(outcomes: readonly SpecOutcome[]): ScoreRow[] {
  const right = outcomes.filter((one) => one.right).length;
  const value = outcomes.length === 0 ? 0 : right / outcomes.length;
  return [{ stage: "dates", set: "recognizers", metric: "cases right", value, floor: FLOOR, aim: AIM }];
}

function answer(one: SpecCase): DateMention[] {
  const { tokens } = splitSentences(one.input);
  return findDates(one.input, tokens, published(one.reference), findQuantities(one.input, tokens));
}

function published(day: string | null): Interval | null {
  return day === null ? null : { from: day, to: day, precision: "day", text: null, span: null, anchor: "none" };
}

/** Every expected expression found, with its words and one of its values, and nothing else found. */
export function isRightCase(one: SpecCase, found: readonly DateMention[]): boolean {
  const used = new Set<DateMention>();
  for (const result of one.results) {
    const match = found.find((mention) => !used.has(mention) && isSameSpan(one, result, mention));
    if (match === undefined) return false;
    used.add(match);
    if (!isRightValue(result, match, one.reference)) return false;
  }
  return !one.whole || found.every((mention) => used.has(mention) || mention.interval.precision === "open");
}

/** The same words but for prepositions, articles and marks at the ends; times of day are not compared. */
function isSameSpan(one: SpecCase, result: SpecResult, mention: DateMention): boolean {
  if (mention.start >= result.end || result.start >= mention.end) return false;
  if (result.type.startsWith("datetime")) return true;
  return core(one.input.slice(result.start, result.end)) === core(one.input.slice(mention.start, mention.end));
}

const EDGE =
  /^(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|year of|the|on|in|at|from|between|since|until|till|by|before|after|for|of|around|about|within|as|early|late|starting|beginning|no|not|later|than|ahead|upto|up|to|prior|every|each|any|a|that|another|least|more|less)\s+/i;

function core(words: string): string {
  let left = words
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.,!?;:]+$/, "")
    .trim();
  while (EDGE.test(left)) left = left.replace(EDGE, "");
  return left;
}

function isRightValue(result: SpecResult, mention: DateMention, reference: string | null): boolean {
  if (result.type === "set") return mention.kind === "set";
  if (result.type === "duration") return mention.kind === "duration";
  if (mention.kind !== "date") return false;
  if (result.values.length === 0 || reference === null) return true;
  return result.values.some((value) => isSameValue(value, result, mention));
}

/** Words that count from a day: the gold takes the very day a month or year away, an interval the whole one. */
const OFFSET = /^in |\b(?:ago|later|earlier|hence|from now|before|after|from|past|last|next|previous)\b/;
const UNCOUNTED = /\b(?:few|several|some|couple|recent)\b/;
/** The next so many days begin for the gold with the day after. */
const AHEAD = /\b(?:next|coming|upcoming|following)\b/;
/** The gold's thirds and halves of a period are its own; lying inside one of them is the same claim. */
const PART = /\b(?:early|earlier|mid|middle|late|later|end|start|beginning)\b/;

function isSameValue(value: SpecValue, result: SpecResult, mention: DateMention): boolean {
  const from = dayOf(mention.interval.from);
  const to = dayOf(mention.interval.to);
  const goldFrom = dayOf(value.from);
  const goldEnd = dayOf(value.to);
  const goldTo = goldEnd !== null && value.endIsNext ? goldEnd - 1 : goldEnd;
  const words = result.text.toLowerCase();
  if (goldFrom === null || goldTo === null) return isSameOpen(goldFrom, goldEnd, from, to, PART.test(words) ? 10 : 1);
  if (from === null || to === null)
    return UNCOUNTED.test(words) && (from === null ? to === goldTo || to === goldEnd : from === goldFrom);
  if (result.type.startsWith("datetime")) return from <= goldFrom && goldFrom <= to;
  if (from === goldFrom && (to === goldTo || isEndOfNamedUnit(goldEnd, to))) return true;
  if (UNCOUNTED.test(words) && from <= goldTo && goldFrom <= to) return true;
  if (AHEAD.test(words) && from === goldFrom - 1 && Math.abs(to - goldTo) <= 1) return true;
  if (/century/.test(words) && Math.abs(from - goldFrom) <= 366 && Math.abs(to - goldTo) <= 366) return true;
  if (PART.test(words) && from <= goldTo && goldFrom <= to) return true;
  if (mention.interval.precision === "day") return false;
  return OFFSET.test(words) && from <= goldFrom && goldTo <= to + 1 && goldFrom - from <= 366;
}

/** A range "May to September" ends for the gold with the first day of September, for an interval with its last. */
function isEndOfNamedUnit(goldEnd: Day | null, to: Day): boolean {
  if (goldEnd === null) return false;
  return to === goldEnd || to === addMonths(goldEnd, 1) - 1 || to === addMonths(goldEnd, 12) - 1;
}

/** "since", "before": the bound that is stated, give or take whether the day itself belongs. */
function isSameOpen(
  goldFrom: Day | null,
  goldEnd: Day | null,
  from: Day | null,
  to: Day | null,
  slack: number,
): boolean {
  if (goldFrom !== null) return from !== null && Math.abs(from - goldFrom) <= slack;
  return goldEnd !== null && to !== null && (Math.abs(to - goldEnd) <= slack || isEndOfNamedUnit(goldEnd, to));
}

function dayOf(iso: string | null): Day | null {
  return iso === null ? null : fromIso(iso);
}
