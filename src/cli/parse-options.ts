import { SaysoError } from "../schema/index.ts";
import type { ListFilter } from "../store/index.ts";

/** The options by which lists are narrowed, as written. */
export interface FilterOptions {
  source?: string;
  entity?: string;
  type?: string;
  place?: string;
  from?: string;
  to?: string;
  text?: string;
  limit?: string;
}

/** @throws SaysoError `cli-date`, `cli-number` */
export function parseFilter({ from, to, limit, ...plain }: FilterOptions): ListFilter {
  return {
    ...plain,
    ...(from === undefined ? {} : { from: parseDay(from, "--from") }),
    ...(to === undefined ? {} : { to: parseDay(to, "--to") }),
    ...(limit === undefined ? {} : { limit: parseCount(limit, "--limit") }),
  };
}

const units: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["b", 1],
  ["k", 2 ** 10],
  ["m", 2 ** 20],
  ["g", 2 ** 30],
]);

/** "64MiB", "500k" or a plain number, in bytes. @throws SaysoError `cli-size` */
export function parseSize(size: string): number {
  const [, digits = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([bkmg]?)(?:i?b)?\s*$/i.exec(size) ?? [];
  const bytes = Math.floor(Number(digits) * (units.get(unit.toLowerCase()) ?? 1));
  if (digits === "" || bytes < 1) throw new SaysoError("cli-size", { size });
  return bytes;
}

/** @throws SaysoError `cli-number` */
export function parseCount(value: string, option: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new SaysoError("cli-number", { value, option });
  return Number(value);
}

/** The first or last day of a day, month or year, as `YYYY-MM-DD`. @throws SaysoError `cli-date` */
export function parseDay(date: string, option: "--from" | "--to"): string {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(date.trim()) ?? [];
  const first = option === "--from";
  const ofMonth = Number(month ?? (first ? 1 : 12));
  const daysInMonth = new Date(Date.UTC(Number(year), ofMonth, 0)).getUTCDate();
  const ofDay = Number(day ?? (first ? 1 : daysInMonth));
  const valid = year !== "" && ofMonth >= 1 && ofMonth <= 12 && ofDay >= 1 && ofDay <= daysInMonth;
  if (!valid) throw new SaysoError("cli-date", { date, option });
  return `${year}-${String(ofMonth).padStart(2, "0")}-${String(ofDay).padStart(2, "0")}`;
}

/** 0 to 65535. @throws SaysoError `cli-number` */
export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new SaysoError("cli-number", { value, option: "--port" });
  return port;
}
