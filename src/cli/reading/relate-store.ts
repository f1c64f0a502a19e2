import { relateRecords } from "../../pipeline.ts";
import type { Record } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";

/** How much the whole record holds. */
export interface Relations {
  documents: number;
  events: number;
  entities: number;
  disputes: number;
}

/** Works out anew who and what is the same across all documents, and where the accounts disagree. */
export async function relateStore(
  store: Store,
  { relateRecords: relate = async (input) => relateRecords(input) }: Pick<Effects, "relateRecords">,
): Promise<Relations> {
  const records: Record[] = [];
  for await (const record of store.records.all()) records.push(record);
  const { entities, events, disputes } = await relate({ records, judgements: await store.judgements.list() });
  await store.entities.replaceAll(entities);
  await store.events.replaceAll(events);
  await store.disputes.replaceAll(disputes);
  return {
    documents: records.length,
    events: events.length,
    entities: entities.length,
    disputes: disputes.length,
  };
}
