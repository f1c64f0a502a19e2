import type { EntityKind, Trigger } from "../schema/index.ts";
import { chunkAt, headNorm, type Reading, throughPartitive, tokenAt } from "./reading.ts";

const people: readonly EntityKind[] = ["person", "population"];
const armed: readonly EntityKind[] = ["armed-forces", "armed-group", "military-unit"];
const HOME = /^(house|home|flat|apartment|street|office|car|bus|vehicle|bed|village|school|hospital|hotel|cell)$/;
const ENTER = /^(enter|enters|entered|entering)$/;
const LEAVE = /^(leave|leaves|left|leaving|quit|quits|vacate|vacated)$/;

const DISMISSED = /^(dismissed|ousted)$/;
const USE = /^(use|uses|used|using)$/;
const WEAPONS: readonly (readonly [RegExp, string])[] = [
  [/\blive (?:ammunition|rounds?|fire|bullets?)\b/, "firearms"],
  [/\b(?:tear ?gas|rubber bullets?|water cannons?|stun grenades?)\b/, "crowd-control"],
  [/\b(?:chemical|nerve|poison|chlorine|sarin)\b/, "unconventional"],
  [/\b(?:cluster (?:bombs?|munitions?)|barrel bombs?|incendiary|phosphorus)\b/, "heavy-weapons"],
];

/**
 * Common verbs that tell of an event where those that they join are of the right sort: people "were being held" and "were taken
 * from a house", fighters "entered the town" or "left it", police "used live rounds",
 * a minister "was dismissed".
 */
export function chooseGuardedTrigger(reading: Reading, index: number): Trigger | null {
  const { verb, obliques } = chunkAt(reading, index);
  if (verb === null || verb.subject === null) return null;
  const norm = headNorm(reading, index);
  if (verb.passive && DISMISSED.test(norm)) return kindOf(reading, verb.subject) === "person" ? dismissed : null;
  if (verb.passive) {
    if (!isPeople(reading, verb.subject)) return null;
    if (norm === "held") return isBeing(reading, index) || hasBy(obliques) ? held : null;
    const from = obliques.find(({ prep }) => prep === "from")?.noun;
    return /^(taken|dragged)$/.test(norm) && from !== undefined && HOME.test(headNorm(reading, from)) ? taken : null;
  }
  if (USE.test(norm) && verb.object !== null) return weaponUsed(reading, verb.object);
  if (verb.object === null || kindOf(reading, verb.object) !== "place" || !isArmed(reading, verb.subject)) return null;
  return ENTER.test(norm) ? entered : LEAVE.test(norm) ? left : null;
}

/** "Denied using live ammunition" */
function weaponUsed(reading: Reading, object: number): Trigger | null {
  const { first, last } = chunkAt(reading, object);
  const words = Array.from({ length: last - first }, (_, at) => tokenAt(reading, first + at).norm).join(" ");
  const mode = WEAPONS.find(([pattern]) => pattern.test(words))?.[1];
  return mode === undefined ? null : { ...used, mode };
}

function isPeople(reading: Reading, subject: number): boolean {
  const kind = kindOf(reading, throughPartitive(reading, subject));
  if (kind !== null) return people.includes(kind);
  const { first, head } = chunkAt(reading, subject);
  const [from, to] = [tokenAt(reading, first).start, tokenAt(reading, head).end];
  return reading.annotation.quantities.some(({ start, end, unit }) => unit === null && from <= start && end === to);
}

function isArmed(reading: Reading, subject: number): boolean {
  const kind = kindOf(reading, throughPartitive(reading, subject));
  const { head } = chunkAt(reading, subject);
  return (
    (kind !== null && armed.includes(kind)) || /^(barge|convoy|tank|lorry|truck)s?$/.test(tokenAt(reading, head).norm)
  );
}

/** "Were being held", unlike "was held on Monday", which a meeting is. */
function isBeing(reading: Reading, index: number): boolean {
  const { first, head } = chunkAt(reading, index);
  for (let at = first; at < head; at++) if (tokenAt(reading, at).norm === "being") return true;
  return false;
}

function hasBy(obliques: readonly { prep: string }[]): boolean {
  return obliques.some(({ prep }) => prep === "by");
}

function kindOf(reading: Reading, chunk: number): EntityKind | null {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention === null ? null : (reading.annotation.entities[mention.entity]?.kind ?? null);
}

const taken: Trigger = {
  lemma: "take",
  pos: "verb",
  particle: null,
  type: "ASSAULT",
  mode: "abduct",
  actor: ["subject"],
  recipient: ["object"],
  outcome: "captured",
};
const held: Trigger = { ...taken, lemma: "hold", type: "COERCE", mode: "arrest" };
const entered: Trigger = { ...taken, lemma: "enter", type: "COERCE", mode: "seize", outcome: null };
const left: Trigger = { ...entered, lemma: "leave", type: "RETREAT", mode: "withdraw", recipient: ["none"] };
const used: Trigger = { ...taken, lemma: "use", mode: null, recipient: ["against", "on"], outcome: null };
const dismissed: Trigger = { ...left, lemma: "dismiss", mode: "resign", recipient: ["object"] };
