/** Days since 1 January 1970 in the proleptic Gregorian calendar. */
export type Day = number;

export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade" | "century";

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Both ends inclusive; null is open. */
export interface Bounds {
  from: Day | null;
  to: Day | null;
}

export interface Stretch {
  from: Day;
  to: Day;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The day of that date, or null where the calendar has none (31 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month))
    return null;
  return serial(year, month, day);
}

/** The day of a date known to exist. */
export function serial(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The whole unit that holds the day, moved by `shift` units. Weeks are Monday to Sunday, weekends their last two days. */
export function unitAround(unit: CalendarUnit, day: Day, shift = 0): Stretch {
  if (unit === "day") return { from: day + shift, to: day + shift };
  if (unit === "week" || unit === "weekend") {
    const monday = day - weekdayOf(day) + 1 + shift * 7;
    return { from: unit === "week" ? monday : monday + 5, to: monday + 6 };
  }
  const { year, month } = civil(day);
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  const index = year * 12 + month - 1;
  const origin = unit === "century" ? 12 : 0;
  const start = (Math.floor((index - origin) / months) + shift) * months + origin;
  return { from: startOfMonth(start), to: startOfMonth(start + months) - 1 };
}

/** The same day of the month so many months away, or the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return serial(year, month, Math.min(date.day, lengthOfMonth(year, month)));
}

/** `YYYY-MM-DD`, or null outside the years 1 to 9999. */
export function toIso(day: Day): string | null {
  const { year, month, day: dayOfMonth } = civil(day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** The day of `YYYY-MM-DD`, or null where it names none. */
export function fromIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function startOfMonth(index: number): Day {
  const year = Math.floor(index / 12);
  return serial(year, index - year * 12 + 1, 1);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
