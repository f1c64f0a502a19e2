import { join } from "node:path";
import { type Counts, f1, overlap, pairOff, sumCounts } from "./count-matches.ts";
import { isHeldBack } from "./hold-back.ts";
import { inTurn } from "./in-turn.ts";
import { findModelMentions } from "./model-spans.ts";
import { findTypedSpans, mapKinds, type TypedSpan } from "./name-spans.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import { modelAlone, type ScoreRow, type TellMiss } from "./score-row.ts";
import { tellSpanMisses } from "./tell-span-misses.ts";

/** Offsets in code points; `confidence` from 0 (a candidate that nobody confirmed) to 1. */
export interface GoldEntities {
  id: string;
  source: string;
  text: string;
  entities: (TypedSpan & { confidence: number })[];
}

export interface EntityCounts {
  exact: Counts;
  overlapping: Counts;
}

/** Gold that somebody confirmed. What is less sure counts neither for nor against. */
const confirmed = 0.5;
/** The set's types that are things; the others are dates, numbers, codes and adjectives. */
const types: { readonly [type: string]: string } = {
  Person: "Person",
  Organisation: "Organisation",
  Location: "Location",
  Weapon: "Weapon",
  Vehicle: "Vehicle",
  MilitaryPlatform: "Vehicle",
};
const toType = mapKinds({
  person: "Person",
  body: "Organisation",
  place: "Location",
  others: { weapon: "Weapon", vehicle: "Vehicle" },
});

/** The model was not trained on these texts, for their licence, so they are not of the fifth it is judged by. */
const leftOut = "BBC Online";

/** Entities, named or described, in reports on one war: the held-back fifth of `re3d/docs.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const documents = readGoldLines<GoldEntities>(join(goldFolder, "re3d", "docs.jsonl")).filter(
    ({ id, source }) => isHeldBack(id) && source !== leftOut,
  );
  const outcomes = await inTurn(documents, async (document) => {
    const parsed = await reader.parse(document.text);
    const found = findTypedSpans(reader.annotate(parsed), toType, {
      forms: ["name", "description", "pronoun"],
      whole: true,
    });
    tellSpanMisses(document.text, splitGold(document).gold, found, tell);
    const byModel = findModelMentions(parsed, toType);
    return { program: compareEntities(document, found), model: compareEntities(document, byModel) };
  });
  return [
    ...summarize(outcomes.map(({ program }) => program)),
    ...modelAlone(summarize(outcomes.map(({ model }) => model))),
  ];
}

type GoldText = Pick<GoldEntities, "text" | "entities">;

/** In UTF-16 units under our types; `unsure` counts neither for nor against. */
function splitGold({ text, entities }: GoldText): { gold: TypedSpan[]; unsure: TypedSpan[] } {
  const toUnits = openOffsets(text);
  const mapped = entities.flatMap((one) => {
    const type = types[one.type];
    return type === undefined ? [] : [{ ...toUnits(one), type, confidence: one.confidence }];
  });
  return {
    gold: mapped.filter(({ confidence }) => confidence >= confirmed),
    unsure: mapped.filter(({ confidence }) => confidence < confirmed),
  };
}

export function compareEntities(document: GoldText, found: readonly TypedSpan[]): EntityCounts {
  const { gold, unsure } = splitGold(document);
  const isExact = (one: TypedSpan, other: TypedSpan): boolean =>
    one.type === other.type && one.start === other.start && one.end === other.end;
  const overlaps = (one: TypedSpan, other: TypedSpan): boolean => one.type === other.type && overlap(one, other);
  const count = (fits: readonly (typeof isExact)[]): Counts => {
    const pairs = pairOff(gold, found, fits);
    const used = new Set(pairs.values());
    const wrong = found.filter((one) => !used.has(one) && !unsure.some((other) => overlaps(other, one)));
    return { matched: pairs.size, gold: gold.length, found: pairs.size + wrong.length };
  };
  return { exact: count([isExact]), overlapping: count([isExact, overlaps]) };
}

export function summarize(documents: readonly EntityCounts[]): ScoreRow[] {
  const value = (part: keyof EntityCounts): number => f1(sumCounts(documents.map((one) => one[part])));
  const row = { stage: "entities", set: "re3d" };
  return [
    { ...row, metric: "spans F1, exact", value: value("exact"), floor: 0.62, aim: 0.72 },
    { ...row, metric: "spans F1, overlapping", value: value("overlapping"), floor: 0.75, aim: 0.85 },
  ];
}
