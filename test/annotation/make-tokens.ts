import type { Sentence, Span, Token } from "../../src/schema/index.ts";

/** A text by its words, as the tagger would give it. */
export interface TaggedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/**
 * Reads `The/DET army/NOUN ~'s/PART jets/NOUN/jet`: word, part of speech and, where it differs, the lemma. `~` glues a word to
 * the one before it, `||` begins a sentence and `|||` a paragraph.
 */
export function makeTokens(tagged: string): TaggedText {
  let text = "";
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (): void => {
    const [from, to] = [tokens[first], tokens.at(-1)];
    if (from === undefined || to === undefined) return;
    sentences.push({ start: from.start, end: to.end, first, last: tokens.length, paragraph });
    first = tokens.length;
  };
  for (const item of tagged.trim().split(/\s+/)) {
    if (/^\|{2,3}$/.test(item)) {
      close();
      if (item === "|||") {
        paragraph++;
        text += "\n";
      }
      continue;
    }
    const glued = item.startsWith("~");
    const [word = "", pos = "X", lemma = word.toLowerCase()] = (glued ? item.slice(1) : item).split("/");
    if (!glued && text !== "" && !text.endsWith("\n")) text += " ";
    const start = text.length;
    text += word;
    tokens.push({
      start,
      end: text.length,
      text: word,
      norm: word.toLowerCase(),
      lemma,
      pos,
      sentence: sentences.length,
    });
  }
  close();
  return { text, tokens, sentences };
}

/** The span of the words' nth place in the text, counted from 0; throws where they do not stand there. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}
