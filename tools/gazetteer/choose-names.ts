import { foldName, nameParts } from "../../src/text/fold-name.ts";
import type { Settlement } from "./read-sources.ts";
import { arabicSpellings } from "./spell-arabic.ts";

const latin = /^[\p{Script=Latin}\p{M}\p{Nd}\s.'’‘ʼʻʿʾ`´&\-–]+$/u;
const startsLikeName = /^[\p{Lu}'’‘ʼʻ`]|^(?:al|el|an|ar|as|ash|ad|at|az|ed|er|es|et|ez|de)[- ]\p{Lu}/u;
const capitalsOnly = /^[A-Z]{1,5}$/;

/** Countries whose own script is not Latin: their names have many spellings in English. */
const otherScripts = new Set(
  (
    "AE AF AM BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN " +
    "MR NP OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN TW UA UZ XK YE"
  ).split(" "),
);
const arabic = new Set("AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" "));

/** Folded names, each with the most words that it is written in. */
export type NameKeys = Map<string, number>;

export interface PlaceKeys {
  main: NameKeys;
  alternate: NameKeys;
}

/**
 * Keys under which English news may name a settlement: those of its main name and the others. Left out: names in
 * another script, airport codes, words without a capital (readings of Chinese), alternates of three letters or fewer,
 * and the alternates of small places in countries that write Latin letters, which are exonyms of other languages.
 */
export function settlementKeys(place: Settlement): PlaceKeys {
  const known = place.population >= 20_000 || /^PPL(?:C|A)$/.test(place.feature);
  const names = known || otherScripts.has(place.country) ? place.alternates.filter(isUsable) : [];
  const main = keysOf([place.name, place.asciiName], 2);
  const isArabic = arabic.has(place.country);
  const alternate = keysOf([...names, ...(isArabic ? arabicSpellings(place.name) : [])], 4);
  if (isArabic && [place.name, ...names].some(hasArticle))
    for (const [key, words] of [...main, ...alternate])
      if (key.startsWith("al") && key.length > 6) alternate.set(key.slice(2), Math.max(1, words - 1));
  for (const key of main.keys()) alternate.delete(key);
  return { main, alternate };
}

/** Keys of at least `shortest` and at most 40 characters. */
export function keysOf(names: readonly string[], shortest: number): NameKeys {
  const keys: NameKeys = new Map();
  for (const name of names) {
    const key = foldName(name);
    if (key.length >= shortest && key.length <= 40) keys.set(key, Math.max(nameParts(name).length, keys.get(key) ?? 1));
  }
  return keys;
}

/** A name in Latin letters with a capital, and no code. */
export function isUsable(name: string): boolean {
  return latin.test(name) && startsLikeName.test(name) && !capitalsOnly.test(name);
}

function hasArticle(name: string): boolean {
  return /^(?:a[ldnrstz]h?|e[ldnrstz]h?)[- ]/i.test(name);
}
