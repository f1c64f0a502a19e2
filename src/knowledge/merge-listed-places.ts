import type { GazetteerPlace } from "../schema/index.ts";
import { distanceKm } from "../text/distance-km.ts";
import { foldName } from "../text/fold-name.ts";
import type { NamedPlace } from "./fit-place.ts";
import { degreeSteps, type Gazetteer, numbersOf } from "./gazetteer-file.ts";
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
const kmPerDegree = 111;
const settlement = { kinds: ["capital", "city", "town", "village", "neighbourhood"], km: 20 };
const settlementKinds = new Set([...settlement.kinds, "camp", "island"]);

/**
 * Joins the hand-written places to the packed ones: a listed town near a packed one that shares a name with it is the
 * same town and takes over its point, people and GeoNames number; the listed name is then the one shown.
 */
export function mergeListedPlaces(
  listed: readonly ListedPlace[],
  gazetteer: Gazetteer,
  placeAt: (number: number) => GazetteerPlace,
): MergedPlaces {
  const byKey = new Map<string, NamedPlace[]>();
  const replaced = new Map<number, GazetteerPlace>();
  for (const line of listed) {
    const names = new Map([line.name, ...line.aliases].map((name) => [name, foldName(name)]));
    const number = counterpartOf(line, new Set(names.values()), gazetteer);
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
    for (const [name, key] of names) {
      const named = { place, alternate: name !== line.name, listed: name };
      const list = byKey.get(key);
      if (list !== undefined) list.push(named);
      else if (key !== "") byKey.set(key, [named]);
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

/** Number of the nearest packed place that the line may be, or null. */
function counterpartOf(line: ListedPlace, keys: ReadonlySet<string>, gazetteer: Gazetteer): number | null {
  const wanted = counterparts[line.kind] ?? (settlementKinds.has(line.kind) ? settlement : null);
  if (wanted === null) return null;
  let best: number | null = null;
  let nearest = wanted.km;
  for (const key of keys)
    for (const number of numbersOf(gazetteer, key)) {
      const kind = gazetteer.kinds[gazetteer.kind[number] ?? 0] ?? "";
      const country = gazetteer.countries[gazetteer.country[number] ?? 0];
      if (country !== line.country || !wanted.kinds.includes(kind)) continue;
      const latitude = (gazetteer.latitude[number] ?? 0) / degreeSteps;
      if (Math.abs(latitude - line.latitude) * kmPerDegree > nearest) continue;
      const longitude = (gazetteer.longitude[number] ?? 0) / degreeSteps;
      const away = distanceKm({ latitude, longitude }, line);
      if (away >= nearest) continue;
      best = number;
      nearest = away;
    }
  return best;
}
