import type { EncodeWord } from "./encode-word.ts";
import { type Shape, shapeOfWord, shapes } from "./shape-of-word.ts";

/** What the model reads at once: whole consecutive sentences, or a part of one that is too long. */
export interface Window {
  /** Number in the document of the window's first word. */
  offset: number;
  /** A row a wordpiece, one before and one after the words included. */
  pieces: Int32Array;
  shapes: Int32Array;
  parity: Int32Array;
  /** A row a word: the place of its first piece, and the number of its sentence in the window. */
  first: Int32Array;
  sentence: Int32Array;
}

export interface WindowOptions {
  encodeWord: EncodeWord;
  /** Pieces that a window of several sentences may hold, the two around the words included. */
  windowPieces: number;
  /** The same for a sentence alone; a longer one is cut between words. */
  maxPieces: number;
  special: { start: number; separator: number };
}

interface Word {
  pieces: readonly number[];
  shape: number;
}

/** Every word stands in exactly one window, in the order of the document. Windows are never padded. */
export function* packWindows(
  sentences: readonly (readonly string[])[],
  { encodeWord, windowPieces, maxPieces, special }: WindowOptions,
): Generator<Window> {
  let waiting: Word[][] = [];
  let size = 2;
  let offset = 0;
  for (const sentence of sentences) {
    for (const part of cutSentence(sentence, encodeWord, maxPieces - 2)) {
      const pieces = countPieces(part);
      if (waiting.length > 0 && size + pieces > windowPieces) {
        yield joinSentences(waiting, offset, special);
        offset += countWords(waiting);
        waiting = [];
        size = 2;
      }
      waiting.push(part);
      size += pieces;
    }
  }
  if (waiting.length > 0) yield joinSentences(waiting, offset, special);
}

function* cutSentence(words: readonly string[], encodeWord: EncodeWord, most: number): Generator<Word[]> {
  let part: Word[] = [];
  let size = 0;
  for (const text of words) {
    const pieces = encodeWord(text);
    if (part.length > 0 && size + pieces.length > most) {
      yield part;
      part = [];
      size = 0;
    }
    part.push({ pieces, shape: numberOf.get(shapeOfWord(text)) ?? 0 });
    size += pieces.length;
  }
  if (part.length > 0) yield part;
}

const numberOf: ReadonlyMap<Shape, number> = new Map(shapes.map((shape, number) => [shape, number]));

function joinSentences(sentences: readonly Word[][], offset: number, special: WindowOptions["special"]): Window {
  const length = 2 + sentences.reduce((sum, sentence) => sum + countPieces(sentence), 0);
  const words = countWords(sentences);
  const window: Window = {
    offset,
    pieces: new Int32Array(length),
    shapes: new Int32Array(length),
    parity: new Int32Array(length),
    first: new Int32Array(words),
    sentence: new Int32Array(words),
  };
  let at = 1;
  let word = 0;
  sentences.forEach((sentence, number) => {
    for (const { pieces, shape } of sentence) {
      window.first[word] = at;
      window.sentence[word] = number;
      window.pieces.set(pieces, at);
      window.shapes.fill(shape, at, at + pieces.length);
      window.parity.fill(number % 2, at, at + pieces.length);
      at += pieces.length;
      word += 1;
    }
  });
  window.pieces[0] = special.start;
  window.pieces[length - 1] = special.separator;
  return window;
}

function countPieces(sentence: readonly Word[]): number {
  return sentence.reduce((sum, { pieces }) => sum + pieces.length, 0);
}

function countWords(sentences: readonly Word[][]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}
