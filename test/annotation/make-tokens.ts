import {
  type Dependency,
  dependencies,
  type Sentence,
  type Span,
  type Token,
  type WordClass,
  wordClasses,
} from "../../src/schema/index.ts";

/** A text by its words and, where they are told, its trees. */
export interface TaggedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/**
 * Reads `The/DET/army:det army/NOUN/left:nsubj left/VERB/:root`: word, part of speech and, where trees matter, the word it
 * hangs on (the nearest so written in its sentence) and how. `~` glues a word to the one before it, `||` begins a sentence
 * and `|||` a paragraph.
 */
export function makeTokens(tagged: string): TaggedText {
  let text = "";
  const tokens: Token[] = [];
  const links: string[] = [];
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
    const [word = "", pos = "X", link = ""] = (glued ? item.slice(1) : item).split("/");
    if (!glued && text !== "" && !text.endsWith("\n")) text += " ";
    const start = text.length;
    text += word;
    tokens.push({
      start,
      end: text.length,
      text: word,
      norm: word.toLowerCase(),
      pos: wordClass(pos),
      sentence: sentences.length,
      head: -1,
      relation: "dep",
      asserted: null,
    });
    links.push(link);
  }
  close();
  links.forEach((link, at) => {
    hang(tokens, at, sentences[tokens[at]?.sentence ?? -1]?.first ?? 0, link);
  });
  return { text, tokens, sentences };
}

/** The span of the words' nth place in the text, counted from 0; throws where they do not stand there. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function hang(tokens: readonly Token[], at: number, first: number, link: string): void {
  if (link === "") return;
  const token = tokens[at] as Token;
  const [head = "", ...relation] = link.split(":");
  token.relation = dependency(relation.join(":"));
  if (head === "") return;
  let nearest = -1;
  for (let other = first; tokens[other]?.sentence === token.sentence; other++) {
    const nearer = nearest < 0 || Math.abs(other - at) < Math.abs(nearest - at);
    if (other !== at && tokens[other]?.text === head && nearer) nearest = other;
  }
  if (nearest < 0) throw new Error(`"${token.text}" hangs on "${head}", which is not in its sentence`);
  token.head = nearest;
}

function wordClass(name: string): WordClass {
  const found = wordClasses.find((one) => one === name);
  if (found === undefined) throw new Error(`${name} is no part of speech`);
  return found;
}

function dependency(name: string): Dependency {
  const found = dependencies.find((one) => one === name);
  if (found === undefined) throw new Error(`${name} is no relation`);
  return found;
}
