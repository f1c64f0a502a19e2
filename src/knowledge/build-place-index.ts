import { type FindPlaces, type GazetteerPlace, SaysoError } from "../schema/index.ts";
import { nameParts } from "../text/fold-name.ts";
import { fitPlaces, type NamedPlace } from "./fit-place.ts";
import { postingsOf, unpackGazetteer } from "./gazetteer-file.ts";
import { findKey, keyText, tableOfKeys } from "./key-table.ts";
import { isArticleAt, startsUpper } from "./match-case.ts";
import { mergeListedPlaces } from "./merge-listed-places.ts";
import { packedPlaces } from "./packed-places.ts";
import type { ListedPlace, NotPlaces } from "./parse-places.ts";
import { spacedWords, walkNames } from "./walk-names.ts";

/** A listed place counts as at least this well known, for news of war names it; by precision, from exact to part of a country. */
const listedRanks: readonly number[] = [0, 100_000, 300_000, 2_000_000, 2_000_000, 20_000_000];
const mostRemembered = 20_000;

/** A key of the listed table, worked out when it is first met. */
interface ListedName {
  places: NamedPlace[];
  /** Most words of the names that fold to the key. */
  words: number;
}

/** A key on the way through the words: of the listed table, or of the packed one. */
interface Hit {
  length: number;
  key: number;
  listed: boolean;
}

/**
 * Finds places by name in words as written: the longest name that starts at a word, written with a capital (or all in
 * capitals, or after the Arabic article), its places best known first: countries, then listed places and settlements
 * by people, a capital before others, a province after the town that it is named after. The arrays answered are shared:
 * read them only. `packed` is `data/gazetteer/places.bin.gz`; throws `knowledge-gazetteer` where it is something else.
 */
export function buildPlaceIndex(
  packed: Uint8Array,
  listed: readonly ListedPlace[],
  notPlaces: NotPlaces,
  file = "gazetteer/places.bin.gz",
): FindPlaces {
  const gazetteer = unpackGazetteer(packed);
  if (gazetteer === null) throw new SaysoError("knowledge-gazetteer", { file });
  const placeAt = packedPlaces(gazetteer);
  const { byKey, replaced } = mergeListedPlaces(listed, gazetteer, placeAt);
  const namedAt = (key: number): NamedPlace[] =>
    [...postingsOf(gazetteer, key)].map((posting) => {
      const place = replaced.get(posting >>> 1) ?? placeAt(posting >>> 1);
      return { place, alternate: posting % 2 === 1, listed: null };
    });
  const listedKeys = [...byKey.keys()].sort();
  const listedTable = tableOfKeys(listedKeys);
  const listedNames = new Array<ListedName | undefined>(listedKeys.length);
  const listedName = (key: number): ListedName => {
    const found = listedNames[key];
    if (found !== undefined) return found;
    const text = listedKeys[key] ?? "";
    const here = byKey.get(text) ?? [];
    const packedToo = namedAt(findKey(gazetteer.keys, text));
    const made = { places: joined(here, packedToo), words: mostWords(here) };
    listedNames[key] = made;
    return made;
  };
  const remembered = new Map<number, NamedPlace[]>();
  const packedName = (key: number): NamedPlace[] => {
    const places = remembered.get(key) ?? namedAt(key);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, places);
    return places;
  };

  return (words, at) => {
    if (!startsUpper(words[at] ?? "") && !isArticleAt(words, at)) return null;
    const hits: Hit[] = [];
    walkNames(gazetteer.keys, words, at, (key, length) => hits.push({ length, key, listed: false }));
    walkNames(listedTable, words, at, (key, length) => hits.push({ length, key, listed: true }));
    if (hits.length > 1) hits.sort((one, other) => one.length - other.length);
    for (let hit = hits.pop(); hit !== undefined; hit = hits.pop()) {
      const { length, key, listed: isListed } = hit;
      const most = isListed ? listedName(key).words : (gazetteer.keyWords[key] ?? 1);
      if (length > most && spacedWords(words, at, length) > most) continue;
      const text = isListed ? (listedKeys[key] ?? "") : keyText(gazetteer.keys, key);
      const named = isListed ? listedName(key).places : packedName(key);
      const places = placesOf(fitPlaces(named, text, words, at, length, notPlaces));
      if (places.length > 0) return { length, places };
    }
    return null;
  };
}

function mostWords(named: readonly NamedPlace[]): number {
  return Math.max(...named.map(({ listed }) => nameParts(listed ?? "").length));
}

/** Listed and packed places of one key, best known first; a packed place that a listed one replaced stands once. */
function joined(listed: readonly NamedPlace[], packed: readonly NamedPlace[]): NamedPlace[] {
  const here = new Set(listed.map((named) => named.place));
  const others = packed.filter((named) => !here.has(named.place));
  const all = [...listed, ...others];
  const ranks = new Map(all.map((named) => [named, rankOf(named, all)]));
  return all.sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}

/** A packed unit named after a town of its country ranks below every town. */
function rankOf({ place, listed }: NamedPlace, others: readonly NamedPlace[]): number {
  if (place.precision >= 6) return Number.MAX_SAFE_INTEGER;
  if (listed !== null) return Math.max(place.population, listedRanks[place.precision] ?? 0);
  const unit = place.kind === "admin1" || place.kind === "admin2";
  const shared = others.some((other) => other.place.precision <= 2 && other.place.country === place.country);
  return unit && shared ? 0 : place.population;
}

/** The places, each once. */
function placesOf(named: readonly NamedPlace[]): GazetteerPlace[] {
  return named.length === 0 ? [] : [...new Set(named.map(({ place }) => place))];
}
