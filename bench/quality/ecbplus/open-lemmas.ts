import { loadTokenSplitter } from "../../../src/4-annotate/index.ts";
import type { Span, Token } from "../../../src/schema/index.ts";
import { overlap } from "../count-matches.ts";

/** The lemma of a mention's head: its first verb, else its last noun, else its last word. Spans are in UTF-16 units. */
export function openLemmas(): (text: string, span: Span) => string {
  const split = loadTokenSplitter();
  let last: { text: string; tokens: readonly Token[] } | null = null;
  return (text, span) => {
    if (last === null || last.text !== text) last = { text, tokens: split(text).tokens };
    const words = last.tokens.filter((token) => overlap(token, span));
    const head =
      words.find(({ pos }) => pos === "VERB") ??
      words.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN") ??
      words.at(-1);
    return head?.lemma ?? text.slice(span.start, span.end).toLowerCase();
  };
}
