import type { ResolvedEntity } from "../schema/index.ts";
import type { ResolvedEvent } from "./events/resolve-tellings.ts";
import { openResolution } from "./open-resolution.ts";
import type { ResolveInput } from "./resolve-input.ts";

export type { Comparison } from "./comparison.ts";
export type { ResolvedEvent } from "./events/resolve-tellings.ts";
export { explainPair } from "./explain-pair.ts";
export { type OpenResolution, openResolution, type ResolutionChanges } from "./open-resolution.ts";
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
export function resolve({ records, judgements }: ResolveInput): Resolution {
  const resolution = openResolution();
  resolution.judge(judgements, () => undefined);
  resolution.add(records);
  resolution.settle();
  const entities = resolution.entities();
  const entityOf = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  return { entities, entityOf, events: resolution.events() };
}
