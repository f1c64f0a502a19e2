import { nameParts, spellPart } from "./fold-name.ts";

/** Letter groups that spell one foreign sound, tried in order; each is a plain scan, never nested. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|tsh/g, "c"],
  [/ch|sch|sh|zh|dj|dzh/g, "c"],
  [/kh|gh|qh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh|ð/g, "d"],
  [/ck|q|k/g, "k"],
  [/x/g, "ks"],
  [/w|v/g, "v"],
  [/j/g, "c"],
  [/z/g, "s"],
];

/**
 * The consonants of one folded word as English spells foreign names: "hizballah", "hezbollah" and "hizbullah" give one
 * key. Wide on purpose: two names of one key are candidates, and `spellingLikeness` decides.
 */
export function romaniseWord(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  const first = word.charAt(0);
  let key = word;
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  key = key
    .replace(/(.)\1+/g, "$1")
    .replace(/[aeiouy]/g, "")
    .replace(/h+$/, "");
  if (/[aeiouy]/.test(first)) key = `a${key}`;
  return key.replace(/(.)\1+/g, "$1") || first;
}

/** The words of a name by sound, Arabic articles left out, in order: "Bashar al-Assad" gives ["bcr", "asd"]. */
export function romaniseName(name: string): string[] {
  const parts = nameParts(name);
  const kept = parts.filter((part, index) => spellPart(part, parts[index + 1] ?? "") !== "al");
  return (kept.length === 0 ? parts : kept).map(romaniseWord);
}
