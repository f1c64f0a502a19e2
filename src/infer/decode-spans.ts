import type { WordSpan } from "../schema/index.ts";
import { probability, type ScoreMatrix, scoreAt } from "./score-matrix.ts";

export interface SpanOptions {
  /** The number of each word's sentence; given where no span crosses a sentence's end. */
  sentence?: Int32Array;
  /** The first word may go on with a span that began before the window. */
  mayGoOn?: boolean;
}

/** The spans of the best path through the scores of O, B- and I- (tags 0, 2k + 1, 2k + 2). Words count from the first row. */
export function decodeSpans<Kind extends string>(
  scores: ScoreMatrix,
  kinds: readonly Kind[],
  { sentence, mayGoOn = false }: SpanOptions = {},
): WordSpan<Kind>[] {
  const tags = findBestPath(scores, sentence, mayGoOn);
  const spans: WordSpan<Kind>[] = [];
  for (let first = 0; first < tags.length; ) {
    const tag = tags[first] ?? 0;
    let last = first + 1;
    while (tag > 0 && tags[last] === tag + 1) last += 1;
    const kind = kinds[(tag - 1) >> 1];
    if (tag > 0 && kind !== undefined)
      spans.push({ kind, first, last, score: meanProbability(scores, tags, first, last) });
    first = last;
  }
  return spans;
}

function meanProbability(scores: ScoreMatrix, tags: Uint8Array, first: number, last: number): number {
  let sum = 0;
  for (let word = first; word < last; word++) sum += probability(scores, word, tags[word] ?? 0);
  return sum / (last - first);
}

/** An I- stands only after the B- or I- of its kind; a span that goes on from before the window is given a B-. */
function findBestPath(scores: ScoreMatrix, sentence: Int32Array | undefined, mayGoOn: boolean): Uint8Array {
  const { rows, width } = scores;
  const cameFrom = new Uint8Array(rows * width);
  let best = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(width);
  for (let tag = 0; tag < width; tag++) {
    const goesOn = tag > 0 && tag % 2 === 0;
    if (!goesOn) best[tag] = scoreAt(scores, 0, tag);
    if (tag % 2 === 1 && mayGoOn) best[tag] = Math.max(scoreAt(scores, 0, tag), scoreAt(scores, 0, tag + 1));
  }
  for (let word = 1; word < rows; word++) {
    const cut = sentence !== undefined && sentence[word] !== sentence[word - 1];
    const top = bestOf(best);
    for (let tag = 0; tag < width; tag++) {
      const goesOn = tag > 0 && tag % 2 === 0;
      const from = goesOn ? ((best[tag - 1] ?? 0) >= (best[tag] ?? 0) ? tag - 1 : tag) : top;
      cameFrom[word * width + tag] = from;
      next[tag] = goesOn && cut ? Number.NEGATIVE_INFINITY : scoreAt(scores, word, tag) + (best[from] ?? 0);
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(rows);
  let tag = bestOf(best);
  for (let word = rows - 1; word >= 0; word--) {
    path[word] = tag;
    tag = cameFrom[word * width + tag] ?? 0;
  }
  return path;
}

function bestOf(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
