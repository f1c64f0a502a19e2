import type { Argument, Casualty, Claim, Figure, Interval, Record, Source } from "../../../src/schema/index.ts";

/** One record, and what its names are called in it: the identity for a report as published. */
export interface Reading {
  record: Record;
  rename: (text: string) => string;
}

/** Tells whether a participant, place or source is the one that a fact is about. */
export type Who = (one: Argument | Source, reading: Reading) => boolean;

/**
 * What a claim has to be. A part left out is not looked at, but for two: `factuality` is CT+ and the claim is neither
 * future nor hypothetical nor denied unless the fact says so.
 */
export interface Wanted {
  /** Event or relation types; `figure` for figures. */
  type?: readonly string[];
  mode?: readonly (string | null)[];
  /** Some actor of the event, the subject of the relation, what the figure is about. */
  actor?: Who;
  /** Some recipient of the event, the object of the relation. */
  recipient?: Who;
  role?: RegExp;
  place?: Who;
  time?: (time: Interval | null) => boolean;
  losses?: (one: Casualty) => boolean;
  figure?: (one: Figure) => boolean;
  /** The innermost source. */
  says?: "publisher" | "unnamed" | Who;
  factuality?: readonly Claim["factuality"][] | "any";
  modes?: readonly Claim["modes"][number][];
  quotation?: readonly Claim["quotation"][];
  /** In the words of the claim. */
  words?: RegExp;
  where?: (claim: Claim) => boolean;
}

/** The claims that are all of what is wanted. */
export function claimsOf(reading: Reading, wanted: Wanted): Claim[] {
  return reading.record.claims.filter((claim) => lackingParts(claim, wanted, reading).length === 0);
}

/** The parts of `wanted` that the claim does not meet, by name. */
export function lackingParts(claim: Claim, wanted: Wanted, reading: Reading): string[] {
  const lacking: string[] = [];
  const require = (part: string, holds: boolean): void => void (holds || lacking.push(part));
  const { event, relation, figure } = claim;
  const type = event?.type ?? relation?.type ?? "figure";
  const actors = event?.actors ?? [relation?.subject ?? figure?.about].filter((one) => one !== undefined);
  const recipients = event?.recipients ?? (relation?.object ? [relation.object] : []);
  const time = event?.time ?? relation?.time ?? figure?.time ?? null;
  const { actor, recipient, place, losses } = wanted;
  if (wanted.type !== undefined) require("type", wanted.type.includes(type));
  if (wanted.mode !== undefined) require("mode", event !== undefined && wanted.mode.includes(event.mode));
  if (actor !== undefined) require("actor", actors.some((one) => actor(one, reading)));
  if (recipient !== undefined) require("recipient", recipients.some((one) => recipient(one, reading)));
  if (wanted.role !== undefined) require("role", wanted.role.test(relation?.role ?? ""));
  if (place !== undefined) require("place", event?.place != null && isPlace(event.place, place, reading));
  if (wanted.time !== undefined) require("time", wanted.time(time));
  if (losses !== undefined) require("losses", (event?.casualties ?? []).some(losses));
  if (wanted.figure !== undefined) require("figure", figure !== undefined && wanted.figure(figure));
  if (wanted.says !== undefined) require("says", isSaidBy(claim, wanted.says, reading));
  const factuality = wanted.factuality ?? ["CT+"];
  require("factuality", factuality === "any" || factuality.includes(claim.factuality));
  require("modes", fitModes(claim.modes, wanted));
  if (wanted.quotation !== undefined) require("quotation", wanted.quotation.includes(claim.quotation));
  if (wanted.words !== undefined) require("words", wanted.words.test(wordsOf(claim, reading)));
  if (wanted.where !== undefined) require("where", wanted.where(claim));
  return lacking;
}

export function wordsOf(claim: Claim, { record }: Reading): string {
  return record.document.text.slice(claim.span.start, claim.span.end);
}

/** The claims that come nearest to what is wanted, each with what it lacks. */
export function nearestClaims(reading: Reading, wanted: Wanted, most = 3): { claim: Claim; lacking: string[] }[] {
  return reading.record.claims
    .map((claim) => ({ claim, lacking: lackingParts(claim, wanted, reading) }))
    .sort((a, b) => a.lacking.length - b.lacking.length)
    .slice(0, most);
}

function isPlace(place: NonNullable<NonNullable<Claim["event"]>["place"]>, who: Who, reading: Reading): boolean {
  if (place.at === null) return false;
  return who(place, reading) || who({ entity: null, text: place.at.name, span: place.span }, reading);
}

function isSaidBy({ sources }: Claim, says: NonNullable<Wanted["says"]>, reading: Reading): boolean {
  const inner = sources.at(-1);
  if (inner === undefined || sources[0]?.kind !== "publisher") return false;
  if (says === "publisher") return sources.length === 1;
  if (sources.length === 1) return false;
  return says === "unnamed" ? inner.kind === "unnamed" : says(inner, reading);
}

function fitModes(modes: Claim["modes"], { modes: wanted = [], factuality }: Wanted): boolean {
  if (!wanted.every((mode) => modes.includes(mode))) return false;
  if (factuality === "any") return true;
  return modes.every((mode) => mode === "historical" || wanted.includes(mode));
}
