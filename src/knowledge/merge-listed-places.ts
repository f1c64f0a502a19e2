import type { GazetteerPlace } from "../schema/index.ts";
import { distanceKm } from "../text/distance-km.ts";
import { foldName } from "../text/fold-name.ts";
import type { NamedPlace } from "./fit-place.ts";
import type { ListedPlace } from "./parse-places.ts";
import { placeKinds } from "./place-kinds.ts";

export interface MergedPlaces {
  /** Listed places under each of their keys, in the order of the lists. */
  byKey: Map<string, NamedPlace[]>;
  /** Packed places that a listed one takes the place of, by number. */
  replaced: Map<number, GazetteerPlace>;
}

/** Kinds of the packed gazetteer that a listed place of that kind may be, and how far its point may lie off, in km. */
const counterparts: { readonly [kind: string]: { kinds: readonly string[]; km: number } } = {
  province: { kinds: ["admin1"], km: 400 },
  district: { kinds: ["admin2"], km: 60 },
};
const settlement = { kinds: ["capital", "city", "town", "village", "neighbourhood"], km: 20 };
const settlementKinds = new Set([...settlement.kinds, "camp", "island"]);

/**
 * Joins the hand-written places to the packed ones: a listed town near a packed one that shares a name with it is the
 * same town and takes over its point, people and GeoNames number; the listed name is then the one shown.
 * `numbersOf` gives the packed places that bear a key.
 */
export function mergeListedPlaces(
  listed: readonly ListedPlace[],
  numbersOf: (key: string) => readonly number[],
  placeAt: (number: number) => GazetteerPlace,
): MergedPlaces {
  const byKey = new Map<string, NamedPlace[]>();
  const replaced = new Map<number, GazetteerPlace>();
  for (const line of listed) {
    const number = counterpartOf(line, numbersOf, placeAt);
    const packed = number === null ? null : placeAt(number);
    const place: GazetteerPlace = {
      name: line.name,
      latitude: packed?.latitude ?? line.latitude,
      longitude: packed?.longitude ?? line.longitude,
      country: line.country,
      admin1: packed?.admin1 ?? (line.admin1 || null),
      population: packed?.population ?? 0,
      geonamesId: packed?.geonamesId ?? null,
      kind: kindOf(line, packed),
      precision: placeKinds[kindOf(line, packed)] ?? 2,
    };
    if (number !== null) replaced.set(number, place);
    for (const name of new Set([line.name, ...line.aliases])) {
      const key = foldName(name);
      const list = byKey.get(key) ?? [];
      if (key !== "" && !list.some((named) => named.place === place && named.listed === name))
        byKey.set(key, [...list, { place, alternate: name !== line.name, listed: name }]);
    }
  }
  return { byKey, replaced };
}

/** A capital or city stays one, whatever the list calls it. */
function kindOf(line: ListedPlace, packed: GazetteerPlace | null): string {
  if (line.kind === "province") return "admin1";
  if (line.kind === "district") return "admin2";
  return packed !== null && line.kind === "town" ? packed.kind : line.kind;
}

function counterpartOf(
  line: ListedPlace,
  numbersOf: (key: string) => readonly number[],
  placeAt: (number: number) => GazetteerPlace,
): number | null {
  const wanted = counterparts[line.kind] ?? (settlementKinds.has(line.kind) ? settlement : null);
  if (wanted === null) return null;
  let best: number | null = null;
  let nearest = wanted.km;
  for (const name of [line.name, ...line.aliases])
    for (const number of numbersOf(foldName(name))) {
      const place = placeAt(number);
      const away = distanceKm(place, line);
      if (away >= nearest || place.country !== line.country || !wanted.kinds.includes(place.kind)) continue;
      best = number;
      nearest = away;
    }
  return best;
}
