import type { DateMention, Interval, Quantity, Token } from "../../schema/index.ts";
import { scanWords, type Word, wordAt } from "../numbers/scan-words.ts";
import type { Anchors, Resolved } from "./anchors.ts";
import { type Day, fromIso, type Stretch, toIso } from "./calendar.ts";
import { readDuration } from "./read-duration.ts";
import { readOpen } from "./read-open.ts";
import { readSet } from "./read-set.ts";
import { longer, type Reading, type Scan } from "./reading.ts";
import { resolveWhen } from "./resolve-when.ts";
import { mayStartDate } from "./start-words.ts";
import { tellDirection } from "./tell-direction.ts";

/**
 * Every date, period, duration and recurring time of the text, in order.
 *
 * A date is a stretch of days, both ends included. What is relative is counted from `published` or from the date the text
 * named last; without either it keeps its words, with open bounds and anchor `none`. "Since 2011" runs to publication.
 * Durations and sets have no bounds. The words "since", "until", "by", "before", "after", "from" and "between" belong to
 * the span where they shape the interval; times of day belong to it and change nothing.
 */
export function findDates(
  text: string,
  tokens: readonly Token[],
  published: Interval | null,
  quantities: readonly Quantity[],
): DateMention[] {
  const words = scanWords(text, tokens);
  const scan: Scan = { words, quantities: quantitiesByWord(words, quantities) };
  const publication = stretchOf(published);
  const found: DateMention[] = [];
  const named: Named = { mention: null, mentionedDay: null, mentionedPeriod: null };
  let at = 0;
  while (at < words.length) {
    const reading = mayStartDate(scan, at) ? readExpression(scan, at) : null;
    if (reading === null) {
      at++;
      continue;
    }
    for (const one of [reading, ...(reading.also ?? [])]) {
      const place: Resolved | null = one.when === null ? null : resolve(one, scan, publication, named);
      if (isImpossible(one, place)) continue;
      found.push(toMention(text, words, one, place));
      remember(named, one, place);
      at = Math.max(at, one.last);
    }
    at = Math.max(at, reading.last);
  }
  return found;
}

/** The dates that later ones are counted from. */
type Named = Pick<Anchors, "mention" | "mentionedDay" | "mentionedPeriod">;

/** Comparisons with another year ("a year earlier") and vague times are not what the story goes on from. */
function remember(named: Named, reading: Reading, place: Resolved | null): void {
  if (place === null || place.from === null || place.to === null) return;
  const { when } = reading;
  if (when?.of === "reference" || when?.of === "stretch" || (when?.of === "offset" && when.unit === "year")) return;
  named.mention = { from: place.from, to: place.to };
  if (place.from === place.to) named.mentionedDay = named.mention;
  if (isPeriod(when)) named.mentionedPeriod = named.mention;
}

function isPeriod(when: Reading["when"]): boolean {
  if (when?.of === "inside") return isPeriod(when.part);
  return when?.of === "fraction";
}

function readExpression(scan: Scan, at: number): Reading | null {
  const date: Reading | null = readOpen(scan, at);
  return longer(longer(date, readSet(scan, at)), readDuration(scan, at));
}

/** Publication may itself be a period: then the expression is laid on the calendar from both its ends. */
function resolve(reading: Reading, scan: Scan, publication: Stretch | null, named: Named): Resolved | null {
  if (reading.when === null) return null;
  const anchors: Anchors = {
    now: publication?.to ?? null,
    ...named,
    direction: tellDirection(scan.words, reading.first, reading.last),
  };
  const late = resolveWhen(reading.when, anchors);
  if (publication === null || late === null || late.anchor === "text" || publication.from === publication.to)
    return late;
  const early = resolveWhen(reading.when, { ...anchors, now: publication.from });
  if (early === null) return late;
  return { ...late, from: early.from === null || late.from === null ? null : Math.min(early.from, late.from) };
}

/** 31 February: a date that the calendar does not have; and "the quarter" of a town where no quarter of a year was named. */
function isImpossible(reading: Reading, place: Resolved | null): boolean {
  const { when } = reading;
  if (place !== null || when === null) return false;
  if (when.of === "period-again") return when.year === null && when.shift === 0 && reading.last - reading.first === 2;
  if (when.of !== "calendar" || when.month === null || when.day === null) return false;
  return when.year !== null || when.day > longestMonth(when.month);
}

function longestMonth(month: number): number {
  return month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toMention(text: string, words: readonly Word[], reading: Reading, place: Resolved | null): DateMention {
  const start = wordAt(words, reading.first).start;
  const end = wordAt(words, reading.last - 1).end;
  const from = place?.from == null ? null : toIso(place.from);
  const to = place?.to == null ? null : toIso(place.to);
  const interval: Interval = {
    from,
    to,
    precision: reading.precision,
    text: text.slice(start, end),
    span: { start, end },
    anchor: place === null || (from === null && to === null) ? "none" : place.anchor,
  };
  return { start, end, interval, kind: reading.kind };
}

function stretchOf(published: Interval | null): Stretch | null {
  const from = published?.from == null ? null : fromIso(published.from);
  const to = published?.to == null ? null : fromIso(published.to);
  const start: Day | null = from ?? to;
  const end: Day | null = to ?? from;
  return start === null || end === null ? null : { from: Math.min(start, end), to: Math.max(start, end) };
}

function quantitiesByWord(words: readonly Word[], quantities: readonly Quantity[]): Scan["quantities"] {
  const byWord = new Map<number, { quantity: Quantity; last: number }>();
  let at = 0;
  for (const quantity of quantities) {
    while (at < words.length && wordAt(words, at).start < quantity.start) at++;
    if (wordAt(words, at).start !== quantity.start) continue;
    let last = at;
    while (last < words.length && wordAt(words, last).end <= quantity.end) last++;
    byWord.set(at, { quantity, last });
  }
  return byWord;
}
