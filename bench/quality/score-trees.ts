import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/schema/index.ts";
import { type Counts, f1, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { readConllu, type TreeSentence } from "./read-conllu.ts";
import { readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** A word of our tree; `head` is the index of its head in the same list, -1 for a root. */
export interface ParsedWord extends Span {
  head: number;
  relation: string;
}

/** The words of one sentence with their heads; offsets are UTF-16 units of the sentence's text. */
export type ParseSentence = (text: string) => readonly ParsedWord[] | Promise<readonly ParsedWord[]>;

export interface TreeCounts {
  words: Counts;
  unlabelled: Counts;
  labelled: Counts;
}

/** Labelled attachment over gold sentences: `ud/en_ewt-ud-dev.conllu` and the news of `gum`. */
export async function scoreTrees(goldFolder: string, parse: ParseSentence, tell: TellMiss): Promise<ScoreRow[]> {
  const rows = await inTurn(readTreebanks(goldFolder), async ({ set, sentences, ...goals }) => {
    const counts = await inTurn(sentences, async (gold) => compareTree(gold, await parse(gold.text), tell));
    return summarize(set, counts, goals);
  });
  return rows.flat();
}

/** The model's trees over the program's words, each sentence given whole. */
export function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  return scoreTrees(goldFolder, (text) => findTree(text, reader), tell);
}

export async function findTree(text: string, reader: Pick<GoldReader, "parseSentence">): Promise<ParsedWord[]> {
  const { split, parse } = await reader.parseSentence(text);
  return split.tokens.flatMap(({ start, end }, index) => {
    const word = parse.words[index];
    return word === undefined ? [] : [{ start, end, head: word.head, relation: word.dependency }];
  });
}

interface Treebank {
  set: string;
  sentences: TreeSentence[];
  floor: number;
  aim: number;
}

export function readTreebanks(goldFolder: string): Treebank[] {
  const read = (...path: string[]): TreeSentence[] => readConllu(readFileSync(join(goldFolder, ...path), "utf8"));
  const news = readGoldLines<{ id: string; genre: string }>(join(goldFolder, "gum", "index.jsonl"))
    .filter(({ genre }) => genre === "news")
    .flatMap(({ id }) => read("gum", "conllu", `${id}.conllu`));
  return [
    { set: "ud ewt dev", sentences: read("ud", "en_ewt-ud-dev.conllu"), floor: 0.8, aim: 0.87 },
    { set: "gum news trees", sentences: news, floor: 0.84, aim: 0.9 },
  ];
}

/** Words are the same where their characters are, an arc where the heads are too; subtypes of relations are not compared. */
export function compareTree(gold: TreeSentence, found: readonly ParsedWord[], tell: TellMiss): TreeCounts {
  const key = ({ start, end }: Span): string => `${start} ${end}`;
  const ours = new Map(found.map((word) => [key(word), word]));
  const headOf = (words: readonly ParsedWord[], { head }: ParsedWord): string => {
    const above = words[head];
    return above === undefined ? "root" : key(above);
  };
  let [matched, unlabelled, labelled] = [0, 0, 0];
  for (const word of gold.words) {
    const other = ours.get(key(word));
    ours.delete(key(word));
    if (other === undefined) {
      tell({ cause: "word cut otherwise", context: quoteContext(gold.text, word) });
      continue;
    }
    matched += 1;
    const isHead = headOf(gold.words, word) === headOf(found, other);
    const isRelation = baseOf(word.relation) === baseOf(other.relation);
    if (isHead) unlabelled += 1;
    if (isHead && isRelation) labelled += 1;
    else
      tell({
        cause: `${baseOf(word.relation)}: ${isHead ? `right head, ${baseOf(other.relation)}` : "another head"}`,
        context: quoteContext(gold.text, word),
      });
  }
  const counts = (right: number): Counts => ({ matched: right, gold: gold.words.length, found: found.length });
  return { words: counts(matched), unlabelled: counts(unlabelled), labelled: counts(labelled) };
}

export function summarize(
  set: string,
  sentences: readonly TreeCounts[],
  { floor, aim }: { floor: number; aim: number },
): ScoreRow[] {
  const value = (part: keyof TreeCounts): number => f1(sumCounts(sentences.map((one) => one[part])));
  const row = { stage: "syntax", set, floor: null, aim: null };
  return [
    { ...row, metric: "labelled attachment", value: value("labelled"), floor, aim },
    { ...row, metric: "unlabelled attachment", value: value("unlabelled") },
    { ...row, metric: "words", value: value("words") },
  ];
}

function baseOf(relation: string): string {
  return relation.split(":")[0] ?? relation;
}
