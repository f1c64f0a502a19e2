import type { Record, ResolvedEntity } from "../schema/index.ts";
import { resolveEntities } from "./entities/resolve-entities.ts";
import { type ResolvedEvent, resolveEvents } from "./events/resolve-events.ts";
import { readJudgements } from "./read-judgements.ts";
import type { ResolveInput } from "./resolve-input.ts";

export type { Comparison } from "./comparison.ts";
export type { ResolvedEvent } from "./events/resolve-events.ts";
export { explainPair } from "./explain-pair.ts";
export type { ResolveInput } from "./resolve-input.ts";

export interface Resolution {
  /** In the order in which the documents first name them. */
  entities: ResolvedEntity[];
  /** Resolved id by `documentId/entityId`. */
  entityOf: ReadonlyMap<string, string>;
  /** In the order in which the documents first tell of them. */
  events: ResolvedEvent[];
}

/**
 * Who and what is one and the same across documents. The order of `records` and `judgements` makes no difference; an id
 * is that of the first member by date of publication, so it stays as long as no earlier document comes in.
 */
export function resolve(input: ResolveInput): Resolution {
  const records = sortRecords(input.records);
  const bound = readJudgements(input.judgements);
  const { entities, entityOf } = resolveEntities(records, bound);
  return { entities, entityOf, events: resolveEvents(records, entityOf, bound) };
}

/** By date of publication, undated last, then by id. */
function sortRecords(records: readonly Record[]): Record[] {
  const key = ({ document }: Record): string => `${document.published?.from ?? "9999-99-99"} ${document.id}`;
  return records
    .map((record) => ({ key: key(record), record }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ record }) => record);
}
