/** Days since 1970-01-01 of a `YYYY-MM-DD` date; null where there is none or it is no date of the calendar. */
export function dayNumber(date: string | null): number | null {
  if (date === null) return null;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? null : Math.round(milliseconds / 86_400_000);
}
