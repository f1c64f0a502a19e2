import type { EventSummary } from "../../../src/api/index.ts";

type Interval = NonNullable<EventSummary["time"]>;
type Precision = Interval["precision"];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const precisions: { readonly [precision in Precision]: string } = {
  day: "known to the day",
  week: "known to the week",
  month: "known to the month",
  season: "known to the season",
  year: "known to the year",
  decade: "known to the decade",
  open: "one end not known",
};

interface Day {
  year: number;
  month: number;
  day: number;
}

/** "9 Oct 2015", "10–16 Oct 2015", "Oct 2015", "2011", "by 9 Oct 2015", "since 2011"; empty where nothing is known. */
export function sayInterval(interval: Pick<Interval, "from" | "to" | "text"> | null): string {
  if (interval === null) return "";
  const from = parseDay(interval.from);
  const to = parseDay(interval.to);
  if (from !== null && to !== null) return sayPeriod(from, to);
  if (to !== null) return `by ${sayWhole(to)}`;
  if (from !== null) return `since ${from.day > 1 ? sayWhole(from) : from.month > 1 ? sayMonth(from) : from.year}`;
  return interval.text === null ? "" : `“${interval.text}”`;
}

/** One day in words; of anything else the words themselves. */
export function sayDay(iso: string | null): string {
  const day = parseDay(iso);
  return day === null ? (iso ?? "") : sayWhole(day);
}

/** "known to the week" and the like, with what it was reckoned from. */
export function sayPrecision({ precision, anchor, text }: Pick<Interval, "precision" | "anchor" | "text">): string {
  const from =
    anchor === "publication"
      ? ", reckoned from the day of publication"
      : anchor === "text"
        ? ", as dated in the text"
        : "";
  return `${precisions[precision]}${from}${text === null ? "" : `: “${text}”`}`;
}

function sayPeriod(from: Day, to: Day): string {
  const starts = from.day === 1;
  if (starts && from.month === 1 && to.month === 12 && to.day === 31)
    return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  if (starts && to.day === lengthOf(to)) {
    if (from.year !== to.year) return `${sayMonth(from)} – ${sayMonth(to)}`;
    return from.month === to.month ? sayMonth(to) : `${months[from.month - 1]}–${sayMonth(to)}`;
  }
  if (from.year !== to.year) return `${sayWhole(from)} – ${sayWhole(to)}`;
  if (from.month !== to.month) return `${from.day} ${months[from.month - 1]} – ${sayWhole(to)}`;
  return from.day === to.day ? sayWhole(to) : `${from.day}–${sayWhole(to)}`;
}

function sayWhole({ year, month, day }: Day): string {
  return `${day} ${months[month - 1]} ${year}`;
}

function sayMonth({ year, month }: Day): string {
  return `${months[month - 1]} ${year}`;
}

function lengthOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parseDay(iso: string | null): Day | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}
