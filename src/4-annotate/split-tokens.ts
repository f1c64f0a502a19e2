import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Sentence, Span, Token } from "../schema/index.ts";
import { splitWords } from "./split-words.ts";

/** Longer runs of text without a line break are cut at white space, so that time and memory stay bounded. */
const LONGEST_PIECE = 20_000;
/** Longer "words" are noise (a data URI, a broken page): one token each, never shown to the tagger, which is quadratic in them. */
const LONGEST_WORD = 200;

export type SplitTokens = (text: string) => { tokens: Token[]; sentences: Sentence[] };

/** The tagger, loaded once by whoever runs the stage; the function it gives is pure. */
export function loadTokenSplitter(): SplitTokens {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;

  return (text) => {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    paragraphs(text).forEach((paragraph, paragraphIndex) => {
      for (const piece of pieces(text, paragraph)) {
        if (piece.end - piece.start > LONGEST_WORD && !/\s/.test(text.slice(piece.start, piece.end))) {
          const sentence = sentences.length;
          sentences.push({ ...piece, first: tokens.length, last: tokens.length + 1, paragraph: paragraphIndex });
          tokens.push(noiseToken(text, piece, sentence));
          continue;
        }
        const words = splitWords(text, piece);
        const read = nlp.readDoc(words.map((word) => text.slice(word.start, word.end)).join(" "));
        const column = (helper: unknown): string[] => read.tokens().out(helper as typeof its.value) as string[];
        const owners = ownersOf(words, column(its.value));
        const tags = column(its.pos);
        const lemmas = column(its.lemma);
        const ranges = read.sentences().out(its.span) as unknown as [number, number][];
        let next = 0;
        for (const [, to] of ranges) {
          const first = tokens.length;
          for (; next < words.length && (owners[next] ?? to) <= to; next++) {
            const span = words[next] as Span;
            const owner = owners[next] ?? 0;
            const value = text.slice(span.start, span.end);
            tokens.push({
              ...span,
              text: value,
              norm: straighten(value.toLowerCase()),
              lemma: (lemmas[owner] ?? value).toLowerCase(),
              pos: tags[owner] ?? "X",
              sentence: sentences.length,
            });
          }
          const start = tokens[first]?.start;
          const end = tokens[tokens.length - 1]?.end;
          if (start === undefined || end === undefined || tokens.length === first) continue;
          sentences.push({ start, end, first, last: tokens.length, paragraph: paragraphIndex });
        }
      }
    });
    return { tokens, sentences };
  };
}

/** Curly quotation marks and apostrophes as straight ones; one unit for one unit. */
export function straighten(text: string): string {
  return text.replace(/[‘’‛ʼ`´]/g, "'").replace(/[“”„‟«»]/g, '"');
}

function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n") continue;
    if (/\S/.test(text.slice(start, at))) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

/** The paragraph in pieces of bounded length; a word too long to be one stands alone. */
function pieces(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  let lastBlank = -1;
  const close = (end: number) => {
    if (end > start && /\S/.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (/\s/.test(text[at] ?? "")) {
      if (at - lastBlank - 1 > LONGEST_WORD && lastBlank >= paragraph.start - 1) close(at);
      else if (at - start >= LONGEST_PIECE) close(at);
      lastBlank = at;
    } else if (at - Math.max(lastBlank, paragraph.start - 1) === LONGEST_WORD + 1) close(at - LONGEST_WORD);
  }
  close(paragraph.end);
  return found;
}

/** For each word the number of the tagger's token that begins in it; `values` are its tokens of the words set apart by blanks. */
function ownersOf(words: readonly Span[], values: readonly string[]): number[] {
  const owners: number[] = [];
  let token = 0;
  let taken = 0;
  for (const word of words) {
    owners.push(Math.min(token, values.length - 1));
    taken += word.end - word.start;
    while (token < values.length && taken > 0) {
      taken -= values[token]?.length ?? 0;
      token++;
    }
  }
  return owners;
}

function noiseToken(text: string, span: Span, sentence: number): Token {
  return { ...span, text: text.slice(span.start, span.end), norm: "", lemma: "", pos: "X", sentence };
}
