import type { Interval } from "../../schema/index.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Day {
  year: number;
  month: number;
  day: number;
}

/** "9 Oct 2015", "10-16 Oct 2015", "Oct 2015", "2011", "by 9 Oct 2015", "since 2011"; the words themselves where nothing is known. */
export function sayInterval(interval: Interval | null): string {
  if (interval === null) return "";
  const from = parseDay(interval.from);
  const to = parseDay(interval.to);
  if (from !== null && to !== null) return sayPeriod(from, to);
  if (to !== null) return `by ${sayDay(to)}`;
  if (from !== null) return `since ${startsYear(from) ? from.year : startsMonth(from) ? sayMonth(from) : sayDay(from)}`;
  return interval.text === null ? "" : `"${interval.text}"`;
}

function sayPeriod(from: Day, to: Day): string {
  if (startsYear(from) && to.month === 12 && to.day === 31)
    return from.year === to.year ? `${from.year}` : `${from.year}-${to.year}`;
  if (startsMonth(from) && endsMonth(to)) {
    if (from.year !== to.year) return `${sayMonth(from)} - ${sayMonth(to)}`;
    return from.month === to.month ? sayMonth(to) : `${months[from.month - 1]}-${sayMonth(to)}`;
  }
  if (from.year !== to.year) return `${sayDay(from)} - ${sayDay(to)}`;
  if (from.month !== to.month) return `${from.day} ${months[from.month - 1]} - ${sayDay(to)}`;
  return from.day === to.day ? sayDay(to) : `${from.day}-${sayDay(to)}`;
}

function sayDay({ year, month, day }: Day): string {
  return `${day} ${months[month - 1]} ${year}`;
}

function sayMonth({ year, month }: Day): string {
  return `${months[month - 1]} ${year}`;
}

function startsYear({ month, day }: Day): boolean {
  return month === 1 && day === 1;
}

function startsMonth({ day }: Day): boolean {
  return day === 1;
}

function endsMonth({ year, month, day }: Day): boolean {
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parseDay(iso: string | null): Day | null {
  if (iso === null) return null;
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}
