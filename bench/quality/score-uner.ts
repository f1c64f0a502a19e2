import { join } from "node:path";
import { type Counts, f1, pairOff, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import { findModelNames } from "./model-spans.ts";
import { findTypedSpans, type MapKind, mapKinds, type TypedSpan } from "./name-spans.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import { modelAlone, type ScoreRow, type TellMiss } from "./score-row.ts";
import { tellSpanMisses } from "./tell-span-misses.ts";

/** A sentence; sentences with one `doc` follow each other in it. Offsets in code points. */
export interface GoldSentence {
  doc: string;
  text: string;
  entities: TypedSpan[];
}

const types = ["PER", "ORG", "LOC"] as const;
const mapKind = mapKinds({ person: "PER", body: "ORG", place: "LOC" });
/** To this set a country is a place even where it acts. */
export const toType: MapKind = (kind) => mapKind(kind, false);

/** Names of persons, organisations and places in web text: `uner/ewt-dev.jsonl`, each document read whole. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const documents = joinSentences(readGoldLines<GoldSentence>(join(goldFolder, "uner", "ewt-dev.jsonl")));
  const outcomes = await inTurn(documents, async ({ text, names }) => {
    const parsed = await reader.parse(text);
    const found = findTypedSpans(reader.annotate(parsed), toType, { forms: ["name"] });
    tellSpanMisses(text, names, found, tell);
    return { program: compareNames(names, found), model: compareNames(names, findModelNames(parsed)) };
  });
  return [
    ...summarize(outcomes.map(({ program }) => program)),
    ...modelAlone(summarize(outcomes.map(({ model }) => model))),
  ];
}

/** Documents with a sentence a line; names in UTF-16 units of the whole. */
export function joinSentences(sentences: readonly GoldSentence[]): { text: string; names: TypedSpan[] }[] {
  const documents = new Map<string, { text: string; names: TypedSpan[] }>();
  for (const { doc, text, entities } of sentences) {
    const document = documents.get(doc) ?? { text: "", names: [] };
    const toUnits = openOffsets(text);
    const at = document.text === "" ? 0 : document.text.length + 1;
    document.text += `${document.text === "" ? "" : "\n"}${text}`;
    for (const entity of entities) {
      const { start, end } = toUnits(entity);
      document.names.push({ start: at + start, end: at + end, type: entity.type });
    }
    documents.set(doc, document);
  }
  return [...documents.values()];
}

/** Counts by type; a name is matched by one of the same type and the very same characters. */
export function compareNames(gold: readonly TypedSpan[], found: readonly TypedSpan[]): { [type: string]: Counts } {
  const isSame = (one: TypedSpan, other: TypedSpan): boolean =>
    one.type === other.type && one.start === other.start && one.end === other.end;
  const pairs = pairOff(gold, found, [isSame]);
  return Object.fromEntries(
    types.map((type) => {
      const of = (all: Iterable<TypedSpan>): number => [...all].filter((one) => one.type === type).length;
      return [type, { matched: of(pairs.keys()), gold: of(gold), found: of(found) }];
    }),
  );
}

export function summarize(documents: readonly { readonly [type: string]: Counts }[]): ScoreRow[] {
  const all = (type: string): Counts => sumCounts(documents.flatMap((one) => one[type] ?? []));
  const row = { stage: "names", set: "uner", floor: null, aim: null };
  return [
    { ...row, metric: "PER, ORG, LOC F1", value: f1(sumCounts(types.map(all))), floor: 0.78, aim: 0.88 },
    ...types.map((type) => ({ ...row, metric: `${type} F1`, value: f1(all(type)) })),
  ];
}
