import type { Argument, Claim, Entity, EntityKind, EventMention } from "../../src/schema/index.ts";

export type EventClaim = Claim & { event: EventMention };
export type Entities = ReadonlyMap<string, Entity>;

const pronoun =
  /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|we|us|our|i|me|my|you|your|who|which|that|this|these|those)$/i;

export function kindOf(entity: string | null, entities: Entities): EntityKind {
  return entities.get(entity ?? "")?.kind ?? "other";
}

/** Each once, by what they stand for. */
export function distinct(all: readonly Argument[]): Argument[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return seen.has(key) ? false : seen.add(key);
  });
}

export function keyOf({ entity, text }: Argument): string {
  return entity ?? text.toLowerCase();
}

/** A pronoun that nobody stands behind is no answer. */
export function isSaid({ entity, text }: Argument, entities: Entities): boolean {
  return !pronoun.test(entities.get(entity ?? "")?.name ?? text);
}

/** By the entity's name, in the case that it has outside a text in capitals. */
export function isWrittenAsName({ entity }: Argument, entities: Entities): boolean {
  return /\p{Lu}/u.test(entities.get(entity ?? "")?.name ?? "");
}

export function namesOf({ entity, text }: Argument, entities: Entities): string[] {
  const of = entities.get(entity ?? "");
  return of === undefined ? [text] : [text, of.name, ...of.aliases];
}
