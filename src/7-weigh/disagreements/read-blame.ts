import type { Claim } from "../../schema/index.ts";
import type { ReadVoice, Voice } from "../read-voice.ts";
import { type Lookup, resolvedId } from "../resolved-view.ts";

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
 * document told of last before it. The accuser is the voice. `eventOf` gives the event that a claim was found to tell of.
 */
export function readBlame(
  lookup: Lookup,
  eventOf: (claim: string) => string | undefined,
  readVoice: ReadVoice,
): ReadonlyMap<string, Blame[]> {
  const deeds = new Map<string, { event: string; claim: Claim }[]>();
  for (const { document, claims } of lookup.records) {
    const own = claims.flatMap((claim) => {
      const event = claim.event?.type === "ASSAULT" || claim.event?.type === "COERCE" ? eventOf(claim.id) : undefined;
      return event === undefined ? [] : [{ event, claim }];
    });
    deeds.set(
      document.id,
      own.sort((a, b) => a.claim.span.start - b.claim.span.start),
    );
  }
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
      ?.findLast((deed) => deed.claim.span.start < claim.span.start && claim.span.start - deed.claim.span.end < reach);
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
