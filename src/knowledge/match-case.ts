import { foldWord, spellPart } from "../text/fold-name.ts";
import { isJoint } from "./walk-names.ts";

const neighbours = 6;

export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (!(code > 127)) return code >= 65 && code <= 90;
  const first = word[0] ?? "";
  return first !== first.toLowerCase();
}

export function hasLower(word: string): boolean {
  return word !== word.toUpperCase();
}

/** Two letters or more, all of them capitals. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && !hasLower(word) && word !== word.toLowerCase();
}

/** Whether the words around `[at, at + length)` are written in capitals throughout, as old news wires and headlines are. */
export function standsInCapitals(words: readonly string[], at: number, length: number): boolean {
  let capitals = 0;
  for (let index = Math.max(0, at - neighbours); index < Math.min(words.length, at + length + neighbours); index++) {
    const word = words[index] ?? "";
    if (index === at) {
      index += length - 1;
      continue;
    }
    if (word.length < 2) continue;
    if (hasLower(word)) return false;
    if (isAllCaps(word)) capitals++;
  }
  return capitals > 1;
}

/** The Arabic article before a capital: "al-Hol", "ez-Zor", "el Fasher"; without a hyphen only "al" and "el", for "as" and "at" are English. */
export function isArticleAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word.length < 2 || !/^[ae](?:l|s|sh|n|r|d|dh|t|th|z)(?:[-\u2010-\u2015]|$)/i.test(word)) return false;
  const [article = "", attached] = word.toLowerCase().split(/[-\u2010-\u2015]/);
  if (attached !== undefined)
    return startsUpper(word.slice(article.length + 1)) && spellPart(article, attached) === "al";
  const joint = isJoint(words[at + 1] ?? "");
  const named = words[at + (joint ? 2 : 1)] ?? "";
  if (!startsUpper(named) || (!joint && !/^[ae]l$/.test(article))) return false;
  return spellPart(article, foldWord(named.slice(0, 4))) === "al";
}
