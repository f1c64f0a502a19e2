import { type Amount, exactAmount } from "./amount.ts";
import { FRACTIONS, ONES, SCALES, TENS } from "./number-words.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

const MOST_WORDS = 14;

/** The number in words that starts at `first`: "twenty-five", "two hundred and fifty", "a dozen", "half a million". */
export function readNumberWords(words: readonly Word[], first: number): Amount | null {
  return readPartOfScale(words, first) ?? readCount(words, first);
}

/** "half a million", "a quarter of a million", "three quarters of a million", "half a dozen", "half-million". */
function readPartOfScale(words: readonly Word[], first: number): Amount | null {
  let at = first;
  let top = 1;
  const opening = wordAt(words, at).low;
  const count = ONES.get(opening);
  if (opening === "a" || opening === "one") at++;
  else if (count !== undefined && count <= 9) {
    top = count;
    at++;
  }
  if (isDash(wordAt(words, at))) at++;
  const bottom = FRACTIONS.get(wordAt(words, at).low);
  if (bottom === undefined || top > bottom) return null;
  at++;
  if (wordAt(words, at).low === "of") at++;
  else if (isDash(wordAt(words, at))) at++;
  if (wordAt(words, at).low === "a") at++;
  if (isDash(wordAt(words, at))) at++;
  const scale = SCALES.get(wordAt(words, at).low);
  return scale === undefined ? null : exactAmount(first, at + 1, (top / bottom) * scale, scale);
}

function readCount(words: readonly Word[], first: number): Amount | null {
  let at = first;
  let total = 0;
  let group = 0;
  let lastScale = 1;
  let last = first;
  let previous: "none" | "one" | "teen" | "ten" | "scale" = "none";
  if (wordAt(words, at).low === "a" || wordAt(words, at).low === "an") {
    if (!SCALES.has(wordAt(words, at + 1).low)) return null;
    group = 1;
    at++;
  }
  while (at - first < MOST_WORDS) {
    const word = wordAt(words, at);
    const one = ONES.get(word.low);
    const ten = TENS.get(word.low);
    const scale = SCALES.get(word.low);
    if (one !== undefined) {
      if (previous === "one" || previous === "teen" || (previous === "ten" && one > 9)) break;
      group += one;
      previous = one > 9 ? "teen" : "one";
    } else if (ten !== undefined) {
      if (previous === "one" || previous === "teen" || previous === "ten") break;
      group += ten;
      previous = "ten";
    } else if (scale !== undefined) {
      if (group === 0 && total === 0) break;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
      lastScale = scale;
      previous = "scale";
    } else if (isDash(word) && word.glued && previous !== "none" && wordAt(words, at + 1).glued) {
      if (!continues(words, at + 1, previous)) break;
      at++;
      continue;
    } else if (word.low === "and" && previous !== "none") {
      const half = readAndHalf(words, at);
      if (half !== null) {
        if (previous === "scale" && group === 0) total += half.value * lastScale;
        else group += half.value;
        at = half.last;
        last = at;
        const next = SCALES.get(wordAt(words, at).low);
        if (next !== undefined) {
          total = (total + group) * next;
          group = 0;
          lastScale = next;
          last = at + 1;
        }
        break;
      }
      if (previous !== "scale" || !isSmall(wordAt(words, at + 1).low)) break;
      at++;
      continue;
    } else break;
    at++;
    last = at;
  }
  return last === first ? null : exactAmount(first, last, total + group, lastScale);
}

/** What stands behind a hyphen belongs to the number: "twenty-five", "two-hundred". */
function continues(words: readonly Word[], at: number, previous: string): boolean {
  const low = wordAt(words, at).low;
  const one = ONES.get(low);
  return SCALES.has(low) || (previous === "ten" && one !== undefined && one < 10);
}

/** "and a half", "and a quarter". */
function readAndHalf(words: readonly Word[], at: number): { last: number; value: number } | null {
  let end = at + 1;
  if (wordAt(words, end).low === "a" || wordAt(words, end).low === "one") end++;
  const bottom = FRACTIONS.get(wordAt(words, end).low);
  return bottom === 2 || bottom === 4 ? { last: end + 1, value: 1 / bottom } : null;
}

function isSmall(low: string): boolean {
  return ONES.has(low) || TENS.has(low);
}
