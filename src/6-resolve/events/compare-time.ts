import { type Comparison, contradicts, speaks } from "../comparison.ts";
import type { EventView, Stretch } from "./event-view.ts";

/** One day's difference can be a disagreement over one event (before or after midnight); more cannot. */
const dayOfDoubt = 1;
/** News with no date of its own is of the last few days. */
const newsDays = 3;
/** News is told as past after this many days at the earliest. */
const pastDays = 60;
/** Longer than any month or season; a year, in which the mind recalls single events, is not. */
const eraDays = 370;

export function compareTime(one: EventView, other: EventView): Comparison {
  if (one.dated.length > 0 && other.dated.length > 0) return compareDates(one.dated, other.dated);
  if (one.past !== other.past && one.dated.length + other.dated.length === 0)
    return speaks("time", -1.5, "one is told as long past, the other as news");
  const [dated, open] = one.dated.length > 0 ? [one.dated, other] : [other.dated, one];
  if (dated.length > 0) return compareWithOpen(dated, open);
  return compareTellings(one, other);
}

function compareDates(one: readonly Stretch[], other: readonly Stretch[]): Comparison {
  let widest = 0;
  let nearest = Number.POSITIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  for (const a of one) {
    for (const b of other) {
      const gap = gapOf(a, b);
      widest = Math.max(widest, gap);
      nearest = Math.min(nearest, gap);
      if (gap === 0) shortest = Math.min(shortest, Math.max(a.to - a.from, b.to - b.from));
    }
  }
  if (widest > dayOfDoubt) return contradicts("time", `the dates are ${widest} days apart`);
  if (nearest > 0) return speaks("time", -2.5, "the dates are a day apart");
  if (shortest === 0) return speaks("time", 2, "the same day");
  if (isEra(one) !== isEra(other)) return speaks("time", -1.5, "one is a day or so, the other a long period");
  return shortest <= 7 ? speaks("time", 1, "dates within one week") : speaks("time", 0.5, "periods that overlap");
}

/** "Since 2019": what is told of so long a time is no single event, though it may hold one. */
function isEra(stretches: readonly Stretch[]): boolean {
  return stretches.every((stretch) => stretch.to - stretch.from > eraDays);
}

/** One side says when, the other only that it was before its telling. */
function compareWithOpen(dated: readonly Stretch[], open: EventView): Comparison {
  if (open.told === null) return speaks("time", 0, "one of them has no date");
  const starts = Math.min(...dated.map((stretch) => stretch.from));
  const ends = Math.max(...dated.map((stretch) => stretch.to));
  if (starts > open.told.to + dayOfDoubt) return contradicts("time", "one was told before the other happened");
  if (starts > open.told.to) return speaks("time", -2, "one was told on the day before the other happened");
  const late = open.told.from - ends;
  if (open.past && late < pastDays)
    return speaks("time", -3, "one is told as long past when the other had just happened");
  if (open.past) return speaks("time", 0, "told as long past, with no date");
  if (late <= newsDays) return speaks("time", 1, "told within days of the date");
  return speaks("time", late <= 14 ? -1 : -2, "told as news long after the date");
}

function compareTellings(one: EventView, other: EventView): Comparison {
  if (one.told === null || other.told === null) return speaks("time", 0, "no date on either side");
  const gap = gapOf(one.told, other.told);
  if (gap <= 2) return speaks("time", 1, "told within two days of each other, neither with a date");
  return gap <= 5
    ? speaks("time", 0, "told within a week, neither with a date")
    : speaks("time", -1.5, "told more than a week apart, neither with a date");
}

/** Whether the tellings of undated news lie too far apart to be of one event, however many lie between them. */
export function drifted(one: EventView, other: EventView): boolean {
  if (one.dated.length + other.dated.length > 0 || one.past || other.past || one.told === null || other.told === null)
    return false;
  return Math.max(one.told.to, other.told.to) - Math.min(one.told.from, other.told.from) > newsDays + 2;
}

/** Days that lie between two stretches; 0 where they share one. */
function gapOf(one: Stretch, other: Stretch): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}
