import type { GazetteerPlace } from "../schema/index.ts";
import { isAllCaps, isArticleAt, standsInCapitals, startsUpper } from "./match-case.ts";
import type { NotPlaces } from "./parse-places.ts";
import { isJoint } from "./walk-names.ts";

/** A place under one of its names. */
export interface NamedPlace {
  place: GazetteerPlace;
  /** Not its main name. */
  alternate: boolean;
  /** The spelling in the hand-written lists; null for a name of the packed gazetteer. */
  listed: string | null;
}

const enoughForHeadline = 50_000;
const enoughInCapitals = 1_000_000;

/** Of the places that share the name `words[at, at + length)` (its key is `key`), those that these words may mean here. */
export function fitPlaces(
  places: readonly NamedPlace[],
  key: string,
  words: readonly string[],
  at: number,
  length: number,
  notPlaces: NotPlaces,
): readonly NamedPlace[] {
  if (!isWrittenAsName(words, at, length)) return [];
  const first = words[at] ?? "";
  const needed = notPlaces.get(key) ?? 0;
  const allCaps = isAllCaps(first);
  const capitals = allCaps && standsInCapitals(words, at, length);
  if (!allCaps && needed === 0 && !places.some(isAcronym)) return places;
  return places.filter((named) => {
    const { place, alternate, listed } = named;
    if (isAcronym(named)) return allCaps && sameLetters(words, at, length, listed ?? "") && (needed === 0 || !capitals);
    if (needed === Number.POSITIVE_INFINITY) return false;
    if (listed === null && needed > 0 && (alternate || place.population < needed)) return false;
    if (!allCaps || listed !== null) return true;
    if (capitals) return key.length > 3 && (needed === 0 || place.population >= enoughInCapitals);
    return length > 1 || (key.length > 3 && place.population >= enoughForHeadline);
  });
}

/** The name begins with a capital or the Arabic article, and its last word has a capital or hangs on a hyphen. */
function isWrittenAsName(words: readonly string[], at: number, length: number): boolean {
  if (!startsUpper(words[at] ?? "") && !isArticleAt(words, at)) return false;
  if (length === 1) return true;
  const last = words[at + length - 1] ?? "";
  return startsUpper(last) || /^['’\d]/.test(last) || isJoint(words[at + length - 2] ?? "");
}

function isAcronym({ listed }: NamedPlace): boolean {
  return listed !== null && isAllCaps(listed);
}

function sameLetters(words: readonly string[], at: number, length: number, listed: string): boolean {
  const letters = (text: string): string => text.replace(/['’]s$/i, "").replace(/[^\p{L}]/gu, "");
  return letters(words.slice(at, at + length).join("")) === letters(listed);
}
