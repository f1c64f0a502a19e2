import { foldWord, nameParts } from "./fold-name.ts";

/** `proper`: the head word is a name ("Column 7"). `mixed`: a name inside a description ("Syrian army"). Else no name at all. */
export type NameStanding = "proper" | "mixed" | "described";

const lead =
  /^(?:the|a|an|its|their|his|her|our|some|many|several|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|\d[\d,.]*) (?=\p{Ll})/iu;

/**
 * Whether a name is one, by its capitals. A capital that the beginning of a sentence asks for proves nothing:
 * "Six soldiers" and a lone plural such as "Officials" that never stands inside a sentence are descriptions.
 */
export function judgeName(name: string, insideSentence: boolean): NameStanding {
  const bare = name.replace(lead, "");
  const words = bare.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  const last = words.at(-1) ?? "";
  if (bare !== name && words.every((word) => !startsName(word))) return "described";
  if (startsName(last)) return words.length === 1 && !insideSentence && /\p{Ll}s$/u.test(last) ? "described" : "proper";
  const from = insideSentence ? 0 : 1;
  return words.slice(from).some(startsName) ? "mixed" : "described";
}

function startsName(word: string): boolean {
  return /^(?:al-|el-|ul-)?\p{Lu}|^\d/u.test(word);
}

/** Printed as letters that each begin a word: "PLF", "U.N.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

const joiners = new Set("of the and for in de del la el al on to".split(" "));

/** First letters of a name's words, small joining words left out: "Union of Free Towns" gives "uft". Empty for one word. */
export function initials(name: string): string {
  const parts = nameParts(name).filter((part) => !joiners.has(part));
  return parts.length < 2 ? "" : parts.map((part) => part.charAt(0)).join("");
}

/** Whether `short` is how one shortens `long`: some of its words, the head among them ("the Front", "Guardians"). */
export function isShortForm(short: string, long: string): boolean {
  const longWords = wordsOf(long);
  const shortWords = wordsOf(short);
  if (shortWords.length === 0 || shortWords.length >= longWords.length) return false;
  const of = longWords.indexOf("of");
  const head = longWords[(of > 0 ? of : longWords.length) - 1] ?? "";
  return shortWords.includes(head) && shortWords.every((word) => longWords.includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "" && word !== "the");
}
