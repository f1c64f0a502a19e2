import * as pipeline from "../../../src/pipeline.ts";
import type { Dispute, Event, Record, ResolvedEntity } from "../../../src/schema/index.ts";

export interface Related {
  entities: ResolvedEntity[];
  events: Event[];
  disputes: Dispute[];
}

/** What the program makes of the records together; null while it has no such stage. */
export function relate(records: readonly Record[]): Related | null {
  const door = (pipeline as { readonly [name: string]: unknown })["relateRecords"];
  return typeof door === "function" ? (door({ records, judgements: [] }) as Related) : null;
}
