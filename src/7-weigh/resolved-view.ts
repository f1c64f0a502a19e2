import type { Claim, Document, Entity, EntityKind, Record } from "../schema/index.ts";
import { ownerKinds } from "../text/find-owners.ts";
import { listMentions, type MentionOf } from "../text/list-mentions.ts";

/** What this stage needs of what was found to be one and the same; the shapes of 6-resolve, said again. */
export interface ResolutionView {
  entities: readonly {
    id: string;
    kind: EntityKind;
    name: string;
    aliases: readonly string[];
    members: readonly string[];
  }[];
  /** Resolved id by `documentId/entityId`. */
  entityOf: ReadonlyMap<string, string>;
  events: readonly { id: string; claims: readonly string[] }[];
}

export type ResolvedParty = ResolutionView["entities"][number];

/** A claim with the document that it stands in. */
export interface PlacedClaim {
  claim: Claim;
  document: Document;
  /** Number of the claim in the record, for what was said first. */
  order: number;
}

/** Everything looked up again and again, made once. */
export interface Lookup {
  records: readonly Record[];
  claims: ReadonlyMap<string, PlacedClaim>;
  documents: ReadonlyMap<string, Document>;
  parties: ReadonlyMap<string, ResolvedParty>;
  entityOf: ReadonlyMap<string, string>;
  /** Entity of a record by `documentId/entityId`. */
  entities: ReadonlyMap<string, Entity>;
  /** Mentions of those who can own men and means, by document id. */
  ownerMentions: ReadonlyMap<string, readonly MentionOf[]>;
}

export function openLookup(records: readonly Record[], resolution: ResolutionView): Lookup {
  const sorted = [...records].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const claims = new Map<string, PlacedClaim>();
  const entities = new Map<string, Entity>();
  for (const { document, claims: own, entities: named } of sorted) {
    for (const [order, claim] of own.entries()) claims.set(claim.id, { claim, document, order });
    for (const entity of named) entities.set(`${document.id}/${entity.id}`, entity);
  }
  return {
    records: sorted,
    claims,
    documents: new Map(sorted.map(({ document }) => [document.id, document])),
    parties: new Map(resolution.entities.map((entity) => [entity.id, entity])),
    entityOf: resolution.entityOf,
    entities,
    ownerMentions: new Map(
      sorted.map(({ document, entities: named }) => [document.id, listMentions(named, ownerKinds)]),
    ),
  };
}

/** The resolved id of an entity of a document, or null where nothing is meant. */
export function resolvedId(lookup: Lookup, document: string, entity: string | null): string | null {
  return entity === null ? null : (lookup.entityOf.get(`${document}/${entity}`) ?? null);
}
