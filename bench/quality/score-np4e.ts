import { join } from "node:path";
import { resolve } from "../../src/6-resolve/index.ts";
import type { Record, Span } from "../../src/schema/index.ts";
import { pairOff } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import { type ClusterFits, type Clustering, conll, f1OfFit, measureClusters, sumFits } from "./measure-clusters.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow } from "./score-row.ts";

/** Offsets in code points. `min` is the least that a mention must hold. */
export interface GoldMention extends Span {
  set: string | null;
  min?: Span;
}

export interface GoldDocument {
  id: string;
  text: string;
  mentions: readonly GoldMention[];
}

/** A mention of ours in UTF-16 units of the gold's text. */
export interface FoundMention extends Span {
  entity: string;
}

/** Who is who within conflict reports, once the stage has joined what is one: `np4e/docs.jsonl`. What is mentioned once is left out. */
export async function score(goldFolder: string, reader: GoldReader): Promise<ScoreRow[]> {
  return summarize(
    await inTurn(readGoldLines<GoldDocument>(join(goldFolder, "np4e", "docs.jsonl")), async (document) => {
      const { record, toGold } = await reader.readText(document.text);
      return compareMentions(document, findMentions(record, toGold));
    }),
  );
}

export function findMentions(record: Record, toGold: (span: Span) => Span | null): FoundMention[] {
  const { entityOf } = resolve({ records: [record], judgements: [] });
  return record.entities.flatMap(({ id, mentions }) => {
    const entity = entityOf.get(`${record.document.id}/${id}`) ?? id;
    return mentions.flatMap((mention) => {
      const span = toGold(mention);
      return span === null ? [] : [{ ...span, entity }];
    });
  });
}

/** Ours is the gold's mention where it is the same span, else where it lies in it and holds its least words. */
export function compareMentions({ id, text, mentions }: GoldDocument, found: readonly FoundMention[]): ClusterFits {
  const toUnits = openOffsets(text);
  const gold = mentions.flatMap(({ set, min, ...span }, index) =>
    set === null
      ? []
      : [{ ...toUnits(span), least: toUnits(min ?? span), set: `${id}|${set}`, key: `${id}.g${index}` }],
  );
  const keys = new Map<FoundMention, string>();
  const pairs = pairOff(gold, found, [
    (one, other) => one.start === other.start && one.end === other.end,
    (one, other) => holds(one, other) && holds(other, one.least),
  ]);
  for (const [one, other] of pairs) keys.set(other, one.key);
  return measureClusters(
    withoutSingles(gold.map(({ key, set }) => [key, set])),
    withoutSingles(found.map((mention) => [keys.get(mention) ?? `${mention.start}-${mention.end}`, mention.entity])),
  );
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end;
}

function withoutSingles(placed: readonly (readonly [key: string, set: string])[]): Clustering {
  const sizes = new Map<string, number>();
  for (const [, set] of placed) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return new Map(placed.filter(([, set]) => (sizes.get(set) ?? 0) > 1));
}

export function summarize(documents: readonly ClusterFits[]): ScoreRow[] {
  const fits = sumFits(documents);
  const row = { stage: "resolve", set: "np4e", floor: null, aim: null };
  return [
    { ...row, metric: "entities CoNLL F1", value: conll(fits) },
    { ...row, metric: "entities B³ F1", value: f1OfFit(fits.b3) },
    { ...row, metric: "entities pairs F1", value: f1OfFit(fits.pairs) },
  ];
}
