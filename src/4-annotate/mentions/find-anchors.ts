import type { GazetteerPlace } from "../../schema/index.ts";
import { distanceKm, type Point } from "../../text/distance-km.ts";
import type { NameSpan } from "../names/find-names.ts";

/** A place that its name alone tells, by that name in small letters. */
export interface Anchor extends Point {
  name: string;
}

/** All places of one name lie so close together that it does not matter which is meant. */
const TOGETHER_KM = 100;
/** The places of one report mostly lie within a day's drive. */
const NEAR_KM = 250;

/** The places in the text that can only be one place, countries left out. */
export function findAnchors(names: readonly NameSpan[], wordsOf: (name: NameSpan) => string): Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const name of names) {
    const [first, ...others] = name.places;
    if (first === undefined || name.actors.length > 0 || first.precision > 5) continue;
    if (!others.every((other) => distanceKm(first, other) < TOGETHER_KM)) continue;
    const key = wordsOf(name).toLowerCase();
    anchors.set(key, { name: key, latitude: first.latitude, longitude: first.longitude });
  }
  return [...anchors.values()];
}

/** The share of the other anchors that the place is near, 0 to 1. */
export function nearness(place: GazetteerPlace, name: string, anchors: readonly Anchor[]): number {
  const others = anchors.filter((anchor) => anchor.name !== name.toLowerCase());
  const near = others.filter((anchor) => distanceKm(place, anchor) < NEAR_KM);
  return others.length === 0 ? 0 : near.length / others.length;
}
