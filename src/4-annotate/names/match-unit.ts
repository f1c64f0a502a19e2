import type { Lexicon, Token } from "../../schema/index.ts";
import { isCapitalised } from "./count-capitals.ts";

const LONGEST = 6;

/**
 * A military unit named by its number, in either order: "Brigade 65", "the 65th Commando Brigade", "4th Motorised
 * Brigade". Gives the token after its last, or null.
 */
export function matchUnit(
  tokens: readonly Token[],
  at: number,
  stop: number,
  nameHeads: Lexicon["nameHeads"],
): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (isUnitNoun(token, nameHeads) && next !== undefined && at + 1 < stop && /^(no\.?)?\d{1,4}$/i.test(next.text))
    return at + 2;
  if (!/^\d{1,4}(st|nd|rd|th)$/.test(token.norm) && !isOrdinalWord(token)) return null;
  for (let index = at + 1; index < Math.min(stop, at + LONGEST); index++) {
    const word = tokens[index] as Token;
    if (isUnitNoun(word, nameHeads)) return index + 1;
    if (!isCapitalised(word) && word.text !== "-") return null;
  }
  return null;
}

/** What tells one numbered unit from another: number and unit noun ("65 brigade"), or null for a unit without a number. */
export function unitKey(words: string): string | null {
  const number =
    /(\d{1,4})(?:st|nd|rd|th)?\b/.exec(words)?.[1] ?? ordinals.get(words.toLowerCase().split(/\s+/)[0] ?? "");
  const noun =
    /\b(brigade|battalion|division|regiment|corps|squadron|squad|platoon|unit|detachment|fleet|wing|battery|army)\b/i.exec(
      words,
    )?.[1];
  return number === undefined || noun === undefined ? null : `${number} ${noun.toLowerCase()}`;
}

const ordinals = new Map(
  [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
  ].map((word, index) => [word, String(index + 1)] as const),
);

function isOrdinalWord(token: Token): boolean {
  return isCapitalised(token) && ordinals.has(token.norm);
}

function isUnitNoun(token: Token, nameHeads: Lexicon["nameHeads"]): boolean {
  return nameHeads.get(token.text) === "military-unit";
}
