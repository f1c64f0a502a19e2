import { FRACTION_SIGNS, FRACTIONS, ONES, ORDINALS, SCALES, TENS, VAGUE_FEW, VAGUE_PLURALS } from "./number-words.ts";
import type { Word } from "./scan-words.ts";

const STARTS = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...FRACTIONS.keys(),
  ...SCALES.keys(),
  ...VAGUE_FEW.keys(),
  ...VAGUE_PLURALS.keys(),
  ...FRACTION_SIGNS.keys(),
  ..."a an no none nobody not zero".split(" "),
]);

/** Quick test that spares the readers most of the text. */
export function mayStartAmount(word: Word): boolean {
  return word.kind === "digits" || STARTS.has(word.low);
}
