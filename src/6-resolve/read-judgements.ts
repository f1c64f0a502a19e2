import type { Judgement } from "../schema/index.ts";

/** Pairs that a person bound together or kept apart, by entity member (`documentId/entityId`) or by claim id. */
export interface BoundPairs {
  same: (readonly [string, string])[];
  different: (readonly [string, string])[];
}

export const entityPrefix = "entity:";
export const eventPrefix = "event:";

/**
 * What `same` and `different` judgements bind. They name entities and events by their ids, each of which holds one of its
 * members, or name the members themselves; so a judgement keeps its meaning when what it names grows.
 */
export function readJudgements(judgements: readonly Judgement[]): BoundPairs {
  const bound: BoundPairs = { same: [], different: [] };
  for (const judgement of [...judgements].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (judgement.kind !== "same" && judgement.kind !== "different") continue;
    const [first, ...others] = judgement.on.map(memberOf);
    for (const other of others) if (first !== undefined && first !== other) bound[judgement.kind].push([first, other]);
  }
  return bound;
}

/** The member that an id of an entity or event holds; a member's own key comes back as it is. */
export function memberOf(id: string): string {
  if (id.startsWith(entityPrefix)) return id.slice(entityPrefix.length);
  return id.startsWith(eventPrefix) ? id.slice(eventPrefix.length) : id;
}

/** Pairs of members of one document, which the document itself must part, by document: entity ids, or claim ids. */
export function partedWithin(different: BoundPairs["different"]): ReadonlyMap<string, (readonly [string, string])[]> {
  const parted = new Map<string, (readonly [string, string])[]>();
  for (const [one, other] of different) {
    const document = documentOfMember(one);
    if (document !== documentOfMember(other)) continue;
    const pair = [one, other].map((member) => (member.includes("/") ? member.slice(document.length + 1) : member));
    parted.set(document, [...(parted.get(document) ?? []), [pair[0] ?? "", pair[1] ?? ""]]);
  }
  return parted;
}

/** The document of an entity's member key or of a claim's id. */
export function documentOfMember(member: string): string {
  return member.slice(0, Math.max(member.lastIndexOf("/"), member.lastIndexOf(".")));
}
