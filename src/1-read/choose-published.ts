import { parsePublicationDate } from "./parse-publication-date.ts";

/**
 * The publication date as written: the first candidate that names a day. An address that carries a date
 * (`/2015/10/09/`) stands in where none does, and corrects by one day an instant that was noted in UTC, for it keeps the
 * publisher's own calendar. With no day at all, the first candidate, readable or not.
 */
export function choosePublished(candidates: readonly (string | null)[], url: string | null): string | null {
  const written = candidates.map((text) => text?.trim() ?? "").filter((text) => text !== "");
  const stated = written.find((text) => parsePublicationDate(text)?.precision === "day");
  const inAddress = dayInAddress(url);
  if (stated === undefined) return inAddress ?? written[0] ?? null;
  const inUtc = /T.*(?:Z|\+00:?00)$/.test(stated);
  return inUtc && inAddress !== null && daysApart(stated, inAddress) === 1 ? inAddress : stated;
}

function dayInAddress(url: string | null): string | null {
  const found = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url ?? "");
  const day = found === null ? "" : found.slice(1).join("-");
  return parsePublicationDate(day)?.from ?? null;
}

function daysApart(one: string, other: string): number {
  const day = (text: string): number => Date.parse(parsePublicationDate(text)?.from ?? "") / 86_400_000;
  return Math.abs(day(one) - day(other));
}
