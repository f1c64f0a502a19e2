import type { Record } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";

/** What a document is about, as far as it tells whether two of one name are one. */
export interface DocumentContext {
  record: Record;
  /** Day number, or null. */
  published: number | null;
  /** Keys of its places, bodies and people, and of the two countries that it names most. */
  tokens: Set<string>;
}

export function readContext(record: Record): DocumentContext {
  const countries = new Map<string, number>();
  for (const entity of record.entities) {
    const country = entity.place?.country ?? "";
    if (country !== "") countries.set(country, (countries.get(country) ?? 0) + entity.mentions.length);
  }
  const top = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
  return {
    record,
    published: dayNumber(record.document.published?.from ?? null),
    tokens: new Set(top.map(([country]) => `country|${country}`)),
  };
}

/** Whether two documents speak of a common thing other than what goes by one of the keys. */
export function shareContext(one: DocumentContext, other: DocumentContext, besides: readonly string[]): boolean {
  const [small, large] = one.tokens.size < other.tokens.size ? [one, other] : [other, one];
  for (const token of small.tokens) if (large.tokens.has(token) && !besides.includes(token)) return true;
  return false;
}
