const dayMs = 86_400_000;

/** Days since the beginning of 1970; null for what is no day. */
export function toDayNumber(iso: string | null): number | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) ? null : Math.round(ms / dayMs);
}

/** `YYYY-MM-DD`. */
export function toIso(day: number): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** The day's first moment. */
export function toDate(day: number): Date {
  return new Date(day * dayMs);
}

export type Unit = "day" | "week" | "month" | "year";

/** First day of the unit that holds the day; weeks begin on Monday. */
export function beginOf(day: number, unit: Unit): number {
  if (unit === "day") return day;
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const date = toDate(day);
  return Math.round(Date.UTC(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0, 1) / dayMs);
}

/** First day of the unit after the one that begins on this day. */
export function endOf(begin: number, unit: Unit): number {
  if (unit === "day") return begin + 1;
  if (unit === "week") return begin + 7;
  const date = toDate(begin);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return Math.round((unit === "month" ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / dayMs);
}
