import { createHash } from "node:crypto";
import { hashWords } from "./hash-words.ts";
import { type Specifics, SpecificsList } from "./list-specifics.ts";
import { sketchText } from "./sketch-text.ts";

/** What is kept of a text to know its copies by. */
export interface Signature {
  /** Distinct three-word shingles. */
  length: number;
  /** The smallest hashes of its shingles, sorted; all of them for a text of up to 512. */
  hashes: Uint32Array;
  /** Least hashes of the first 80 words' shingles, one a permutation. */
  head: Uint32Array;
  /** What tells one event from another in texts built alike. */
  specifics: Specifics;
  /** Keys to look up: a text and its copy share one or more. */
  bands: string[];
  /** SHA-256 over the hashes of the words alone, in hexadecimal: case, punctuation and layout do not count. */
  exact: string;
}

/** The same for the same text, always. Time grows with the length of the text. */
export function signText(text: string): Signature {
  let words = new Uint32Array(1024);
  let count = 0;
  const specifics = new SpecificsList();
  hashWords(text, (word) => {
    if (count === words.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(words);
      words = wider;
    }
    words[count++] = word.hash;
    specifics.add(word);
  });
  const hashes = words.slice(0, count);
  const exact = createHash("sha256").update(new Uint8Array(hashes.buffer)).digest("hex");
  return { ...sketchText(hashes), specifics: specifics.finish(), exact };
}
