import type { GazetteerPlace } from "../schema/index.ts";
import { foldWord } from "../text/fold-name.ts";
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

/** People that a place needs before one word in capitals among plain ones means it: "KABUL (AP)", but not "NATO". */
const enoughForHeadline = 50_000;
/** People that a place needs before a doubtful word means it in a text in capitals throughout. */
const enoughInCapitals = 1_000_000;
/** Words after which a listed name is a place even where it is a plain word: "in Hit", "near Harem". */
const prepositions = new Set("in at near of from to around outside inside into".split(" "));

/** Last words of listed names that reporters write small as well: "Gaza strip", "Bekaa valley". */
const genericWords = new Set(
  (
    "airbase airfield airport area base basin border bridge camp canal channel city coast corridor countryside crossing dam " +
    "delta desert district forest gap gorge governorate heights hills hospital island islands lake mountain mountains oblast " +
    "ocean oilfield pass peninsula plain plains plant port prison province refinery region river road sea square state " +
    "states strait straits strip valley zone"
  ).split(" "),
);

/** Of the places that share the name `words[at, at + length)` (its key is `key`), those that these words may mean here. */
export function fitPlaces(
  places: readonly NamedPlace[],
  key: string,
  words: readonly string[],
  at: number,
  length: number,
  notPlaces: NotPlaces,
): readonly NamedPlace[] {
  const first = words[at] ?? "";
  if (!startsUpper(first) && !isArticleAt(words, at)) return [];
  const needed = notPlaces.get(key) ?? 0;
  const allCaps = isAllCaps(first);
  const capitals = allCaps && standsInCapitals(words, at, length);
  const dotted = (words[at + length - 1] ?? "").endsWith(".");
  if (needed === 0 && length === 1 && !allCaps && !dotted && !places.some(isListed)) return places;
  const endsAsName = endsLikeName(words, at, length);
  const endsGeneric = length > 1 && genericWords.has(words[at + length - 1] ?? "");
  const chance = length > 1 && isChance(key, words.slice(at, at + length), capitals, notPlaces);
  const afterPreposition = prepositions.has(words[at - 1] ?? "");
  return places.filter(({ place, alternate, listed }) => {
    if (listed !== null && isAllCaps(listed))
      return allCaps && sameLetters(words, at, length, listed) && !(needed > 0 && capitals);
    if (needed === Number.POSITIVE_INFINITY && (listed === null || !afterPreposition)) return false;
    if (listed !== null) return dotted === listed.endsWith(".") && (endsAsName || endsGeneric || endsLower(listed));
    if (!endsAsName || dotted || chance || (needed > 0 && (alternate || place.population < needed))) return false;
    if (capitals) return key.length > 3 && (needed === 0 || place.population >= enoughInCapitals);
    return !allCaps || length > 1 || (key.length > 3 && place.population >= enoughForHeadline);
  });
}

function isListed({ listed }: NamedPlace): boolean {
  return listed !== null;
}

/** Words that make up a name by chance: "And I", "The Village", and in a text in capitals "ALL GOOD". */
function isChance(key: string, words: readonly string[], capitals: boolean, notPlaces: NotPlaces): boolean {
  const never = (name: string): boolean => notPlaces.get(name) === Number.POSITIVE_INFINITY;
  if (words.some((word) => /^\p{L}\.?$/u.test(word))) return true;
  if (/^the$/i.test(words[0] ?? "") && never(key.slice(3))) return true;
  return capitals && words.every((word) => isJoint(word) || never(foldWord(word)));
}

/** The last word has a capital, or hangs on a hyphen or apostrophe. */
function endsLikeName(words: readonly string[], at: number, length: number): boolean {
  if (length === 1) return true;
  const last = words[at + length - 1] ?? "";
  return startsUpper(last) || /^['’\d]/.test(last) || isJoint(words[at + length - 2] ?? "");
}

function endsLower(listed: string): boolean {
  return !startsUpper(listed.slice(listed.lastIndexOf(" ") + 1));
}

function sameLetters(words: readonly string[], at: number, length: number, listed: string): boolean {
  const letters = (text: string): string => text.replace(/['’]s$/i, "").replace(/[^\p{L}]/gu, "");
  return letters(words.slice(at, at + length).join("")) === letters(listed);
}
