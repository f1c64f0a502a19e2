import type { EntityKind, RelationType } from "../schema/index.ts";
import { foldWord } from "../text/fold-name.ts";
import type { DocumentFacts } from "./collect-facts.ts";
import { type PartyView, resolvedId } from "./resolved-view.ts";

/** Who belongs to whom, as the claims of the records tell it. */
export interface Sides {
  /** The party itself and every body that it belongs to, nearest first. */
  above(party: string): ReadonlySet<string>;
  /** One is the other, or part of it: what one of them does, the other has a hand in. */
  within(one: string, other: string): boolean;
  /** Whom a person speaks for, or the party itself. */
  origin(party: string): string;
}

const upward: readonly RelationType[] = ["part-of", "member-of", "holds-role", "alias-of"];
const bodies: readonly EntityKind[] = [
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "other",
];
const members: readonly EntityKind[] = ["person", ...bodies];
/** Levels of belonging that are followed: a company, its brigade, its corps, its army, its state, and one more. */
const mostLevels = 6;

/** `facts` are those of all documents. */
export function traceSides(facts: Iterable<DocumentFacts>, lookup: PartyView): Sides {
  const parents = new Map<string, Set<string>>();
  const speakers = new Map<string, string>();
  const kindOf = (id: string): EntityKind => lookup.parties.get(id)?.kind ?? "other";
  const raise = (part: string | null, whole: string | null): void => {
    if (
      part === null ||
      whole === null ||
      part === whole ||
      !members.includes(kindOf(part)) ||
      !bodies.includes(kindOf(whole))
    )
      return;
    parents.set(part, (parents.get(part) ?? new Set()).add(whole));
  };
  for (const { standing } of facts) {
    if (standing === null) continue;
    const { document, claims } = standing;
    for (const { relation, factuality } of claims) {
      if (relation === undefined || !/^(?:CT|PR)\+$/.test(factuality)) continue;
      const [subject, object] = [
        resolvedId(lookup, document.id, relation.subject.entity),
        resolvedId(lookup, document.id, relation.object?.entity ?? null),
      ];
      if (upward.includes(relation.type)) raise(subject, object);
      if (relation.type === "commands" && subject !== null && kindOf(subject) === "person") raise(subject, object);
      else if (relation.type === "commands") raise(object, subject);
      if (relation.type === "holds-role" && subject !== null && object !== null && /spokes/i.test(relation.role ?? ""))
        speakers.set(subject, object);
    }
  }
  for (const [part, state] of nameStates(facts, lookup)) raise(part, state);

  const known = new Map<string, ReadonlySet<string>>();
  const above = (party: string): ReadonlySet<string> => {
    const found = known.get(party);
    if (found !== undefined) return found;
    const all = new Set([party]);
    let level = [party];
    for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
      level = level.flatMap((id) => [...(parents.get(id) ?? [])]).filter((id) => !all.has(id));
      for (const id of level) all.add(id);
    }
    known.set(party, all);
    return all;
  };
  return {
    above,
    within: (one, other) => above(one).has(other) || above(other).has(one),
    origin: (party) => speakers.get(party) ?? party,
  };
}

/** Forces and ministries that bear a state's name or its people's ("the Karsan army"), as the records print them. */
function nameStates(facts: Iterable<DocumentFacts>, lookup: PartyView): [string, string][] {
  const words = new Map<string, string>();
  for (const { head, stateWords } of facts)
    for (const [entity, own] of stateWords) {
      const id = resolvedId(lookup, head.id, entity);
      if (id === null || lookup.parties.get(id)?.kind !== "state") continue;
      for (const word of own) {
        const known = words.get(word);
        if (known === undefined || id < known) words.set(word, id);
      }
    }
  const found: [string, string][] = [];
  for (const party of lookup.parties.values()) {
    if (!["armed-forces", "government-body", "military-unit"].includes(party.kind)) continue;
    const states = new Set(
      [party.name, ...party.aliases]
        .flatMap((name) => name.split(/[\s\-’']+/))
        .flatMap((word) => words.get(foldWord(word)) ?? []),
    );
    if (states.size === 1) for (const state of states) found.push([party.id, state]);
  }
  return found;
}
