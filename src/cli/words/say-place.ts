import type { Place } from "../../schema/index.ts";

const precisions: Readonly<Record<Place["precision"], string>> = {
  1: "exact",
  2: "within about 25 km",
  3: "somewhere in the district",
  4: "somewhere in the province",
  5: "somewhere in that part of the country",
  6: "somewhere in the country",
  7: "international waters or airspace",
};

/** "Karsa, North Province, XK (within about 25 km), 12.3 N 45.6 E". */
export function sayPlace({ name, admin1, country, precision, latitude, longitude }: Place): string {
  const parts = [...new Set([name, admin1, country])].filter((part) => part !== null && part !== "");
  return `${parts.join(", ")} (${precisions[precision]}), ${sayAngle(latitude, "N", "S")} ${sayAngle(longitude, "E", "W")}`;
}

function sayAngle(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(3)} ${degrees < 0 ? negative : positive}`;
}
