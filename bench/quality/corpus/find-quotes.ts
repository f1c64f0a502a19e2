import type { RelatedRecords } from "../../../src/pipeline.ts";
import type { Claim, Record, Span } from "../../../src/schema/index.ts";
import type { Quote } from "./read-truth.ts";

/** What the program has read at the words that the truth quotes. */
export interface QuoteFinder {
  /** Ids of the claims whose words are mostly the quoted ones, or the other way round. */
  claims(quote: Quote): ReadonlySet<string>;
  /** Ids of the events that are told by a word of the quote. */
  events(quote: Quote): ReadonlySet<string>;
  /** The resolved entity that is named there, or null. */
  entity(quote: Quote): string | null;
}

/** `reports` gives the place in the corpus of a report by its short name; a quote that is not in its report throws. */
export function openQuotes(
  records: readonly Record[],
  { entities, events }: RelatedRecords,
  reports: ReadonlyMap<string, string>,
  placeOf: (record: Record) => string,
): QuoteFinder {
  const byPlace = new Map(records.map((record) => [placeOf(record), record]));
  const eventOf = new Map(
    events.flatMap(({ id, accounts }) => accounts.flatMap(({ claims }) => claims.map((claim) => [claim, id]))),
  );
  const entityOf = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const find = (quote: Quote): { record: Record; span: Span } => {
    const record = byPlace.get(reports.get(quote.in) ?? "");
    const start = record?.document.text.indexOf(quote.words) ?? -1;
    if (record === undefined || start < 0) throw new Error(`"${quote.words}" is not in report ${quote.in}`);
    return { record, span: { start, end: start + quote.words.length } };
  };
  return {
    claims(quote) {
      const { record, span } = find(quote);
      const own = record.claims.filter((claim) => holdsTrigger(span, claim) || shareHalf(span, claim.span));
      return new Set(own.map(({ id }) => id));
    },
    events(quote) {
      const { record, span } = find(quote);
      return new Set(
        record.claims.filter((claim) => holdsTrigger(span, claim)).flatMap(({ id }) => eventOf.get(id) ?? []),
      );
    },
    entity(quote) {
      const { record, span } = find(quote);
      const near = record.entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })));
      const [best] = near
        .filter(({ mention }) => overlap(mention, span) > 0)
        .sort((a, b) => likeness(b.mention, span) - likeness(a.mention, span));
      return best === undefined ? null : (entityOf.get(`${record.document.id}/${best.id}`) ?? null);
    },
  };
}

function holdsTrigger(span: Span, { event }: Claim): boolean {
  return event !== undefined && span.start <= event.trigger.start && event.trigger.end <= span.end;
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function shareHalf(one: Span, other: Span): boolean {
  return 2 * overlap(one, other) >= Math.min(one.end - one.start, other.end - other.start);
}

function likeness(one: Span, other: Span): number {
  return overlap(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
