import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotation, EntityKind, Span } from "../../src/schema/index.ts";
import { pairOff } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import { type ClusterFits, type Clustering, conll, f1OfFit, measureClusters, sumFits } from "./measure-clusters.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { readConllu, type TreeSentence } from "./read-conllu.ts";
import { readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** A mention with its head word, and what it is a mention of. */
export interface HeadedMention extends Span {
  head: Span;
  thing: string;
}

/** What claims are about: persons, bodies of people and places. */
const types = ["person", "organization", "place"];
const kinds: readonly EntityKind[] = [
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
  "place",
  "facility",
];

/** Who is who within a report: the news of `gum`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const news = readGoldLines<{ id: string; genre: string }>(join(goldFolder, "gum", "index.jsonl")).filter(
    ({ genre }) => genre === "news",
  );
  const fits = await inTurn(news, async ({ id }) => {
    const sentences = readConllu(readFileSync(join(goldFolder, "gum", "conllu", `${id}.conllu`), "utf8"));
    const { text, mentions } = joinSentences(sentences);
    const found = findMentions(reader.annotate(await reader.parse(text)));
    tellMisses(text, mentions, found, tell);
    return compareMentions(mentions, found);
  });
  return summarize(fits);
}

/** A document's text, paragraphs apart, with the mentions of the types that count. */
export function joinSentences(sentences: readonly TreeSentence[]): { text: string; mentions: HeadedMention[] } {
  let text = "";
  const mentions: HeadedMention[] = [];
  for (const sentence of sentences) {
    text += text === "" ? "" : sentence.newParagraph ? "\n\n" : " ";
    const at = text.length;
    const move = ({ start, end }: Span): Span => ({ start: start + at, end: end + at });
    for (const { start, end, head, thing } of readEntities(sentence))
      mentions.push({ ...move({ start, end }), head: move(head), thing });
    text += sentence.text;
  }
  return { text, mentions };
}

/** Opening brackets carry `group-type-…`, closing ones the group; one that spans sentences is left out. */
function readEntities({ words }: TreeSentence): HeadedMention[] {
  const open: { thing: string; type: string; first: number }[] = [];
  const found: HeadedMention[] = [];
  words.forEach(({ entity }, index) => {
    for (const part of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const [thing = "", type = ""] = part.replace(/[()]/g, "").split("-");
      if (part.startsWith("(")) open.push({ thing, type, first: index });
      if (!part.endsWith(")")) continue;
      const at = open.findLastIndex((one) => one.thing === thing);
      const [one] = at < 0 ? [] : open.splice(at, 1);
      const [first, last, head] = [words[one?.first ?? -1], words[index], headOf(words, one?.first ?? index, index)];
      if (one === undefined || first === undefined || last === undefined || head === undefined) continue;
      if (types.includes(one.type)) found.push({ start: first.start, end: last.end, head, thing });
    }
  });
  return found;
}

function headOf(words: TreeSentence["words"], first: number, last: number): Span | undefined {
  const inside = words.slice(first, last + 1);
  const head = inside.find((word) => word.head < first || word.head > last) ?? inside.at(-1);
  return head === undefined ? undefined : { start: head.start, end: head.end };
}

export function findMentions({
  mentions,
  entities,
  tokens,
}: Pick<Annotation, "mentions" | "entities" | "tokens">): HeadedMention[] {
  return mentions.flatMap(({ start, end, entity, head }) => {
    const [of, token] = [entities[entity], tokens[head]];
    if (of === undefined || token === undefined || !kinds.includes(of.kind)) return [];
    return [{ start, end, head: { start: token.start, end: token.end }, thing: String(entity) }];
  });
}

function isSame(one: HeadedMention, other: HeadedMention): boolean {
  return holds(one, other.head) && holds(other, one.head);
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end;
}

function isExact(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Things mentioned once are left out on both sides. */
export function compareMentions(gold: readonly HeadedMention[], found: readonly HeadedMention[]): ClusterFits {
  const goldKeys = new Map(gold.map((mention, index) => [mention, `g${index}`]));
  const keys = new Map<HeadedMention, string>(goldKeys);
  for (const [one, other] of pairOff(gold, found, [isExact, isSame])) keys.set(other, goldKeys.get(one) ?? "");
  const keyOf = (mention: HeadedMention): string => keys.get(mention) ?? `f${mention.start}-${mention.end}`;
  return measureClusters(clusteringOf(gold, keyOf), clusteringOf(found, keyOf));
}

function clusteringOf(mentions: readonly HeadedMention[], keyOf: (one: HeadedMention) => string): Clustering {
  const clustering = new Map(mentions.map((mention) => [keyOf(mention), mention.thing]));
  const sizes = new Map<string, number>();
  for (const thing of clustering.values()) sizes.set(thing, (sizes.get(thing) ?? 0) + 1);
  return new Map([...clustering].filter(([, thing]) => (sizes.get(thing) ?? 0) > 1));
}

export function summarize(documents: readonly ClusterFits[]): ScoreRow[] {
  const fits = sumFits(documents);
  const row = { stage: "coreference", set: "gum news", floor: null, aim: null };
  return [
    { ...row, metric: "coreference CoNLL F1", value: conll(fits), floor: 0.6, aim: 0.78 },
    { ...row, metric: "MUC F1", value: f1OfFit(fits.muc) },
    { ...row, metric: "B³ F1", value: f1OfFit(fits.b3) },
    { ...row, metric: "CEAFe F1", value: f1OfFit(fits.ceafe) },
  ];
}

/** Each later mention that is not with one before it, by whether it was found and how it is worded. */
function tellMisses(
  text: string,
  gold: readonly HeadedMention[],
  found: readonly HeadedMention[],
  tell: TellMiss,
): void {
  const pairs = pairOff(gold, found, [isExact, isSame]);
  const met = new Map<string, Set<string>>();
  for (const mention of gold) {
    const before = met.get(mention.thing);
    const ours = pairs.get(mention)?.thing;
    if (before !== undefined && (ours === undefined || !before.has(ours)))
      tell({
        cause: `${wording(text, mention)} ${ours === undefined ? "not found" : "given to another"}`,
        context: quoteContext(text, mention),
      });
    met.set(mention.thing, (before ?? new Set()).add(ours ?? ""));
  }
}

function wording(text: string, { start, end, head }: HeadedMention): string {
  const [words, word] = [text.slice(start, end), text.slice(head.start, head.end)];
  if (
    !/\s/.test(words) &&
    /^(?:he|she|it|they|him|her|them|his|its|their|who|which|that|i|we|you|my|our|your|me|us)$/i.test(words)
  )
    return "pronoun";
  return /^\p{Lu}/u.test(word) ? "name" : "description";
}
