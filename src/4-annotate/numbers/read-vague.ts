import { type Amount, exactAmount, vagueAmount } from "./amount.ts";
import { ONES, SCALES, VAGUE_FEW, VAGUE_PLURALS } from "./number-words.ts";
import { isCapital, type Word, wordAt } from "./scan-words.ts";

/** "Few" without "a" says that there were not many, unless it counts a stretch of time ("the past few days"). */
const BEFORE_FEW = new Set("a past last next first coming these those previous another".split(" "));

/** "Scores" are also points in a game: it is a number before "of" or a verb of harm. */
const AFTER_SCORES = new Set(
  "of more others were are have had killed dead injured wounded died feared missing arrested".split(" "),
);

/** "dozens", "tens of thousands", "several hundred", "a couple of", "a handful", "two dozens". */
export function readVague(words: readonly Word[], first: number): Amount | null {
  return readFew(words, first) ?? readPlural(words, first);
}

function readFew(words: readonly Word[], first: number): Amount | null {
  const article = wordAt(words, first).low === "a";
  let at = article ? first + 1 : first;
  const low = wordAt(words, at).low;
  const least = VAGUE_FEW.get(low);
  if (least === undefined || (article && low === "several")) return null;
  if (!article && low !== "several" && !BEFORE_FEW.has(wordAt(words, at - 1).low)) return null;
  at++;
  const scaleAt = wordAt(words, at).low === "of" ? at + 1 : at;
  const scale = SCALES.get(wordAt(words, scaleAt).low);
  return scale === undefined ? vagueAmount(first, at, least) : vagueAmount(first, scaleAt + 1, least * scale);
}

function readPlural(words: readonly Word[], first: number): Amount | null {
  const word = wordAt(words, first);
  const least = VAGUE_PLURALS.get(word.low);
  if (least === undefined) return readCountedDozens(words, first);
  const next = wordAt(words, first + 1).low;
  if (word.low === "scores" && !AFTER_SCORES.has(next)) return null;
  const scale = next === "of" ? VAGUE_PLURALS.get(wordAt(words, first + 2).low) : undefined;
  if (scale !== undefined) return vagueAmount(first, first + 3, (least * scale) / 2);
  if (word.low === "tens" && (next !== "of" || isCapital(wordAt(words, first + 2)))) return null;
  return vagueAmount(first, first + 1, least);
}

/** "three dozens" is counted. */
function readCountedDozens(words: readonly Word[], first: number): Amount | null {
  const count = ONES.get(wordAt(words, first).low);
  if (count === undefined || wordAt(words, first + 1).low !== "dozens") return null;
  return exactAmount(first, first + 2, count * 12, 12);
}
