import { type Filler, fillSlots, type Incident, type Slot } from "./incident.ts";

/** A key's filler as the gold has it. */
interface KeyFiller {
  optional: boolean;
  strings?: string[];
  values?: (
    | string
    | { from?: string | null; to?: string }
    | { levels?: { name: string }[][] }
    | { min?: number | null; max?: number | null; plural?: boolean }
  )[];
  of?: string[];
}

export type KeyTemplate = { optional: boolean; notApplicable?: string[] } & { readonly [slot in Slot]: KeyFiller[] };

/** A template of the gold as an incident; slots that its type does not score are left empty. */
export function readIncidentKey(template: KeyTemplate): Incident {
  const read = (slot: Slot): readonly Filler[] =>
    template.notApplicable?.includes(slot) === true ? [] : template[slot].map((filler) => readFiller(slot, filler));
  return {
    optional: template.optional,
    slots: fillSlots(read),
  };
}

function readFiller(slot: Slot, { optional, strings, values = [], of }: KeyFiller): Filler {
  const shared = { optional, ...(of === undefined ? {} : { of }) };
  const objects = values.filter((value) => typeof value === "object");
  if (slot === "date")
    return {
      ...shared,
      ranges: objects.flatMap((one) =>
        "to" in one ? [{ from: dayOf(one.from ?? null), to: dayOf(one.to ?? null) }] : [],
      ),
    };
  if (slot === "location")
    return {
      ...shared,
      places: objects.flatMap((one) => ("levels" in one ? placesOf(one.levels ?? []) : [])),
    };
  if (slot.endsWith("Number"))
    return {
      ...shared,
      ranges: objects.flatMap((one) => {
        if ("plural" in one && one.plural === true) return [{ from: null, to: null, plural: true }];
        return "min" in one || "max" in one ? [{ from: one.min ?? null, to: one.max ?? null }] : [];
      }),
    };
  return { ...shared, strings: strings ?? values.filter((value) => typeof value === "string") };
}

/** "Between A and B" is either. */
function placesOf(levels: readonly { name: string }[][]): string[][] {
  const outer = levels.slice(0, -1).flatMap(([first]) => (first === undefined ? [] : [first.name]));
  return (levels.at(-1) ?? []).map(({ name }) => [...outer, name]);
}

export function dayOf(iso: string | null): number | null {
  return iso === null ? null : Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}
