/** The hash of no letters, from which each word's hash starts. */
const seed = 0x811c9dc5;
const prime = 0x01000193;

export interface HashedWord {
  /** 32-bit hash of the word in lower case. */
  hash: number;
  capitalised: boolean;
  numeric: boolean;
  letters: number;
  /** First of its sentence, line or quotation, where a capital says nothing. */
  opens: boolean;
  /** A line ends between the word before and this one. */
  startsLine: boolean;
}

/** Scrambles all bits of a 32-bit hash. */
export function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash that `hashWords` gives a word in lower-case letters. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash >>> 0;
}

/**
 * Tells `visit` of every word of the text in turn: runs of letters and digits, case folded, a comma between digits left
 * out. `word` is the same object each time. Time grows with the length of the text.
 */
export function hashWords(text: string, visit: (word: HashedWord) => void): void {
  const word: HashedWord = { hash: 0, capitalised: false, numeric: false, letters: 0, opens: true, startsLine: true };
  let hash = seed;
  let letters = 0;
  let opens = true;
  let startsLine = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const folded = foldLetter(code);
    if (folded !== 0) {
      if (letters === 0) {
        word.capitalised = folded !== code;
        word.numeric = code >= 48 && code <= 57;
      }
      hash = Math.imul(hash ^ folded, prime);
      letters += 1;
      continue;
    }
    if (letters > 0 && word.numeric && code === 44 && isDigit(text.charCodeAt(at + 1))) continue;
    if (letters > 0) {
      word.hash = hash >>> 0;
      word.letters = letters;
      word.opens = opens;
      word.startsLine = startsLine;
      visit(word);
      hash = seed;
      letters = 0;
      opens = false;
      startsLine = false;
    }
    if (code === 10) startsLine = true;
    if (opensSentence(code)) opens = true;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Line end . ! ? : and quotation marks. */
function opensSentence(code: number): boolean {
  return (
    code === 10 ||
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 34 ||
    code === 0x201c ||
    code === 0x2018
  );
}

/** The letter or digit in lower case, or 0 for anything that parts words. */
function foldLetter(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return isDigit(code) ? code : 0;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff)
    return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
