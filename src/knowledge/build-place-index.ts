import { type FindPlaces, type GazetteerPlace, SaysoError } from "../schema/index.ts";
import { fitPlaces, type NamedPlace } from "./fit-place.ts";
import { type Gazetteer, unpackGazetteer } from "./gazetteer-file.ts";
import { findKey, keyText, tableOfKeys } from "./key-table.ts";
import { isArticleAt, startsUpper } from "./match-case.ts";
import { mergeListedPlaces } from "./merge-listed-places.ts";
import { packedPlaces } from "./packed-places.ts";
import type { ListedPlace, NotPlaces } from "./parse-places.ts";
import { walkNames } from "./walk-names.ts";

/** A listed place counts as at least this well known: it is listed because news of war names it. */
const listedRank = 300_000;
const mostRemembered = 20_000;

interface Hit {
  length: number;
  key: string;
  places: () => readonly NamedPlace[];
}

/**
 * Finds places by name in words as written: the longest name that starts at a word, written with a capital (or all in
 * capitals, or after the Arabic article), its places best known first: countries, then listed places and settlements
 * by people, a capital before others, a province after the town that it is named after. The arrays answered are shared:
 * read them only. `packed` is `data/gazetteer/places.bin`; throws `knowledge-gazetteer` where it is something else.
 */
export function buildPlaceIndex(
  packed: Uint8Array,
  listed: readonly ListedPlace[],
  notPlaces: NotPlaces,
  file = "gazetteer/places.bin",
): FindPlaces {
  const gazetteer = unpackGazetteer(packed);
  if (gazetteer === null) throw new SaysoError("knowledge-gazetteer", { file });
  const placeAt = packedPlaces(gazetteer);
  const numbersOf = (key: string): number[] => [...postingsOf(gazetteer, findKey(gazetteer.keys, key))].map(half);
  const { byKey, replaced } = mergeListedPlaces(listed, numbersOf, placeAt);
  const namedAt = (key: number): NamedPlace[] =>
    [...postingsOf(gazetteer, key)].map((posting) => {
      const place = replaced.get(half(posting)) ?? placeAt(half(posting));
      return { place, alternate: posting % 2 === 1, listed: null };
    });
  const listedKeys = [...byKey.keys()].sort();
  const listedTable = tableOfKeys(listedKeys);
  const listedPlaces = listedKeys.map((key) => joined(byKey.get(key) ?? [], namedAt(findKey(gazetteer.keys, key))));
  const remembered = new Map<number, NamedPlace[]>();
  const remember = (key: number): NamedPlace[] => {
    const places = remembered.get(key) ?? namedAt(key);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, places);
    return places;
  };

  return (words, at) => {
    if (!startsUpper(words[at] ?? "") && !isArticleAt(words, at)) return null;
    const hits: Hit[] = [];
    walkNames(gazetteer.keys, words, at, (key, length) =>
      hits.push({ length, key: keyText(gazetteer.keys, key), places: () => remember(key) }),
    );
    walkNames(listedTable, words, at, (key, length) =>
      hits.push({ length, key: listedKeys[key] ?? "", places: () => listedPlaces[key] ?? [] }),
    );
    hits.sort((one, other) => one.length - other.length);
    for (let hit = hits.pop(); hit !== undefined; hit = hits.pop()) {
      const fitting = fitPlaces(hit.places(), hit.key, words, at, hit.length, notPlaces);
      if (fitting.length > 0) return { length: hit.length, places: placesOf(fitting) };
    }
    return null;
  };
}

function half(posting: number): number {
  return posting >>> 1;
}

function postingsOf({ firstPosting, postings }: Gazetteer, key: number): Uint32Array {
  return key < 0 ? new Uint32Array() : postings.subarray(firstPosting[key], firstPosting[key + 1]);
}

/** Listed and packed places of one key, best known first; a packed place that a listed one replaced stands once. */
function joined(listed: readonly NamedPlace[], packed: readonly NamedPlace[]): NamedPlace[] {
  const here = new Set(listed.map((named) => named.place));
  const others = packed.filter((named) => !here.has(named.place));
  const ranked = [...listed.map((named) => ({ named, rank: rankOf(named) }))];
  for (const named of others) ranked.push({ named, rank: named.place.population });
  return ranked.sort((one, other) => other.rank - one.rank).map(({ named }) => named);
}

function rankOf({ place }: NamedPlace): number {
  if (place.precision >= 6) return Number.MAX_SAFE_INTEGER;
  return Math.max(place.population, listedRank);
}

function placesOf(named: readonly NamedPlace[]): GazetteerPlace[] {
  return named.map(({ place }) => place);
}
