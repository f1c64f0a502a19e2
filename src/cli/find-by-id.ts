import { type Event, type Record, type Claim, SaysoError } from "../schema/index.ts";
import type { Store } from "../store/index.ts";

export type Found = { claim: Claim; record: Record } | { event: Event };

/** The claim or event of that id, or of an id that begins so. @throws SaysoError `cli-not-found`, `cli-ambiguous` */
export async function findById(id: string, store: Store): Promise<Found> {
  const whole = await findWhole(id, store);
  if (whole !== null) return whole;
  const [, document = "", rest = ""] = /^(d[0-9a-f-]*)(\.\w+)$/.exec(id) ?? [];
  const ids: string[] = [];
  if (document !== "")
    for await (const { documentId } of store.sources()) if (documentId.startsWith(document)) ids.push(documentId + rest);
  const found: Found[] = [];
  for (const candidate of ids) {
    const one = await findWhole(candidate, store);
    if (one !== null) found.push(one);
  }
  if (found.length > 1) throw new SaysoError("cli-ambiguous", { id, ids: ids.join(", ") });
  if (found[0] === undefined) throw new SaysoError("cli-not-found", { id });
  return found[0];
}

async function findWhole(id: string, store: Store): Promise<Found | null> {
  const stored = await store.claims.get(id);
  if (stored !== null) {
    const record = await store.records.get(stored.documentId);
    return record === null ? null : { claim: stored.claim, record };
  }
  const event = await store.events.get(id);
  return event === null ? null : { event };
}
