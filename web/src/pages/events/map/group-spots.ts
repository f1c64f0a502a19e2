import type { EventMark } from "../../../../../src/api/index.ts";
import type { Box } from "./box.ts";

/** All events told to have happened at one place, as far as it is known. */
export interface Spot {
  key: string;
  latitude: number;
  longitude: number;
  precision: NonNullable<EventMark["placePrecision"]>;
  radiusKm: number;
  place: string;
  events: number;
  disputed: number;
}

/** One spot for each place and precision, widest first, so that what is drawn later lies on top. */
export function groupSpots(marks: readonly EventMark[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const mark of marks) {
    const { latitude, longitude, placePrecision, radiusKm, place, disputed } = mark;
    if (latitude === null || longitude === null || placePrecision === null || radiusKm === null) continue;
    const key = spotKey(mark);
    const known = spots.get(key);
    if (known === undefined) {
      const named = { key, latitude, longitude, precision: placePrecision, radiusKm, place: place ?? "" };
      spots.set(key, { ...named, events: 1, disputed: disputed ? 1 : 0 });
    } else {
      known.events += 1;
      if (disputed) known.disputed += 1;
    }
  }
  return [...spots.values()].sort((one, other) => other.precision - one.precision || other.events - one.events);
}

export function spotKey({
  latitude,
  longitude,
  placePrecision,
}: Pick<EventMark, "latitude" | "longitude" | "placePrecision">): string {
  return `${latitude} ${longitude} ${placePrecision}`;
}

/** Whether the point is only a sign for a country or a sea. */
export function isWide({ precision }: Pick<Spot, "precision">): boolean {
  return precision >= 6;
}

const kmPerDegree = 111.32;

/** The box around a spot's area. */
export function boxOfSpot({ latitude, longitude, radiusKm }: Pick<Spot, "latitude" | "longitude" | "radiusKm">): Box {
  const high = radiusKm / kmPerDegree;
  const wide = high / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return {
    west: Math.max(-180, longitude - wide),
    south: Math.max(-85, latitude - high),
    east: Math.min(180, longitude + wide),
    north: Math.min(85, latitude + high),
  };
}

/** The box around all spots; of countries only where there is nothing narrower. Null without any. */
export function boxOfSpots(spots: readonly Spot[]): Box | null {
  const narrow = spots.filter((spot) => !isWide(spot));
  let around: Box | null = null;
  for (const spot of narrow.length > 0 ? narrow : spots) {
    const box = boxOfSpot(spot);
    around ??= box;
    around = {
      west: Math.min(around.west, box.west),
      south: Math.min(around.south, box.south),
      east: Math.max(around.east, box.east),
      north: Math.max(around.north, box.north),
    };
  }
  return around;
}
