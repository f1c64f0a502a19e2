/** What a slot of an incident template holds. `of` are the strings of the target or body that a value belongs to. */
export interface Filler {
  /** A key's filler that an answer may leave out. */
  optional?: boolean;
  /** Alternatives, each as good. Numbers and periods are ranges, both ends included; null is open. */
  strings?: readonly string[];
  ranges?: readonly { from: number | null; to: number | null; plural?: boolean }[];
  /** Alternatives of places, from the country inwards. */
  places?: readonly (readonly string[])[];
  of?: readonly string[];
}

export const slots = [
  "date",
  "location",
  "type",
  "stage",
  "instrumentId",
  "perpIndividual",
  "perpOrganization",
  "perpOrgConfidence",
  "physTargetId",
  "physTargetNumber",
  "physTargetEffect",
  "humTargetName",
  "humTargetDescription",
  "humTargetNumber",
  "humTargetEffect",
] as const;
export type Slot = (typeof slots)[number];

/** One incident of a report. Days are counted from 1970. */
export interface Incident {
  optional: boolean;
  slots: { readonly [slot in Slot]: readonly Filler[] };
}

/** Slots of an incident, each as `fill` gives it. */
export function fillSlots(fill: (slot: Slot) => readonly Filler[]): Incident["slots"] {
  return Object.fromEntries(slots.map((slot) => [slot, fill(slot)])) as unknown as Incident["slots"];
}
