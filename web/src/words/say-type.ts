import type { EventSummary } from "../../../src/api/index.ts";

type EventType = EventSummary["type"];

const types: { readonly [type in EventType]: string } = {
  AGREE: "Agreement",
  CONSULT: "Talks",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Retreat",
  REQUEST: "Demand",
  ACCUSE: "Accusation",
  REJECT: "Refusal",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilization",
  COERCE: "Coercion",
  ASSAULT: "Assault",
};

/** What a mode adds, by type and mode; where a type is not named, whatever its type. */
const modes: { readonly [typeAndMode: string]: string } = {
  "ACCUSE/allege": "allegation",
  "ACCUSE/disapprove": "disapproval",
  "ACCUSE/investigate": "investigation",
  "ASSAULT/abduct": "abduction",
  "ASSAULT/aerial": "air strike",
  "ASSAULT/beat": "beating",
  "ASSAULT/crowd-control": "crowd control",
  "ASSAULT/destroy": "destruction",
  "ASSAULT/drone": "drone strike",
  "ASSAULT/explosives": "explosives",
  "ASSAULT/firearms": "shooting",
  "ASSAULT/heavy-weapons": "shelling and heavy weapons",
  "ASSAULT/primitive": "simple weapons",
  "ASSAULT/sexual": "sexual violence",
  "ASSAULT/suicide-attack": "suicide attack",
  "ASSAULT/targeted": "targeted killing",
  "ASSAULT/torture": "torture",
  "ASSAULT/unconventional": "unconventional weapons",
  "COERCE/arrest": "arrest",
  "COERCE/censor": "censorship",
  "COERCE/curfew": "curfew",
  "COERCE/cyber": "cyber attack",
  "COERCE/deport": "deportation",
  "COERCE/martial-law": "martial law",
  "COERCE/misinformation": "misinformation",
  "COERCE/restrict": "restriction",
  "COERCE/seize": "seizure",
  "COERCE/withhold": "withholding",
  "CONSULT/multilateral": "among several",
  "CONSULT/phone": "by telephone",
  "CONSULT/third-party": "through a third party",
  "CONSULT/visit": "visit",
  "MOBILIZE/militia": "militia",
  "MOBILIZE/police": "police",
  "MOBILIZE/troops": "troops",
  "MOBILIZE/weapons": "weapons",
  "PROTEST/boycott": "boycott",
  "PROTEST/demo": "demonstration",
  "PROTEST/hunger": "hunger strike",
  "PROTEST/obstruct": "obstruction",
  "PROTEST/riot": "riot",
  "PROTEST/strike": "strike",
  "REJECT/assist": "to help",
  "REJECT/change": "to change",
  "REJECT/meet": "to meet",
  "REJECT/yield": "to yield",
  "REQUEST/assist": "for help",
  "REQUEST/change": "for change",
  "REQUEST/meet": "for a meeting",
  "REQUEST/yield": "to yield",
  "RETREAT/access": "access granted",
  "RETREAT/ceasefire": "ceasefire",
  "RETREAT/disarm": "disarmament",
  "RETREAT/release": "release",
  "RETREAT/resign": "resignation",
  "RETREAT/withdraw": "withdrawal",
  "SANCTION/convict": "conviction",
  "SANCTION/discontinue": "aid or dealings ended",
  "SANCTION/expel": "expulsion",
  "SANCTION/withdraw": "withdrawal",
  "THREATEN/arrest": "of arrest",
  "THREATEN/relations": "to relations",
  "THREATEN/restrict": "of restrictions",
  "THREATEN/territory": "to territory",
  "THREATEN/violence": "of violence",
};

/** "Assault", for all types in the order in which they are usually listed. */
export const eventTypes = Object.keys(types) as readonly EventType[];

/** The modes that a type may have. */
export function modesOf(type: string): string[] {
  return Object.keys(modes).flatMap((key) => (key.startsWith(`${type}/`) ? [key.slice(type.length + 1)] : []));
}

/** "Assault", "Coercion". */
export function sayType(type: string): string {
  return isType(type) ? types[type] : type;
}

/** "air strike"; a mode without words of its own stands as it is. */
export function sayMode(type: string, mode: string): string {
  return modes[`${type}/${mode}`] ?? mode.replaceAll("-", " ");
}

/** "Assault: air strike"; of `ASSAULT/aerial` in one word as well. */
export function sayTypeAndMode(type: string, mode: string | null = null): string {
  const [plain = type, within = mode] = type.split("/", 2);
  return within === null ? sayType(plain) : `${sayType(plain)}: ${sayMode(plain, within)}`;
}

function isType(type: string): type is EventType {
  return Object.hasOwn(types, type);
}
