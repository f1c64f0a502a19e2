import { type Comparison, contradicts, speaks } from "./comparison.ts";
import { buildNodes } from "./entities/build-nodes.ts";
import { compareEntities } from "./entities/compare-entities.ts";
import { type EntityNode, memberKey } from "./entities/entity-node.ts";
import { resolveEntities } from "./entities/resolve-entities.ts";
import { compareEvents } from "./events/compare-events.ts";
import type { EventView } from "./events/event-view.ts";
import { compareMentions, mergeDocumentEvents } from "./events/merge-document-events.ts";
import { openDocument } from "./events/open-document.ts";
import { memberOf, readJudgements } from "./read-judgements.ts";
import type { ResolveInput } from "./resolve-input.ts";

/**
 * In what two entities (ids or `documentId/entityId`) or two events (ids or claim ids) were compared, judgements first.
 * Empty where either is not in the records, or one is an entity and the other an event.
 */
export function explainPair(input: ResolveInput, one: string, other: string): Comparison[] {
  const [a, b] = [memberOf(one), memberOf(other)];
  const bound = readJudgements(input.judgements);
  const judged = (list: readonly (readonly [string, string])[]): boolean =>
    list.some(([first, second]) => (first === a && second === b) || (first === b && second === a));
  const found = compareAsEntities(input, a, b) ?? compareAsEvents(input, a, b) ?? [];
  if (found.length === 0) return [];
  if (judged(bound.different)) return [contradicts("judgement", "a person judged them different"), ...found];
  return judged(bound.same) ? [speaks("judgement", 1000, "a person judged them one"), ...found] : found;
}

function compareAsEntities({ records }: ResolveInput, one: string, other: string): Comparison[] | null {
  const nodeOf = (key: string): EntityNode | undefined => {
    const record = records.find(({ document }) => key.startsWith(`${document.id}/`));
    return record === undefined
      ? undefined
      : buildNodes(record).find((node) =>
          node.entities.some((entity) => memberKey(record.document.id, entity.id) === key),
        );
  };
  const [a, b] = [nodeOf(one), nodeOf(other)];
  return a === undefined || b === undefined ? null : compareEntities(a, b);
}

function compareAsEvents({ records }: ResolveInput, one: string, other: string): Comparison[] | null {
  const holders = records.filter((record) => record.claims.some((claim) => claim.id === one || claim.id === other));
  const { entityOf } = resolveEntities(holders, { same: [], different: [] });
  const views = holders.flatMap((record, index) =>
    mergeDocumentEvents(openDocument(record, index, entityOf)).map(({ view }) => view),
  );
  const viewOf = (claim: string): EventView | undefined => views.find((view) => view.claims.includes(claim));
  const [a, b] = [viewOf(one), viewOf(other)];
  if (a === undefined || b === undefined) return null;
  return a.documents[0] === b.documents[0]
    ? compareMentions(a, b, Number.POSITIVE_INFINITY, "nowhere", "other")
    : compareEvents(a, b);
}
