import type { EntityKind, EventType } from "../../schema/index.ts";

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
