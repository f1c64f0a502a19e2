import type { EntityKind, RelationType } from "../schema/index.ts";
import { foldWord } from "../text/fold-name.ts";
import { judgeName } from "../text/judge-name.ts";
import { type Lookup, resolvedId } from "./resolved-view.ts";

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

export function traceSides(lookup: Lookup): Sides {
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
  for (const { document, claims } of lookup.records) {
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
  for (const [part, state] of nameStates(lookup)) raise(part, state);

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
function nameStates(lookup: Lookup): [string, string][] {
  const stateOf = new Map<string, string>();
  for (const party of lookup.parties.values()) {
    if (party.kind !== "state") continue;
    for (const word of wordsFor(lookup, party.members)) if (!stateOf.has(word)) stateOf.set(word, party.id);
  }
  const found: [string, string][] = [];
  for (const party of lookup.parties.values()) {
    if (!["armed-forces", "government-body", "military-unit"].includes(party.kind)) continue;
    const states = new Set(
      [party.name, ...party.aliases]
        .flatMap((name) => name.split(/[\s\-’']+/))
        .flatMap((word) => stateOf.get(foldWord(word)) ?? []),
    );
    if (states.size === 1) for (const state of states) found.push([party.id, state]);
  }
  return found;
}

/** The single capitalised words by which a state is mentioned: "Karsa", "Karsan". */
function wordsFor(lookup: Lookup, keys: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const key of keys) {
    const entity = lookup.entities.get(key);
    const text = lookup.documents.get(key.slice(0, key.lastIndexOf("/")))?.text ?? "";
    for (const { start, end } of entity?.mentions ?? []) {
      const word = text.slice(start, end).replace(/['’]s$/, "");
      if (/^\p{Lu}[\p{L}]{3,}$/u.test(word) && judgeName(word, true) === "proper") words.add(foldWord(word));
    }
  }
  return words;
}
