import type { EventSummary } from "../../../src/api/index.ts";

type Place = NonNullable<EventSummary["place"]>;

const precisions: { readonly [precision in Place["precision"]]: string } = {
  1: "exact",
  2: "within about 25 km",
  3: "somewhere in the district",
  4: "somewhere in the province",
  5: "somewhere in that part of the country",
  6: "somewhere in the country",
  7: "international waters or airspace",
};

/** "Karsa, North Province". */
export function sayPlace({ name, admin1 }: Pick<Place, "name" | "admin1">): string {
  return [...new Set([name, admin1])].filter((part) => part !== null && part !== "").join(", ");
}

/** "within about 25 km", "somewhere in the province". */
export function sayPlacePrecision(precision: Place["precision"]): string {
  return precisions[precision];
}
