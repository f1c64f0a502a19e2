import type { ReadVoice, Voice } from "../read-voice.ts";
import { type Lookup, resolvedId } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";

/** Somebody holds a party responsible in words: "the mayor blamed the front", not "the front struck". */
export interface Blame {
  voice: Voice;
  claim: string;
  actors: readonly string[];
}

/** Characters between an act and the words that blame somebody for it. */
const reach = 800;

/**
 * The accusations in the documents' claims, by the id of the event that each is about: the attack or seizure that the
 * document told of last before it. The accuser is the voice.
 */
export function readBlame(
  told: readonly { id: string; statements: readonly Statement[] }[],
  lookup: Lookup,
  readVoice: ReadVoice,
): ReadonlyMap<string, Blame[]> {
  const deeds = new Map<string, { event: string; statement: Statement }[]>();
  for (const { id, statements } of told) {
    for (const statement of statements) {
      if (statement.event.type !== "ASSAULT" && statement.event.type !== "COERCE") continue;
      const list = deeds.get(statement.document.id) ?? [];
      deeds.set(statement.document.id, list);
      list.push({ event: id, statement });
    }
  }
  for (const list of deeds.values()) list.sort((a, b) => a.statement.claim.span.start - b.statement.claim.span.start);
  const blames = new Map<string, Blame[]>();
  for (const placed of lookup.claims.values()) {
    const { claim, document } = placed;
    if (
      claim.event?.type !== "ACCUSE" ||
      claim.event.mode !== "allege" ||
      claim.factuality !== "CT+" ||
      claim.modes.length > 0
    )
      continue;
    const before = deeds
      .get(document.id)
      ?.findLast(
        ({ statement }) =>
          statement.claim.span.start < claim.span.start && claim.span.start - statement.claim.span.end < reach,
      );
    const actors = claim.event.recipients.flatMap(({ entity }) => resolvedId(lookup, document.id, entity) ?? []);
    if (before === undefined || actors.length === 0) continue;
    const accuser = claim.event.actors.flatMap(({ entity }) => resolvedId(lookup, document.id, entity) ?? [])[0];
    const party = accuser === undefined ? undefined : lookup.parties.get(accuser);
    const own = readVoice(placed);
    const voice =
      party === undefined
        ? own
        : { ...own, key: party.id, label: party.name, account: party.id, accountLabel: party.name, party: party.id };
    const list = blames.get(before.event) ?? [];
    blames.set(before.event, list);
    list.push({ voice, claim: claim.id, actors });
  }
  return blames;
}
