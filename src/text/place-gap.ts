import type { Place, PlacePrecision } from "../schema/index.ts";
import { distanceKm } from "./distance-km.ts";

/** How far from its point a place of each precision may reach, in kilometres. */
const reachKm: { readonly [precision in PlacePrecision]: number } = {
  1: 3,
  2: 25,
  3: 60,
  4: 200,
  5: 500,
  6: 0,
  7: 1000,
};

/**
 * Kilometres that lie between two places once each is given the reach of its precision; 0 where they can be one.
 * A country holds every place with its code and reaches no further: two countries are never one place.
 */
export function placeGapKm(one: Place, other: Place): number {
  if (one.geonamesId !== null && one.geonamesId === other.geonamesId) return 0;
  if (one.precision === 6 || other.precision === 6) {
    if (one.country === "" || other.country === "") return 0;
    return one.country === other.country ? 0 : Math.max(1, distanceKm(one, other));
  }
  return Math.max(0, distanceKm(one, other) - reachKm[one.precision] - reachKm[other.precision]);
}

/** Whether both are one settlement or spot: points a few kilometres apart, neither wider than a town. */
export function sameSpot(one: Place, other: Place): boolean {
  if (one.precision > 2 || other.precision > 2) return false;
  if (one.geonamesId !== null && one.geonamesId === other.geonamesId) return true;
  return distanceKm(one, other) < 8;
}
