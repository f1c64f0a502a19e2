import type { EntityKind } from "../schema/index.ts";
import { headNoun } from "../text/head-noun.ts";
import { judgeName } from "../text/judge-name.ts";
import type { Voice } from "./read-voice.ts";
import { type Lookup, type ResolvedParty, resolvedId } from "./resolved-view.ts";
import type { Statement } from "./statement.ts";
import type { Sides } from "./trace-sides.ts";

const bodies: readonly EntityKind[] = ["armed-forces", "armed-group", "government-body"];

/**
 * "The army" in the accounts of one event is the one army that their reports name. Where they name two of the sort, or none,
 * who is meant stays open. `statements` are all of one event.
 */
export function nameVoices(statements: readonly Statement[], lookup: Lookup, sides: Sides): Statement[] {
  const told = statements.flatMap(({ voice, actors, recipients }) => [voice.party ?? "", ...actors, ...recipients]);
  const ofEvent = namedBodies(told, lookup);
  const ofReports = namedBodies(printedIn(statements, lookup), lookup);
  const meantBy = (id: string): ResolvedParty | null => {
    const own = lookup.parties.get(id);
    if (own === undefined || !bodies.includes(own.kind) || !isDescribed(own)) return null;
    const sort = `${own.kind}|${headNoun(own.name)}`;
    const [meant, ...others] = ofEvent.get(sort) ?? ofReports.get(sort) ?? [];
    return others.length > 0 ? null : (lookup.parties.get(meant ?? "") ?? null);
  };
  const named = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => meantBy(id)?.id ?? id))];
  return statements.map((statement) => {
    const { voice } = statement;
    const speaker = voice.key === voice.party ? meantBy(voice.key) : null;
    return {
      ...statement,
      voice: speaker === null ? voice : speakAs(speaker, voice, sides),
      actors: named(statement.actors),
      recipients: named(statement.recipients),
    };
  });
}

function printedIn(statements: readonly Statement[], lookup: Lookup): string[] {
  const documents = new Set(statements.map(({ document }) => document.id));
  return lookup.records
    .filter(({ document }) => documents.has(document.id))
    .flatMap(({ document, entities }) => entities.flatMap(({ id }) => resolvedId(lookup, document.id, id) ?? []));
}

/** Those that are bodies with a name of several words, by kind and head word. */
function namedBodies(ids: readonly string[], lookup: Lookup): Map<string, Set<string>> {
  const bySort = new Map<string, Set<string>>();
  for (const id of new Set(ids)) {
    const party = lookup.parties.get(id);
    if (party === undefined || !bodies.includes(party.kind)) continue;
    for (const name of new Set([party.name, ...party.aliases])) {
      if (judgeName(name, true) !== "proper" || !/\s/.test(name)) continue;
      const sort = `${party.kind}|${headNoun(name)}`;
      bySort.set(sort, (bySort.get(sort) ?? new Set()).add(party.id));
    }
  }
  return bySort;
}

function isDescribed({ name, aliases }: ResolvedParty): boolean {
  return [name, ...aliases].every((one) => judgeName(one, true) === "described");
}

function speakAs({ id, name }: ResolvedParty, voice: Voice, sides: Sides): Voice {
  return { ...voice, key: id, label: name, account: id, accountLabel: name, origin: sides.origin(id), party: id };
}
