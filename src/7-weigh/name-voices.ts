import type { EntityKind } from "../schema/index.ts";
import { headNoun } from "../text/head-noun.ts";
import { judgeName } from "../text/judge-name.ts";
import type { Voice } from "./read-voice.ts";
import type { Lookup, ResolvedParty } from "./resolved-view.ts";
import type { Statement } from "./statement.ts";
import type { Sides } from "./trace-sides.ts";

const bodies: readonly EntityKind[] = ["armed-forces", "armed-group", "government-body"];

/**
 * "The army" speaks of an event in which one army alone is named: it is that army's voice. Where two of the sort are named,
 * or none, who is meant stays open. `statements` are all of one event.
 */
export function nameVoices(statements: readonly Statement[], lookup: Lookup, sides: Sides): Statement[] {
  const bySort = new Map<string, Set<string>>();
  for (const { voice, actors, recipients } of statements)
    for (const id of [voice.party, ...actors, ...recipients]) {
      const party = lookup.parties.get(id ?? "");
      if (party === undefined || !bodies.includes(party.kind)) continue;
      for (const name of new Set([party.name, ...party.aliases])) {
        if (judgeName(name, true) !== "proper" || !/\s/.test(name)) continue;
        const sort = `${party.kind}|${headNoun(name)}`;
        bySort.set(sort, (bySort.get(sort) ?? new Set()).add(party.id));
      }
    }
  return statements.map((statement) => {
    const { voice } = statement;
    const own = lookup.parties.get(voice.party ?? "");
    if (own === undefined || voice.key !== own.id || !bodies.includes(own.kind) || !isDescribed(own)) return statement;
    const [meant, ...others] = bySort.get(`${own.kind}|${headNoun(own.name)}`) ?? [];
    const party = lookup.parties.get(meant ?? "");
    return party === undefined || others.length > 0 ? statement : { ...statement, voice: speakAs(party, voice, sides) };
  });
}

function isDescribed({ name, aliases }: ResolvedParty): boolean {
  return [name, ...aliases].every((one) => judgeName(one, true) === "described");
}

function speakAs({ id, name }: ResolvedParty, voice: Voice, sides: Sides): Voice {
  return { ...voice, key: id, label: name, account: id, accountLabel: name, origin: sides.origin(id), party: id };
}
