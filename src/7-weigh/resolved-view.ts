import type { Claim, Document, Entity, EntityKind, Record } from "../schema/index.ts";
import { ownerKinds } from "../text/find-owners.ts";
import { listMentions, type MentionOf } from "../text/list-mentions.ts";

/** What this stage needs of what was found to be one and the same; the shapes of 6-resolve, said again. */
export interface ResolutionView {
  entities: Iterable<ResolvedParty>;
  /** Resolved id by `documentId/entityId`. */
  entityOf: Pick<ReadonlyMap<string, string>, "get">;
  events: readonly { id: string; claims: readonly string[] }[];
}

export interface ResolvedParty {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: readonly string[];
}

/** Every party by its id, and who is who. */
export interface PartyView {
  parties: ReadonlyMap<string, ResolvedParty>;
  entityOf: ResolutionView["entityOf"];
}

/** A claim with the document that it stands in. */
export interface PlacedClaim {
  claim: Claim;
  document: Document;
  /** Number of the claim in the record, for what was said first. */
  order: number;
}

/** Some records with everything that is looked up again and again, made once. */
export interface Lookup extends PartyView {
  records: readonly Record[];
  claims: ReadonlyMap<string, PlacedClaim>;
  /** Entity of a record by `documentId/entityId`. */
  entities: ReadonlyMap<string, Entity>;
  /** Mentions of those who can own men and means, by document id. */
  ownerMentions: ReadonlyMap<string, readonly MentionOf[]>;
  /** Mentions of places and countries, by document id. */
  places: ReadonlyMap<string, readonly MentionOf[]>;
}

export function openLookup(records: readonly Record[], { parties, entityOf }: PartyView): Lookup {
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
    parties,
    entityOf,
    entities,
    ownerMentions: new Map(
      sorted.map(({ document, entities: named }) => [document.id, listMentions(named, ownerKinds)]),
    ),
    places: new Map(
      sorted.map(({ document, entities: named }) => [document.id, listMentions(named, ["place", "state"])]),
    ),
  };
}

/** The resolved id of an entity of a document, or null where nothing is meant. */
export function resolvedId(
  lookup: Pick<PartyView, "entityOf">,
  document: string,
  entity: string | null,
): string | null {
  return entity === null ? null : (lookup.entityOf.get(`${document}/${entity}`) ?? null);
}
