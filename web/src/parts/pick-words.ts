/** A word of a text, half-open, in the offsets of its document. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** What stands between it and the word before. */
  before: string;
}

/** Words from the first of them to the last. */
export interface WordRange {
  from: number;
  to: number;
}

/** The words of a text that begins at `start` in its document. Marks of punctuation count as words of their own. */
export function splitWords(text: string, start = 0): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(
    /[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu,
  )) {
    words.push({ start: start + index, end: start + index + word.length, text: word, before: text.slice(end, index) });
    end = index + word.length;
  }
  return words;
}

/** The range between two words, whichever of them comes first. */
export function rangeOf(anchor: number, focus: number): WordRange {
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

/** Where the range stands in the document; null where there is no such word. */
export function spanOf(words: readonly Word[], { from, to }: WordRange): { start: number; end: number } | null {
  const [first, last] = [words[from], words[to]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The words that a span touches; null where it touches none. */
export function rangeAt(words: readonly Word[], { start, end }: { start: number; end: number }): WordRange | null {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  return from < 0 || to < from ? null : { from, to };
}

/** The word that a key moves to; null where the key does not move. */
export function stepWord(key: string, at: number, words: readonly Word[]): number | null {
  const last = words.length - 1;
  const steps: { readonly [key: string]: number } = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + 8,
    ArrowUp: at - 8,
    Home: 0,
    End: last,
  };
  const wanted = steps[key];
  return wanted === undefined || last < 0 ? null : Math.max(0, Math.min(last, wanted));
}
