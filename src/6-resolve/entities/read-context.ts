import type { Record } from "../../schema/index.ts";

/** A document as far as it takes part in resolving: where it stands among all, and what it is about. */
export interface DocumentContext {
  id: string;
  /** Sorts documents by date of publication, undated last, then by id: nothing depends on the order in which they come. */
  order: string;
  /** Keys of its places, bodies and people, and of the two countries that it names most. */
  tokens: Set<string>;
}

export function readContext({ document, entities }: Record): DocumentContext {
  const countries = new Map<string, number>();
  for (const entity of entities) {
    const country = entity.place?.country ?? "";
    if (country !== "") countries.set(country, (countries.get(country) ?? 0) + entity.mentions.length);
  }
  const top = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
  return {
    id: document.id,
    order: `${document.published?.from ?? "9999-99-99"} ${document.id}`,
    tokens: new Set(top.map(([country]) => `country|${country}`)),
  };
}

/** Whether two documents speak of a common thing other than what goes by one of the keys. */
export function shareContext(one: DocumentContext, other: DocumentContext, besides: readonly string[]): boolean {
  const [small, large] = one.tokens.size < other.tokens.size ? [one, other] : [other, one];
  for (const token of small.tokens) if (large.tokens.has(token) && !besides.includes(token)) return true;
  return false;
}
