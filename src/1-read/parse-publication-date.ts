import type { Interval } from "../schema/index.ts";

const months = "january february march april may june july august september october november december".split(" ");
const monthName = months
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join("|")
  .replace("sep(?:tember)?", "sept?(?:ember)?");
const earliest = 1800;
const latest = 2199;

/** A year, a month of 1 to 12 or null, a day or null, as a pattern gave them. */
type Parts = readonly [year: number, month: number | null, day: number | null];
interface Pattern {
  form: RegExp;
  read: (groups: readonly string[]) => Parts | null;
}

const number = (text: string | undefined): number => Number.parseInt(text ?? "", 10);
const monthOf = (text: string | undefined): number =>
  months.findIndex((name) => name.startsWith((text ?? "").slice(0, 3).toLowerCase())) + 1;

/** Seconds or milliseconds since 1970, as scrapers note them: the day in UTC. */
function dayOfInstant(digits: string): Parts {
  const day = new Date(number(digits) * (digits.length === 10 ? 1000 : 1));
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** From the most exact form to the least; the first that stands in the text decides. */
const patterns: readonly Pattern[] = [
  { form: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, read: ([y, , m, d]) => [number(y), number(m), number(d)] },
  { form: /^(\d{10}|\d{13})$/, read: ([instant]) => dayOfInstant(instant ?? "") },
  { form: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, read: ([y, m, d]) => [number(y), number(m), number(d)] },
  {
    form: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.-]+(${monthName})[\\s.,-]+(\\d{4})(?!\\d)`,
      "i",
    ),
    read: ([d, m, y]) => [number(y), monthOf(m), number(d)],
  },
  {
    form: new RegExp(
      `\\b(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:[\\d:]+\\s+(?:[A-Z+-][\\w:+-]*\\s+)?)?(\\d{4})(?!\\d)`,
      "i",
    ),
    read: ([m, d, y]) => [number(y), monthOf(m), number(d)],
  },
  {
    form: /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    read: ([a, , b, y]) => dayAndMonth(number(a), number(b), number(y)),
  },
  {
    form: new RegExp(`\\b(${monthName})\\.?,?\\s+(\\d{4})(?!\\d)`, "i"),
    read: ([m, y]) => [number(y), monthOf(m), null],
  },
  { form: /^(\d{4})-(\d{2})$/, read: ([y, m]) => [number(y), number(m), null] },
  { form: /^(\d{4})$/, read: ([y]) => [number(y), null, null] },
];

/**
 * The publication date that `written` states: a day, or a month or year where it says no more. The day is the one
 * written, in the writer's own time zone. Null for what is no date, an impossible one (30 February) or one that can be read
 * in two ways (03/04/2015).
 */
export function parsePublicationDate(written: string): Interval | null {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length === 0 || text.length > 200) return null;
  for (const { form, read } of patterns) {
    const match = form.exec(text);
    if (match === null) continue;
    const parts = read(match.slice(1));
    return parts === null ? null : intervalOf(parts, text);
  }
  return null;
}

/** Day and month in figures: told apart only where one of them cannot be a month, or where both are the same. */
function dayAndMonth(a: number, b: number, year: number): Parts | null {
  if (a > 12 || a === b) return [year, b, a];
  return b > 12 ? [year, a, b] : null;
}

function intervalOf([year, month, day]: Parts, text: string): Interval | null {
  if (year < earliest || year > latest) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  const from = isoDay(year, month ?? 1, day ?? 1);
  const to = isoDay(year, month ?? 12, day ?? daysIn(year, month ?? 12));
  const precision = day !== null ? "day" : month !== null ? "month" : "year";
  return { from, to, precision, text, span: null, anchor: "publication" };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
