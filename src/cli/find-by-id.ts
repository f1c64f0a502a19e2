import { type Claim, type Event, type Record, SaysoError } from "../schema/index.ts";
import type { Store } from "../store/index.ts";

export type Found = { claim: Claim; record: Record } | { event: Event };

/** The claim or event of that id, which may be cut short as tables show it. @throws SaysoError `cli-not-found`, `cli-ambiguous` */
export async function findById(id: string, store: Store): Promise<Found> {
  const whole = await findWhole(id, store);
  if (whole !== null) return whole;
  const found: Found[] = [];
  const ids = await expandId(id, store);
  for (const candidate of ids) {
    const one = await findWhole(candidate, store);
    if (one !== null) found.push(one);
  }
  if (found.length > 1) throw new SaysoError("cli-ambiguous", { id, ids: ids.join(", ") });
  if (found[0] === undefined) throw new SaysoError("cli-not-found", { id });
  return found[0];
}

/** Every id that `id` may be short for: its document's letters are completed, the rest stays. */
export async function expandId(id: string, store: Store): Promise<string[]> {
  const [, before = "", document = "", after = ""] =
    /^(\w*:|)(d[0-9a-f]{4,16}(?:-[0-9a-f]{0,8})?)([./]\w+.*)$/.exec(id) ?? [];
  if (document === "") return [];
  const ids: string[] = [];
  for await (const { documentId } of store.sources())
    if (documentId.startsWith(document)) ids.push(`${before}${documentId}${after}`);
  return ids;
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
