import { createHash } from "node:crypto";
import { cleanReport, parseFurnitureList } from "../../src/2-clean/index.ts";
import { annotate, type SplitText, splitText, wordsBySentence } from "../../src/4-annotate/index.ts";
import { modelFolder, readDataFile } from "../../src/cli/effects.ts";
import {
  loadKnowledge,
  loadModel,
  openPipeline,
  type Pipeline,
  type ReadEffects,
  readInputs,
} from "../../src/pipeline.ts";
import type { Annotation, Interval, Parse, Record, Span } from "../../src/schema/index.ts";
import { sourceSpan } from "../../src/text/text-map.ts";
import { keepParses } from "./keep-parses.ts";

/** The words of a text and what the language model says of them, before any rule has seen it. */
export interface ParsedText {
  split: SplitText;
  parse: Parse;
}

/** The program as the scorers use it. Days are `YYYY-MM-DD`. */
export interface GoldReader {
  /** For reports that are files of their own. */
  pipeline: Pipeline;
  /** A text through the whole pipeline; `toGold` leads from the record's text back to it. */
  readText(text: string, published?: string | null): Promise<{ record: Record; toGold(span: Span): Span | null }>;
  /** The text of a web page after 2-clean; null where it was refused. */
  cleanPage(html: string): Promise<string | null>;
  /** The text as it is, uncleaned, by the language model alone. */
  parse(text: string): Promise<ParsedText>;
  /** The same of a text that is one sentence, whatever stops it holds. */
  parseSentence(text: string): Promise<ParsedText>;
  /** All of 4-annotate. */
  annotate(parsed: ParsedText, published?: string | null): Annotation;
}

/** With `parses`, a folder, the language model's answers are kept there. */
export async function openGoldReader(parses: string | null = null): Promise<GoldReader> {
  const knowledge = loadKnowledge(readDataFile);
  const furniture = parseFurnitureList(new TextDecoder().decode(readDataFile("lexicon/furniture.txt")));
  const loaded = await loadModel(modelFolder);
  const model = parses === null ? loaded : keepParses(loaded, parses);
  const pipeline = openPipeline(knowledge, furniture, model);
  const split = (text: string): SplitText => splitText(text, knowledge.lexicon.roles);
  return {
    pipeline,
    async readText(text, published = null) {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const { record, map } = await pipeline.read({
        title: null,
        publisher: "The publisher",
        url: null,
        published: dayInterval(published),
        text,
        map: text === "" ? [] : [{ start: 0, end: text.length, from: 0, to: text.length }],
        original: { sha256, mediaType: "text/plain", bytes: text.length, location: "gold" },
        problems: [],
      });
      return { record, toGold: (span) => sourceSpan(map, span) };
    },
    async cleanPage(html) {
      for await (const one of readInputs(["page.html"], holding(new TextEncoder().encode(html))))
        return "problem" in one ? null : cleanReport(one, furniture).text;
      return null;
    },
    async parse(text) {
      const words = split(text);
      return { split: words, parse: await model.parse(wordsBySentence(words)) };
    },
    async parseSentence(text) {
      const words = split(text);
      return { split: words, parse: await model.parse([words.tokens.map((token) => token.text)]) };
    },
    annotate: ({ split: words, parse }, published = null) => annotate(words, parse, dayInterval(published), knowledge),
  };
}

function holding(bytes: Uint8Array): ReadEffects {
  return {
    kind: async () => "file",
    size: async () => bytes.length,
    bytes: async () => bytes,
    list: async () => [],
    glob: async () => [],
    input: async () => bytes,
  };
}

function dayInterval(day: string | null): Interval | null {
  return day === null ? null : { from: day, to: day, precision: "day", text: null, span: null, anchor: "none" };
}
