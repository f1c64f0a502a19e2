import { join } from "node:path";
import { type ResolveInput, resolve } from "../../src/6-resolve/index.ts";
import { readDataFile } from "../../src/cli/effects.ts";
import { loadKnowledge } from "../../src/pipeline.ts";
import type { Record, Span } from "../../src/schema/index.ts";
import { overlap, pairOff } from "./count-matches.ts";
import { openLemmas } from "./ecbplus/open-lemmas.ts";
import { type GoldEvent, tellOfGold } from "./ecbplus/tell-of-gold.ts";
import { inTurn } from "./in-turn.ts";
import { type ClusterFits, type Clustering, conll, f1OfFit, measureClusters } from "./measure-clusters.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow } from "./score-row.ts";

/** Offsets in code points. */
interface GoldDocument {
  id: string;
  topic: number;
  text: string;
  sentences: (Span & { validated: boolean })[];
  mentions: (Span & {
    kind: string;
    validated: boolean;
    crossDocChain: string | null;
    inDocChain: string | null;
  })[];
}

/** A document with its gold events in UTF-16 units of the record's own text is what `record` tells; `toGold` leads back. */
interface ReadDocument {
  record: Record;
  toGold: (span: Span) => Span | null;
  text: string;
  events: GoldEvent[];
  validated: Span[];
}

/** Events across reports of one topic: `ecbplus/docs.jsonl.gz`, validated sentences, a mention outside all chains an event by itself. */
export async function score(goldFolder: string, reader: GoldReader): Promise<ScoreRow[]> {
  const lemmaOf = openLemmas(loadKnowledge(readDataFile).lexicon.irregularVerbs);
  const topics = new Map<number, GoldDocument[]>();
  for (const document of readGoldLines<GoldDocument>(join(goldFolder, "ecbplus", "docs.jsonl.gz")))
    topics.set(document.topic, [...(topics.get(document.topic) ?? []), document]);
  const lemma: ClusterFits[] = [];
  const given: ClusterFits[] = [];
  const own: ClusterFits[] = [];
  for (const documents of topics.values()) {
    const read = await inTurn(documents, (document) => readDocument(document, reader));
    const gold = new Map(read.flatMap(({ events }) => events.map(({ key, chain }) => [key, chain] as const)));
    const words = new Map(
      read.flatMap(({ text, events }) => events.map(({ key, span }) => [key, lemmaOf(text, span)] as const)),
    );
    lemma.push(measureClusters(gold, words));
    given.push(measureClusters(gold, resolveGiven(read, lemmaOf)));
    own.push(measureClusters(gold, resolveOwn(read)));
  }
  return [
    ...rowsOf("given mentions", given, 0.596, 0.78),
    ...rowsOf("own mentions", own),
    ...rowsOf("same lemma", lemma),
  ];
}

async function readDocument(
  { id, text, sentences, mentions }: GoldDocument,
  reader: GoldReader,
): Promise<ReadDocument> {
  const toUnits = openOffsets(text);
  const events = mentions
    .filter(({ validated, kind }) => validated && kind.includes("ACTION"))
    .map(({ crossDocChain, inDocChain, ...mention }, index): GoldEvent => {
      const key = `${id}.g${index}`;
      return {
        key,
        span: toUnits(mention),
        chain: crossDocChain ?? (inDocChain === null ? key : `${id}|${inDocChain}`),
        negated: mention.kind.startsWith("NEG"),
      };
    });
  const validated = sentences.filter((sentence) => sentence.validated).map(toUnits);
  return { ...(await reader.readText(text)), text, events, validated };
}

/** What the stage makes of the gold's own mentions, each told as a claim with the parties and places around it. */
function resolveGiven(read: readonly ReadDocument[], lemmaOf: (text: string, span: Span) => string): Clustering {
  const records = read.map((document) => tellOfGold({ ...document, lemmaOf }));
  return listEvents({ records, judgements: [] });
}

/** Claims of the program itself in validated sentences; one whose trigger lies on a gold mention is that mention. */
function resolveOwn(read: readonly ReadDocument[]): Clustering {
  const keys = new Map<string, string>();
  for (const { record, toGold, events, validated } of read) {
    const found = record.claims.flatMap(({ id, event }) => {
      const span = event === undefined ? null : toGold(event.trigger);
      return span === null || !validated.some((sentence) => overlap(sentence, span)) ? [] : [{ id, span }];
    });
    for (const { id } of found) keys.set(id, id);
    for (const [event, { id }] of pairOff(events, found, [(one, other) => overlap(one.span, other.span)]))
      keys.set(id, event.key);
  }
  const placed = listEvents({ records: read.map(({ record }) => record), judgements: [] });
  return new Map(
    [...placed].flatMap(([claim, event]) => {
      const key = keys.get(claim);
      return key === undefined ? [] : [[key, event] as const];
    }),
  );
}

function listEvents(input: ResolveInput): Clustering {
  return new Map(resolve(input).events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
}

/** Means over the topics, as the reference figures are. */
export function rowsOf(
  mentions: string,
  topics: readonly ClusterFits[],
  floor: number | null = null,
  aim: number | null = null,
): ScoreRow[] {
  const mean = (value: (fits: ClusterFits) => number): number =>
    topics.reduce((sum, fits) => sum + value(fits), 0) / Math.max(1, topics.length);
  const row = { stage: "resolve", set: "ecbplus", floor: null, aim: null };
  return [
    {
      ...row,
      metric: `events CoNLL F1, ${mentions}`,
      value: mean(conll),
      floor,
      aim,
    },
    { ...row, metric: `events B³ F1, ${mentions}`, value: mean(({ b3 }) => f1OfFit(b3)) },
    { ...row, metric: `events pairs F1, ${mentions}`, value: mean(({ pairs }) => f1OfFit(pairs)) },
  ];
}
