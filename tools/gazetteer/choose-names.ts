import { foldName } from "../../src/text/fold-name.ts";
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

/**
 * Keys under which English news may name a settlement: first those of its main name, then the others. Left out: names
 * in another script, airport codes, words without a capital (readings of Chinese), alternates of three letters or fewer,
 * and the alternates of small places in countries that write Latin letters, which are exonyms of other languages.
 */
export function settlementKeys(place: Settlement): { main: string[]; alternate: string[] } {
  const main = new Set([place.name, place.asciiName].map(foldName).filter((key) => key.length > 1));
  const alternate = new Set<string>();
  const known = place.population >= 20_000 || /^PPL(?:C|A)$/.test(place.feature);
  const names = known || otherScripts.has(place.country) ? place.alternates : [];
  for (const name of names) {
    if (!isUsable(name)) continue;
    const key = foldName(name);
    if (key.length > 3 && key.length < 40 && !main.has(key)) alternate.add(key);
  }
  if (arabic.has(place.country)) {
    for (const spelling of arabicSpellings(place.name)) alternate.add(foldName(spelling));
    for (const key of [...main, ...alternate]) {
      const bare = key.slice(2);
      if (key.startsWith("al") && bare.length > 4 && hasArticle([place.name, ...names]) && !main.has(bare))
        alternate.add(bare);
    }
  }
  return { main: [...main], alternate: [...alternate].filter((key) => key.length > 3 && !main.has(key)) };
}

/** A name in Latin letters with a capital, and no code. */
export function isUsable(name: string): boolean {
  return latin.test(name) && startsLikeName.test(name) && !capitalsOnly.test(name);
}

function hasArticle(names: readonly string[]): boolean {
  return names.some((name) => /^(?:a[ldnrstz]h?|e[ldnrstz]h?)[- ]/i.test(name));
}
