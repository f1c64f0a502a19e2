import type { EntityKind, Trigger } from "../schema/index.ts";
import { nounTrigger } from "./index-triggers.ts";
import { chunkAt, headNorm, type Reading, throughPartitive } from "./reading.ts";

export function isPlace(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, throughPartitive(reading, chunk)).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  return kind === "place" || kind === "facility";
}

/** Territory is seized; people who are "captured" or "seized" are taken prisoner. */
export function takesPeople(reading: Reading, trigger: Trigger, recipients: readonly number[]): boolean {
  if (trigger.mode !== "seize") return false;
  return recipients.some((chunk) => {
    const mention = reading.mentionAt(chunkAt(reading, throughPartitive(reading, chunk)).head);
    const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
    return kind === "person" || kind === "population" || (kind === "armed-forces" && mention?.form !== "name");
  });
}

/** Dates, places after a word of place, and dummies take no part in an event. */
export function canTakePart(reading: Reading, chunk: number, slot: string): boolean {
  const norm = headNorm(reading, chunk);
  if (/^(it|that|this|there|which|what)$/.test(norm) && reading.mentionAt(chunkAt(reading, chunk).head) === null)
    return false;
  const { head } = chunkAt(reading, throughPartitive(reading, chunk));
  const mention = reading.mentionAt(head);
  const kind = mention === null ? null : (reading.annotation.entities[mention.entity]?.kind ?? null);
  if (mention === null && nounTrigger(reading.triggers, reading.annotation.tokens, head) !== null && slot === "subject")
    return false;
  if (slot === "in" || slot === "at")
    return kind !== "place" && kind !== "state" && kind !== "conflict" && kind !== null;
  return kind !== "conflict";
}

/** A weapon is what somebody acts with, and "the shelling of Maun" is not Maun's. */
export function canAct(reading: Reading, chunk: number, slot: string): boolean {
  const mention = reading.mentionAt(chunkAt(reading, throughPartitive(reading, chunk)).head);
  const kind = mention === null ? null : (reading.annotation.entities[mention.entity]?.kind ?? null);
  return !isInstrument(reading, chunk) && !(slot === "of" && (kind === "place" || kind === "facility"));
}

export function isInstrument(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention !== null && reading.annotation.entities[mention.entity]?.kind === "weapon";
}

function isState(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention !== null && reading.annotation.entities[mention.entity]?.kind === "state";
}

const ARMED: ReadonlySet<EntityKind> = new Set(["armed-forces", "armed-group", "military-unit", "alliance", "state"]);
/** Anybody comes and goes; of forces it is told as a move. */
const COMING = /^(enter|reach|arrive|leave)$/;

/** Whether the trigger may be told of these actors: who enters a town is news of forces alone, and "left five dead" is no move. */
export function mayTell(reading: Reading, trigger: Trigger, index: number, actors: readonly number[]): boolean {
  if (!COMING.test(trigger.lemma) || trigger.particle !== null) return true;
  const object = chunkAt(reading, index).verb?.object ?? null;
  if (object !== null && !isPlace(reading, object) && !isState(reading, object)) return false;
  return actors.some((chunk) => {
    const mention = reading.mentionAt(chunkAt(reading, throughPartitive(reading, chunk)).head);
    const kind = mention === null ? undefined : reading.annotation.entities[mention.entity]?.kind;
    return kind !== undefined && ARMED.has(kind);
  });
}
