import type { Judgement, Record, ResolvedEntity } from "../schema/index.ts";
import { assembleEntity, entityId } from "./entities/assemble-entity.ts";
import { buildNodes } from "./entities/build-nodes.ts";
import { compareNodes, type EntityNode, memberKey } from "./entities/entity-node.ts";
import type { EntitySet } from "./entities/entity-set.ts";
import { openEntities } from "./entities/index-entities.ts";
import type { BoundNodes } from "./entities/resolve-component.ts";
import { type BoundTellings, openEvents } from "./events/index-events.ts";
import { partyPosition } from "./events/open-document.ts";
import type { ResolvedEvent } from "./events/resolve-tellings.ts";
import { tellDocument } from "./events/tell-document.ts";
import { compareTellings, placeTelling, type Telling } from "./events/telling.ts";
import { type BoundPairs, documentOfMember, partedWithin, readJudgements } from "./read-judgements.ts";

/** What a change came to. */
export interface ResolutionChanges {
  /** Ids of events that are no more, or not as they were. */
  gone: string[];
  /** Events that are new or other than before. */
  events: ResolvedEvent[];
  /** Ids of entities that are no more: joined with others, or named by an earlier document now. */
  lost: string[];
  /** Entities that gained or lost mentions. */
  entities: ResolvedEntity[];
}

/**
 * All records resolved, and kept so while records come and go and judgements are made and withdrawn. What comes out is
 * the same as if all had been there from the start. Each change costs what it touches: the names and the neighbourhoods
 * in time and place that it shares with others. Records themselves are not kept.
 */
export interface OpenResolution {
  /** A record of a document that is there already takes its place. */
  add(records: readonly Record[]): void;
  remove(documents: readonly string[]): void;
  /**
   * The judgements in force from now on. `recordOf` gives the record of a document inside which they part something:
   * nothing else is read again.
   */
  judge(judgements: readonly Judgement[], recordOf: (document: string) => Record | undefined): void;
  /** Works out what the changes since the last time come to. */
  settle(): ResolutionChanges;
  /** As of the last settling, in the order in which the documents first name them. */
  entities(): ResolvedEntity[];
  /** The same in no order, one made at a time. */
  eachEntity(): Iterable<ResolvedEntity>;
  /** As of the last settling, in the order in which the documents first tell of them. */
  events(): ResolvedEvent[];
  /** Resolved id by document and entity id, as of the last settling. */
  entityOf(document: string, entity: string): string | null;
  /** The event that a claim was found to tell of, as of the last settling. */
  eventOf(claim: string): string | null;
}

interface Held {
  nodes: readonly EntityNode[];
  tellings: readonly Telling[];
}

