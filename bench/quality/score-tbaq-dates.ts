import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromIso } from "../../src/4-annotate/dates/calendar.ts";
import { findDates } from "../../src/4-annotate/dates/index.ts";
import { findQuantities } from "../../src/4-annotate/numbers/index.ts";
import { splitSentences } from "../../src/4-annotate/split-sentences.ts";
import type { DateMention, Interval } from "../../src/schema/index.ts";
import { quoteContext } from "./quote-context.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";
import { type DurationUnit, readTimexValue, type TimexValue } from "./timex-value.ts";

/** One annotated time expression of the gold; offsets in code points. */
export interface GoldTimex {
  start: number;
  end: number;
  text: string;
  type: string;
  value: string;
  mod?: string;
}

export interface GoldDocument {
  id: string;
  dct: { value: string };
  text: string;
  timex: GoldTimex[];
}

/** How one gold expression fared; `found` is null for a miss, `gold` null for a false alarm. */
export interface TimexOutcome {
  document: string;
  gold: GoldTimex | null;
  found: DateMention | null;
  strict: boolean;
  right: boolean;
}

const SET = "tbaq";
const FLOORS = { span: 0.88, value: 0.8 };
const AIMS = { span: 0.95, value: 0.92 };

/** Scores the finding and the values of dates on `tbaq/docs.jsonl` under the gold folder. */
export function score(goldFolder: string, _reader: unknown, tell: TellMiss): ScoreRow[] {
  const documents = readGold(goldFolder);
  const outcomes = compareAll(documents);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (const outcome of outcomes) tellMiss(outcome, texts.get(outcome.document) ?? "", tell);
  return summarize(outcomes);
}

function tellMiss({ gold, found, strict, right }: TimexOutcome, text: string, tell: TellMiss): void {
  const offsets = utf16Offsets(text);
  const span = gold === null ? found : { start: offsets[gold.start] ?? 0, end: offsets[gold.end] ?? 0 };
  if (span === null) return;
  const words = quoteContext(text, span);
  const ours = found === null ? "" : `${found.kind} ${found.interval.from}..${found.interval.to}`;
  if (gold === null) tell({ cause: "date where there is none", context: `${words} | ${ours}` });
  else if (found === null) tell({ cause: `${gold.type} not found`, context: words });
  else if (!right) tell({ cause: `${gold.type} of another value`, context: `${words} | ${gold.value} | ${ours}` });
  else if (!strict)
    tell({
      cause: "cut otherwise",
      context: `${words} | "${text.slice(found.start, found.end).replace(/\s+/g, " ")}"`,
    });
}

