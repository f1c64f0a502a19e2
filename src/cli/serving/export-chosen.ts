import type { ExportChoice } from "../../api/index.ts";
import { exportRecord } from "../../export/index.ts";
import type { Event } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";

/** The record as people judged it, or of it the events chosen with the claims that tell of them and their documents. */
export function exportChosen(store: Store, { format, chosen }: ExportChoice): AsyncGenerator<string> {
  if (chosen === null) return exportRecord(store, format);
  async function* records() {
    for await (const record of store.records.all()) {
      const claims = record.claims.filter(({ id }) => chosen?.claims.has(id));
      if (claims.length > 0) yield { ...record, claims };
    }
  }
  async function listEvents(filter: { limit?: number | undefined; after?: string | undefined } = {}): Promise<Event[]> {
    const found: Event[] = [];
    const limit = filter.limit ?? Number.POSITIVE_INFINITY;
    for (let after = filter.after; found.length < limit; ) {
      const page = await store.events.list({ limit: eventsAtOnce, after });
      found.push(...page.filter(({ id }) => chosen?.events.has(id)));
      if (page.length < eventsAtOnce) break;
      after = page.at(-1)?.id;
    }
    return found.slice(0, limit);
  }
  const narrowed: Store = {
    ...store,
    records: { ...store.records, all: records },
    events: { ...store.events, list: listEvents },
  };
  return exportRecord(narrowed, format);
}

const eventsAtOnce = 500;
