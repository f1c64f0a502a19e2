import type { EntityKind, EventType } from "../../schema/index.ts";
import type { EventView } from "./event-view.ts";
import { stemWord } from "./stem-word.ts";

const takenKinds: readonly EntityKind[] = ["person", "population", "armed-forces", "armed-group"];

/**
 * The sort of happening that a type and mode stand for, wide enough for two tellings of one event to share it: an arrest
 * to one side is a kidnapping to the other, and an agreed truce is an agreement.
 */
export function eventFamily(type: EventType, mode: string | null, recipients: readonly EntityKind[]): string {
  if (type === "ASSAULT") return mode === "abduct" ? "detention" : "attack";
  if (type === "COERCE") {
    if (mode === "arrest") return "detention";
    if (mode !== "seize") return `COERCE/${mode ?? ""}`;
    return recipients.length > 0 && recipients.every((kind) => takenKinds.includes(kind)) ? "detention" : "capture";
  }
  if (type === "AGREE" || (type === "RETREAT" && mode === "ceasefire")) return "agreement";
  if (type === "RETREAT") return `RETREAT/${mode ?? ""}`;
  return type;
}

/** Happenings in words: a place tells little of them, who spoke to whom tells most. */
export function isVerbal(family: string): boolean {
  return ["CONSULT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE", "agreement"].includes(family);
}

/** Acts of which a place sees few in one week, unlike attacks. */
export function isRare(family: string): boolean {
  return ["capture", "detention", "agreement", "PROTEST", "SANCTION"].includes(family) || family.startsWith("RETREAT");
}

const sweeping = new Set(
  "fighting war battle clash combat conflict campaign offensive hostility violence warfare".split(" ").map(stemWord),
);

/** Fighting as a whole, told without figures or targets. */
export function isSweeping(view: EventView): boolean {
  return view.tolls.length === 0 && view.targets.length === 0 && view.words.every((word) => sweeping.has(word));
}
