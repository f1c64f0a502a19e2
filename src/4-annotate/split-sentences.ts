import type { Sentence, Span, Token } from "../schema/index.ts";
import { splitWords } from "./split-words.ts";

/** A sentence of more characters is cut between two words, so that time and memory stay bounded. */
const LONGEST_SENTENCE = 5_000;
/** Longer "words" are noise (a data URI, a broken page): one token each, of no class and without a norm. */
const NOISE = /\S{201,}/g;
const STOP = /^(?:[.!?…]|\.\.+)$/;
/** Marks that still belong to the sentence when they touch its stop. */
const CLOSER = /^[.!?…"'”’»)\]]+$/;
/** Words that open a sentence behind an abbreviation that might also stand inside one ("in the U.S. The army"). */
const OPENER = new Set(
  `the a an he she it they we this that these those there in on at after before but and while when according meanwhile
  however his her its their some many as for if since both`.split(/\s+/),
);

/** Words and sentences of a text; a line break always ends a sentence. Parts of speech are not known yet. */
export function splitSentences(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of linesOf(text)) {
    const words = wordsOf(text, line);
    if (words.length === 0) continue;
    let first = 0;
    for (let at = 0; at < words.length; at++) {
      if (at + 1 < words.length && !endsSentence(text, words, first, at)) continue;
      const from = tokens.length;
      for (const word of words.slice(first, at + 1)) tokens.push(tokenOf(text, word, sentences.length));
      const [start, end] = [(words[first] as Span).start, (words[at] as Span).end];
      sentences.push({ start, end, first: from, last: tokens.length, paragraph });
      first = at + 1;
    }
    paragraph += 1;
  }
  return { tokens, sentences };
}

/** Curly quotation marks and apostrophes as straight ones; one unit for one unit. */
export function straighten(text: string): string {
  return text.replace(/[‘’‛ʼ`´]/g, "'").replace(/[“”„‟«»]/g, '"');
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

function wordsOf(text: string, line: Span): Span[] {
  const found: Span[] = [];
  let start = line.start;
  for (const noise of text.slice(line.start, line.end).matchAll(NOISE)) {
    const from = line.start + noise.index;
    found.push(...splitWords(text, { start, end: from }), { start: from, end: from + noise[0].length });
    start = from + noise[0].length;
  }
  return found.concat(splitWords(text, { start, end: line.end }));
}

/** Whether a sentence that begins with word `first` ends with word `at`; another word follows. */
function endsSentence(text: string, words: readonly Span[], first: number, at: number): boolean {
  const [word, next] = [words[at] as Span, words[at + 1] as Span];
  if (next.end - (words[first] as Span).start > LONGEST_SENTENCE) return true;
  if (next.start === word.end) return false;
  let stop = at;
  while (stop > first && touches(words, stop) && CLOSER.test(slice(text, words[stop])) && !isStop(text, words[stop]))
    stop--;
  const opening = slice(text, next);
  if (/^\p{Ll}/u.test(opening)) return false;
  if (isStop(text, words[stop])) return stop > first || !/^\p{Lu}/u.test(opening);
  const shortened = stop === at && /\p{L}\.$/u.test(slice(text, word));
  return shortened && OPENER.has(opening.toLowerCase());
}

function isStop(text: string, word: Span | undefined): boolean {
  return STOP.test(slice(text, word));
}

function touches(words: readonly Span[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
}

function slice(text: string, word: Span | undefined): string {
  return word === undefined ? "" : text.slice(word.start, word.end);
}

function tokenOf(text: string, { start, end }: Span, sentence: number): Token {
  const word = text.slice(start, end);
  const noise = end - start > 200;
  return {
    start,
    end,
    text: word,
    norm: noise ? "" : normOf(word),
    pos: "X",
    sentence,
    head: -1,
    relation: "dep",
    asserted: null,
  };
}

function normOf(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) && !lower.includes("`") ? lower : straighten(lower);
}