export function openResolution(): OpenResolution {
  const documents = new Map<string, Held>();
  const entities = openEntities();
  const events = openEvents();
  /** Every entity with the id under which it was last told of. */
  const named = new Map<EntitySet, string>();
  let bound: BoundPairs = { same: [], different: [] };
  let boundNodes: BoundNodes = { same: [], different: [] };
  let boundTellings: BoundTellings = { same: [], different: [] };
  let parted: ReturnType<typeof partedWithin> = new Map();
  const unplaced = new Set<string>();

  function add(records: readonly Record[]): void {
    for (const record of records) {
      const { id } = record.document;
      remove([id]);
      const apart = parted.get(id) ?? [];
      const nodes = buildNodes(record, apart);
      entities.add(nodes);
      documents.set(id, { nodes, tellings: tellDocument(record, nodes, apart) });
      unplaced.add(id);
    }
  }

  function remove(ids: readonly string[]): void {
    for (const id of ids) {
      const held = documents.get(id);
      if (held === undefined) continue;
      if (!unplaced.delete(id)) for (const telling of held.tellings) events.remove(telling);
      entities.remove(held.nodes);
      documents.delete(id);
    }
  }

  function judge(judgements: readonly Judgement[], recordOf: (document: string) => Record | undefined): void {
    const before = parted;
    bound = readJudgements(judgements);
    parted = partedWithin(bound.different);
    for (const id of new Set([...before.keys(), ...parted.keys()])) {
      if (JSON.stringify(before.get(id)) === JSON.stringify(parted.get(id))) continue;
      const record = documents.has(id) ? recordOf(id) : undefined;
      if (record !== undefined) add([record]);
    }
  }

  function nodeOf(member: string): EntityNode | undefined {
    const document = documentOfMember(member);
    const entity = member.slice(document.length + 1);
    return documents.get(document)?.nodes.find(({ members }) => members.includes(entity));
  }

  function tellingOf(claim: string): Telling | undefined {
    return documents.get(documentOfMember(claim))?.tellings.find(({ local }) => local.claims.includes(claim));
  }

  function settle(): ResolutionChanges {
    const nodes = { same: pairsBy(bound.same, nodeOf), different: pairsBy(bound.different, nodeOf) };
    if (!areAlike(nodes, boundNodes)) entities.bind(nodes);
    boundNodes = nodes;
    const { moved, touched } = entities.settle();
    for (const { document } of moved) {
      if (unplaced.has(document.id)) continue;
      unplaced.add(document.id);
      for (const telling of documents.get(document.id)?.tellings ?? []) events.remove(telling);
    }
    for (const id of unplaced) {
      const { nodes, tellings } = documents.get(id) as Held;
      const keyOf = (party: string): string => {
        const node = nodes[partyPosition(party) ?? -1];
        return node === undefined ? party : entities.setOf(node).key;
      };
      for (const telling of tellings) {
        placeTelling(telling, keyOf);
        events.add(telling);
      }
    }
    unplaced.clear();
    const tellings = { same: pairsBy(bound.same, tellingOf), different: pairsBy(bound.different, tellingOf) };
    if (!areAlike(tellings, boundTellings)) events.bind(tellings);
    boundTellings = tellings;
    const { gone, found } = events.settle();
    const before = [...touched].flatMap((set) => named.get(set) ?? []);
    const left = [...touched].filter((set) => set.nodes.size > 0 || !named.delete(set));
    for (const set of left) named.set(set, entityId(set.first));
    const now = new Set(left.map((set) => named.get(set)));
    return {
      gone: gone.map(({ event }) => event.id),
      events: found.map(({ event }) => event),
      lost: before.filter((id) => !now.has(id)),
      entities: left.map(toEntity),
    };
  }

  return {
    add,
    remove,
    judge,
    settle,
    entities: () => [...named.keys()].sort((a, b) => compareNodes(a.first, b.first)).map(toEntity),
    *eachEntity() {
      for (const set of named.keys()) yield toEntity(set);
    },
    events: () =>
      [...events.sets()]
        .sort((a, b) => compareTellings(a.tellings[0] as Telling, b.tellings[0] as Telling))
        .map(({ event }) => event),
    entityOf(document, entity) {
      const node = nodeOf(memberKey(document, entity));
      return node === undefined ? null : entityId(entities.setOf(node).first);
    },
    eventOf(claim) {
      const telling = tellingOf(claim);
      return telling === undefined ? null : events.eventOf(telling).id;
    },
  };
}

function toEntity({ nodes, reasons }: EntitySet): ResolvedEntity {
  return assembleEntity([...nodes].sort(compareNodes), reasons);
}

/** Whether two lists of judged pairs bind the very same things. */
function areAlike<T>(
  one: { same: Pairs<T>; different: Pairs<T> },
  other: { same: Pairs<T>; different: Pairs<T> },
): boolean {
  return (["same", "different"] as const).every(
    (kind) =>
      one[kind].length === other[kind].length &&
      one[kind].every(([a, b], at) => a === other[kind][at]?.[0] && b === other[kind][at]?.[1]),
  );
}

type Pairs<T> = readonly (readonly [T, T])[];

function pairsBy<T>(pairs: BoundPairs["same"], find: (member: string) => T | undefined): (readonly [T, T])[] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [find(one), find(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}
