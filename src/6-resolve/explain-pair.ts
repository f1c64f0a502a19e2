import { type Comparison, contradicts, speaks } from "./comparison.ts";
import { buildNodes } from "./entities/build-nodes.ts";
import { compareEntities } from "./entities/compare-entities.ts";
import { type EntityNode, memberKey } from "./entities/entity-node.ts";
import { compareEvents } from "./events/compare-events.ts";
import type { EventView } from "./events/event-view.ts";
import { compareMentions } from "./events/merge-document-events.ts";
import { partyPosition } from "./events/open-document.ts";
import { compareStories, readStory, type Story } from "./events/read-story.ts";
import { tellDocument } from "./events/tell-document.ts";
import { resolveView } from "./events/telling.ts";
import { openResolution } from "./open-resolution.ts";
import { memberOf, readJudgements } from "./read-judgements.ts";
import type { ResolveInput } from "./resolve-input.ts";

/**
 * In what two entities (ids or `documentId/entityId`) or two events (ids or claim ids) were compared, judgements first.
 * Empty where either is not in the records, or one is an entity and the other an event. The records need hold no more
 * than the two; `entityOf` then says what their entities were found to be among all (resolved id by `documentId/entityId`).
 */
export function explainPair(
  input: ResolveInput,
  one: string,
  other: string,
  entityOf?: ReadonlyMap<string, string>,
): Comparison[] {
  const [a, b] = [memberOf(one), memberOf(other)];
  const bound = readJudgements(input.judgements);
  const judged = (list: readonly (readonly [string, string])[]): boolean =>
    list.some(([first, second]) => (first === a && second === b) || (first === b && second === a));
  const found = compareAsEntities(input, a, b) ?? compareAsEvents(input, a, b, entityOf) ?? [];
  if (found.length === 0) return [];
  if (judged(bound.different)) return [contradicts("judgement", "a person judged them different"), ...found];
  return judged(bound.same) ? [speaks("judgement", 1000, "a person judged them one"), ...found] : found;
}

function compareAsEntities({ records }: ResolveInput, one: string, other: string): Comparison[] | null {
  const nodeOf = (key: string): EntityNode | undefined => {
    const record = records.find(({ document }) => key.startsWith(`${document.id}/`));
    return record === undefined
      ? undefined
      : buildNodes(record).find(({ members }) =>
          members.some((member) => memberKey(record.document.id, member) === key),
        );
  };
  const [a, b] = [nodeOf(one), nodeOf(other)];
  return a === undefined || b === undefined ? null : compareEntities(a, b);
}

function compareAsEvents(
  { records }: ResolveInput,
  one: string,
  other: string,
  known?: ReadonlyMap<string, string>,
): Comparison[] | null {
  const holders = records.filter((record) => record.claims.some((claim) => claim.id === one || claim.id === other));
  const viewOf = (claim: string): EventView | undefined => {
    const record = holders.find(({ claims }) => claims.some(({ id }) => id === claim));
    if (record === undefined) return undefined;
    const nodes = buildNodes(record);
    const telling = tellDocument(record, nodes).find(({ local }) => local.claims.includes(claim));
    const keyOf = (party: string): string => {
      const node = nodes[partyPosition(party) ?? -1];
      const member = memberKey(record.document.id, node?.members[0] ?? "");
      return node === undefined ? party : (entityOf(member) ?? member);
    };
    return telling === undefined ? undefined : resolveView(telling.local, keyOf);
  };
  const resolution = openResolution();
  if (known === undefined) {
    resolution.add(holders);
    resolution.settle();
  }
  const entityOf = (member: string): string | null => {
    if (known !== undefined) return known.get(member) ?? null;
    const slash = member.lastIndexOf("/");
    return resolution.entityOf(member.slice(0, slash), member.slice(slash + 1));
  };
  const storyOf = (claim: string): Story =>
    readStory(holders.find(({ claims }) => claims.some(({ id }) => id === claim))?.document.text ?? "");
  const [a, b] = [viewOf(one), viewOf(other)];
  if (a === undefined || b === undefined) return null;
  return a.documents[0] === b.documents[0]
    ? compareMentions(a, b, Number.POSITIVE_INFINITY, "nowhere", "other")
    : compareEvents(a, b, compareStories(storyOf(one), storyOf(other)));
}