export function readGold(goldFolder: string): GoldDocument[] {
  const lines = readFileSync(join(goldFolder, SET, "docs.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GoldDocument);
}

/** Runs the program over the documents and pairs what it found with the gold. */
export function compareAll(documents: readonly GoldDocument[]): TimexOutcome[] {
  return documents.flatMap((document) => {
    const text = unwrap(document.text);
    const { tokens } = splitSentences(text);
    const published = dayInterval(document.dct.value);
    return compareDocument(document, findDates(text, tokens, published, findQuantities(text, tokens)));
  });
}

/** Pairs gold and found expressions that overlap, one to one, from left to right. */
export function compareDocument(document: GoldDocument, found: readonly DateMention[]): TimexOutcome[] {
  const offsets = utf16Offsets(document.text);
  const used = new Set<DateMention>();
  const outcomes: TimexOutcome[] = document.timex.map((gold) => {
    const start = offsets[gold.start] ?? 0;
    const end = offsets[gold.end] ?? 0;
    const overlapping = found.filter((one) => !used.has(one) && one.start < end && start < one.end);
    const best = overlapping.find((one) => one.start === start && one.end === end) ?? overlapping[0] ?? null;
    if (best === null) return { document: document.id, gold, found: null, strict: false, right: false };
    used.add(best);
    const strict = best.start === start && best.end === end;
    return { document: document.id, gold, found: best, strict, right: isRightValue(gold, best, document.dct.value) };
  });
  for (const one of found)
    if (!used.has(one)) outcomes.push({ document: document.id, gold: null, found: one, strict: false, right: false });
  return outcomes;
}

export function summarize(outcomes: readonly TimexOutcome[]): ScoreRow[] {
  const golds = outcomes.filter((one) => one.gold !== null).length;
  const answers = outcomes.filter((one) => one.found !== null).length;
  const matched = outcomes.filter((one) => one.gold !== null && one.found !== null);
  const strict = matched.filter((one) => one.strict).length;
  const right = matched.filter((one) => one.right).length;
  return [
    row("span F1, relaxed", f1(matched.length, golds, answers), FLOORS.span, AIMS.span),
    row("span F1, strict", f1(strict, golds, answers), null, null),
    row("value right, of matched", matched.length === 0 ? 0 : right / matched.length, FLOORS.value, AIMS.value),
  ];
}

function row(metric: string, value: number, floor: number | null, aim: number | null): ScoreRow {
  return { stage: "dates", set: SET, metric, value, floor, aim };
}

function f1(matched: number, golds: number, answers: number): number {
  return golds + answers === 0 ? 1 : (2 * matched) / (golds + answers);
}

/**
 * Whether the interval is the one that the gold value names. A period with a modifier (late, early) or with blanks is right when it lies
 * in it; a side left open by "since" or "before" is not compared; a duration is right as one of that unit, or as dates
 * that are so long; a reference to the past, present or future on its side of publication.
 */
export function isRightValue(gold: GoldTimex, found: DateMention, dct: string): boolean {
  const value = readTimexValue(gold.value);
  if (gold.type === "SET") return found.kind === "set";
  if (value === null || value.kind === "open") return found.kind !== "date" || found.interval.precision === "open";
  const from = found.interval.from === null ? null : fromIso(found.interval.from);
  const to = found.interval.to === null ? null : fromIso(found.interval.to);
  const published = fromIso(dct.slice(0, 10)) ?? 0;
  if (value.kind === "duration") return isRightDuration(value, found, from, to);
  if (value.kind === "reference") return isRightReference(value.to, from, to, published);
  const side = openSide(found);
  if (side === "since") return from === value.from;
  if (side === "until") return to === value.to;
  if (side === "before") return to === value.from - 1;
  if (side === "after") return from === value.to + 1;
  if (from === null || to === null) return false;
  if (from === value.from && to === value.to) return true;
  const isPart = gold.mod !== undefined || gold.value.includes("X") || MODIFIED.test(found.interval.text ?? "");
  return isPart && from >= value.from && to <= value.to;
}

function isRightDuration(
  value: Extract<TimexValue, { kind: "duration" }>,
  found: DateMention,
  from: number | null,
  to: number | null,
): boolean {
  if (found.kind === "duration") return precisionOfUnit(value.unit).includes(found.interval.precision);
  if (found.kind === "set") return value.count === 1 && precisionOfUnit(value.unit).includes(found.interval.precision);
  if (/(?:ago|earlier|later)$/.test(found.interval.text ?? ""))
    return from !== null && to !== null && precisionOfUnit(value.unit).includes(found.interval.precision);
  if (value.count === null || from === null || to === null)
    return found.interval.precision === "open" || precisionOfUnit(value.unit).includes(found.interval.precision);
  const days =
    { clock: 1, day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, decade: 3652.5, century: 36525 }[
      value.unit
    ] * value.count;
  return Math.abs(to - from - days) <= Math.max(2, days * 0.05);
}

function precisionOfUnit(unit: DurationUnit): readonly string[] {
  if (unit === "clock") return ["open", "day"];
  if (unit === "quarter") return ["season"];
  return unit === "century" ? ["open", "decade"] : [unit];
}

function isRightReference(
  to: "past" | "present" | "future",
  from: number | null,
  end: number | null,
  published: number,
): boolean {
  if (to === "past") return end !== null && end <= published && (from === null || from < published);
  if (to === "future") return from !== null && from >= published;
  return from !== null && end !== null && from <= published && published <= end;
}

/** Words that narrow a period, which the gold's value leaves out. */
const MODIFIED = /\b(?:early|mid|late|earlier|later|end|beginning|start|middle)\b/i;

/** Which bound the words leave open. */
function openSide(found: DateMention): "since" | "until" | "before" | "after" | null {
  const words = (found.interval.text ?? "").toLowerCase();
  if (
    /^(?:ever )?since |^(?:starting|beginning) |^from [^-–]* on(?:wards?)?$| (?:or|and) (?:later|beyond|onwards)$/.test(
      words,
    )
  )
    return "since";
  if (/^(?:until|till|by|up to|up until|no later than|not later than) /.test(words)) return "until";
  if (/^(?:before|prior to|ahead of) /.test(words)) return "before";
  return /^after /.test(words) ? "after" : null;
}

/** Lines broken at a width are one line: a single break becomes a blank, so offsets stay. */
function unwrap(text: string): string {
  return text.replace(/(\S[ \t]*)\n(?=[ \t]*\S)/g, "$1 ");
}

function utf16Offsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

function dayInterval(value: string): Interval | null {
  const day = value.slice(0, 10);
  return fromIso(day) === null
    ? null
    : { from: day, to: day, precision: "day", text: null, span: null, anchor: "none" };
}
