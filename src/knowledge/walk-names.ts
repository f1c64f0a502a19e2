import { foldWord, nameParts, spellPart } from "../text/fold-name.ts";
import { endingKey, type KeyTable, narrow, wholeTable } from "./key-table.ts";

const mostWords = 16;
const longestWord = 60;
/** Signs that no name has: "US$", "@user", "10%". */
const foreignSign = /[^\p{L}\p{M}\p{N}.'’‘ʼʻʿʾ`´&/\-\u2010-\u2015]/u;

/**
 * Follows `words` from `at` through the table and calls `found(key, length)` for every name that ends on the way,
 * shortest first. Hyphens and apostrophes may be words of their own; a possessive 's is no part of a name.
 */
export function walkNames(
  table: KeyTable,
  words: readonly string[],
  at: number,
  found: (key: number, length: number) => void,
): void {
  const range = wholeTable(table);
  const end = Math.min(words.length, at + mostWords);
  for (let index = at; index < end; index++) {
    const word = words[index] ?? "";
    if (isJoint(word)) {
      if (index === at) return;
      continue;
    }
    const plain = isLetters(word);
    if (word.length > longestWord || (!plain && foreignSign.test(word))) return;
    const stem = withoutPossessive(word);
    if (stem !== word) {
      const ahead = { ...range };
      const key = narrow(table, ahead, foldWord(stem)) ? endingKey(table, ahead) : -1;
      if (key >= 0) found(key, index + 1 - at);
    }
    const parts = plain ? [word.toLowerCase()] : nameParts(word);
    if (parts.length === 0) return;
    for (let part = 0; part < parts.length; part++) {
      const text = parts[part] ?? "";
      if (text === "") return;
      const spelt = isShort(text) ? spellPart(text, parts[part + 1] ?? nextPart(words, index)) : text;
      if (!narrow(table, range, spelt)) return;
    }
    const key = isPossessive(word) ? -1 : endingKey(table, range);
    if (key >= 0) found(key, index + 1 - at);
  }
}

/** Short enough, and with the first letter, for `spellPart` to change: an article or "St". */
function isShort(text: string): boolean {
  if (text.length > 3) return false;
  const first = text.charCodeAt(0);
  return first === 97 || first === 101 || first === 102 || first === 109 || first === 115;
}

/** How many words `words[at, at + length)` are to the eye: what a hyphen or apostrophe joins is one. */
export function spacedWords(words: readonly string[], at: number, length: number): number {
  let count = 1;
  for (let index = at + 1; index < at + length; index++) {
    const word = words[index] ?? "";
    const joined = isJoint(word) || isJoint(words[index - 1] ?? "") || /^['’]/.test(word);
    if (!joined) count++;
  }
  return count;
}

/** A hyphen, dash or apostrophe that stands between the parts of a name. */
export function isJoint(word: string): boolean {
  if (word.length !== 1) return false;
  const code = word.charCodeAt(0);
  return code === 0x2d || code === 0x27 || (code >= 0x2010 && code <= 0x2015) || code === 0x2018 || code === 0x2019;
}

function isPossessive(word: string): boolean {
  return word.length === 2 && withoutPossessive(`xx${word}`) === "xx";
}

function withoutPossessive(word: string): string {
  if (word.length < 4) return word;
  const last = word.charCodeAt(word.length - 1) | 0x20;
  const mark = word.charCodeAt(word.length - 2);
  return last === 0x73 && (mark === 0x27 || mark === 0x2019) ? word.slice(0, -2) : word;
}

function isLetters(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) | 0x20;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function nextPart(words: readonly string[], index: number): string {
  const next = words[index + 1] ?? "";
  const word = isJoint(next) ? (words[index + 2] ?? "") : next;
  return word.length > longestWord ? "" : (nameParts(word)[0] ?? "");
}
