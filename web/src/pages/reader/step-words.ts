import type { Span } from "./find-claims.ts";

const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
/** A "word" may be as long as the text. */
const farthest = 2_000;

/** The first word that begins at the offset or after it; null at the end. */
export function nextWord(text: string, offset: number): Span | null {
  for (let from = offset; from < text.length; from += farthest) {
    for (const found of text.slice(from, from + 2 * farthest).matchAll(word))
      return { start: from + found.index, end: from + found.index + found[0].length };
  }
  return null;
}

/** The last word that ends at the offset or before it; null at the beginning. */
export function wordBefore(text: string, offset: number): Span | null {
  for (let to = offset; to > 0; to -= farthest) {
    const from = Math.max(0, to - 2 * farthest);
    const found = [...text.slice(from, to).matchAll(word)].at(-1);
    if (found !== undefined) return { start: from + found.index, end: from + found.index + found[0].length };
  }
  return null;
}

/** The word that the offset lies in; the offset alone where it lies in none. */
export function wordAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - farthest);
  for (const found of text.slice(from, offset + farthest).matchAll(word)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (start <= offset && offset < end) return { start, end };
  }
  return { start: offset, end: Math.min(text.length, offset + 1) };
}

/** Words picked by key: `anchor` is where it was begun, `head` is the word that moves. */
export interface Picking {
  anchor: Span;
  head: Span;
}

/**
 * What is picked after a key: arrows move word by word, with Shift they widen. Null where the key does not move. With
 * nothing picked yet it begins at `from`.
 */
export function stepPicking(
  text: string,
  picking: Picking | null,
  { key, shift, from }: { key: string; shift: boolean; from: number },
): Picking | null {
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  if (picking === null) {
    const first = nextWord(text, from) ?? wordBefore(text, from);
    return first === null ? null : { anchor: first, head: first };
  }
  const { head, anchor } = picking;
  const next = key === "ArrowRight" ? nextWord(text, head.end) : wordBefore(text, head.start);
  if (next === null) return picking;
  return { anchor: shift ? anchor : next, head: next };
}

export function spanOf({ anchor, head }: Picking): Span {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}
