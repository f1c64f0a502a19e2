import type { Claim, EventMention } from "../../schema/index.ts";
import type { ReadVoice, Voice } from "../read-voice.ts";
import { type Lookup, type ResolvedParty, resolvedId } from "../resolved-view.ts";

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
    if (before === undefined) continue;
    const ids = (list: EventMention["actors"]): string[] =>
      list.flatMap(({ entity }) => resolvedId(lookup, document.id, entity) ?? []);
    const accusers = ids(claim.event.actors);
    const mutual = claim.event.recipients.some(({ text }) => eachOther.test(text)) && accusers.length > 1;
    const list = blames.get(before.event) ?? [];
    for (const accuser of mutual ? accusers : accusers.slice(0, 1).concat(accusers.length === 0 ? [""] : [])) {
      const actors = mutual ? accusers.filter((other) => other !== accuser) : ids(claim.event.recipients);
      if (actors.length === 0) continue;
      list.push({ voice: voiceOf(lookup.parties.get(accuser), readVoice(placed)), claim: claim.id, actors });
    }
    if (list.length > 0) blames.set(before.event, list);
  }
  return blames;
}

/** "The army and the front blame each other" */
const eachOther = /^(?:each other|one another)$/i;

function voiceOf(party: ResolvedParty | undefined, own: Voice): Voice {
  if (party === undefined) return own;
  return { ...own, key: party.id, label: party.name, account: party.id, accountLabel: party.name, party: party.id };
}
