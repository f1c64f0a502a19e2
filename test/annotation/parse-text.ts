import { splitText, wordsBySentence } from "../../src/4-annotate/index.ts";
import { applyParse } from "../../src/4-annotate/phrases/apply-parse.ts";
import { parsePhrases } from "../../src/4-annotate/phrases/parse-phrases.ts";
import { modelFolder } from "../../src/cli/effects.ts";
import { loadModel } from "../../src/pipeline.ts";
import type { Chunk, ParsedAttribution, Sentence, Token } from "../../src/schema/index.ts";
import { spanOf } from "./make-tokens.ts";

/** A text as the program reads it before anything is known of its dates, names and numbers but what is given. */
export interface ParsedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  chunks: Chunk[];
  /** Who says what, by the language model. */
  attributions: ParsedAttribution[];
}

/** Words of the text that are not to be taken apart; each means its first place there. */
export interface WholeWords {
  dates?: readonly string[];
  names?: readonly string[];
  counts?: readonly string[];
}

const model = await loadModel(modelFolder);

/** The text's words, trees and phrases, by the splitter and the language model of the program. */
export async function parseText(
  text: string,
  { dates = [], names = [], counts = [] }: WholeWords = {},
): Promise<ParsedText> {
  const split = splitText(text, new Map());
  const parse = await model.parse(wordsBySentence(split));
  const spans = (all: readonly string[]) => all.map((words) => spanOf(text, words));
  const wholes = { dates: spans(dates), names: spans(names), counts: spans(counts) };
  const { tokens, chunks } = parsePhrases(applyParse(split.tokens, parse), split.sentences, wholes);
  return { text, tokens, sentences: split.sentences, chunks, attributions: parse.attributions };
}
