import type { GazetteerPlace, Place } from "../../schema/index.ts";

/** Which countries a text is about: votes by ISO code. */
export type CountryVotes = ReadonlyMap<string, number>;

/** What the text tells about which place of a name is meant. */
export interface PlaceContext {
  votes: CountryVotes;
  /** What is named right after it ("Tripoli, Lebanon"): a country by its code, with its province by name. */
  container: { country: string; admin1: string | null } | null;
  /** "province" or the like stands beside the name. */
  asArea: boolean;
  /** How near a place is to the others that the text names, 0 to 1. */
  nearness(place: GazetteerPlace): number;
}

/**
 * The likeliest of the places that share a name: the largest, unless the text speaks of another one's country, of places
 * near another one, or names the container right after it.
 */
export function choosePlace(
  candidates: readonly GazetteerPlace[],
  { votes, container, asArea, nearness }: PlaceContext,
): Place | null {
  let total = 0;
  for (const count of votes.values()) total += count;
  let best: { place: GazetteerPlace; score: number; reason: string } | null = null;
  for (const place of candidates) {
    const share = total === 0 ? 0 : (votes.get(place.country) ?? 0) / total;
    const contained =
      container !== null &&
      container.country === place.country &&
      (container.admin1 === null || container.admin1 === place.admin1);
    const near = candidates.length === 1 ? 0 : nearness(place);
    const score = sizeOf(place) + 4 * share + 3 * near + (contained ? 10 : 0) + (asArea && isArea(place) ? 10 : 0);
    const reason = contained
      ? `the text names its ${container.admin1 === null ? "country" : "province"} beside it`
      : near > 0.4
        ? "the text names places near it"
        : share > 0.2
          ? "the text is about its country"
          : candidates.length === 1
            ? "the only place of that name in the gazetteer"
            : "the largest place of that name";
    if (best === null || score > best.score) best = { place, score, reason };
  }
  return best === null ? null : toPlace(best.place, best.reason);
}

export function toPlace(place: GazetteerPlace, reason: string): Place {
  return {
    name: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    country: place.country,
    admin1: place.admin1,
    precision: place.precision,
    geonamesId: place.geonamesId,
    reason,
  };
}

function isArea(place: GazetteerPlace): boolean {
  return place.precision >= 3 && place.precision <= 5;
}

/** Rough importance on the scale of log10 of population; a unit that shares a town's name needs to be named as one. */
function sizeOf(place: GazetteerPlace): number {
  if (place.precision === 6) return 9;
  if (place.precision === 4 || place.precision === 5) return Math.min(4.5, Math.log10(place.population + 1));
  if (place.precision === 3) return Math.min(3, Math.log10(place.population + 1));
  return Math.log10(place.population + 1);
}
