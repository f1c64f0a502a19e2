/** Letters that no accent can be taken off, in the spelling that English news gives them. */
const plainLetters: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "ng",
  ə: "a",
  "&": "and",
};

const fullWords: { readonly [short: string]: string } = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };
/** Plain letters, and no part that `spellPart` would change. */
const unchanging = /^(?!.*(?:^|[^a-z0-9])(?:[ae](?:l|[dst]h?|[nrz])|ste?|mt|ft)[^a-z0-9])[\0-%'-\x7f]*$/;
const sunLetters = new Set(["d", "dh", "n", "r", "s", "sh", "t", "th", "z"]);

/** One word in lower case, without accents, apostrophes, dots or any other sign: "Raʼs" and "RA'S" give "ras", "U.S." gives "us". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replace(/[ßæœøđðþłıħŋə&]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}

function isPlain(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code > 122 || (code < 97 && (code > 57 || code < 48))) return false;
  }
  return true;
}

/**
 * How one part of a name is spelt once the part after it is known: the Arabic article in any spelling is "al"
 * ("el-Fasher", "ez-Zor", "as Suwayda"), and "St.", "Mt." and "Ft." are written out. Both arguments are folded.
 */
export function spellPart(part: string, next: string): string {
  if (part.length > 3 || next === "") return part;
  const first = part.charCodeAt(0);
  if ((first === 97 || first === 101) && part.length > 1) {
    const rest = part.slice(1);
    if (rest === "l" || (sunLetters.has(rest) && next.startsWith(rest))) return "al";
  }
  return fullWords[part] ?? part;
}

/** Splits a name at spaces, hyphens, dashes and slashes; parts are folded and empty ones left out. */
export function nameParts(name: string): string[] {
  return name
    .split(/[\s\-\u2010-\u2015/]+/)
    .map(foldWord)
    .filter((part) => part !== "");
}

/**
 * A key under which spellings of one name meet: lower case, no accents, apostrophes, dots, hyphens or spaces, one
 * spelling of the Arabic article. "Deir ez-Zor" gives "deiralzor". Only a-z and 0-9 are left; the key of a name in
 * another script is empty.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (unchanging.test(lower)) return lower.replace(/[^a-z0-9]+/g, "");
  const parts = nameParts(name);
  let key = "";
  for (let index = 0; index < parts.length; index++) key += spellPart(parts[index] ?? "", parts[index + 1] ?? "");
  return key;
}
