import { join } from "node:path";
import { type Counts, f1, overlap, pairOff, sumCounts } from "./count-matches.ts";
import { findTypedSpans, mapKinds, type TypedSpan } from "./name-spans.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow } from "./score-row.ts";

/** Offsets in code points; `confidence` from 0 (a candidate that nobody confirmed) to 1. */
export interface GoldEntities {
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

/** Entities, named or described, in reports on one war: `re3d/docs.jsonl`. */
export function score(goldFolder: string, reader: GoldReader): ScoreRow[] {
  return summarize(
    readGoldLines<GoldEntities>(join(goldFolder, "re3d", "docs.jsonl")).map((document) =>
      compareEntities(document, findTypedSpans(reader.annotate(document.text), toType, ["name", "description"])),
    ),
  );
}

export function compareEntities({ text, entities }: GoldEntities, found: readonly TypedSpan[]): EntityCounts {
  const toUnits = openOffsets(text);
  const mapped = entities.flatMap((one) => {
    const type = types[one.type];
    return type === undefined ? [] : [{ ...toUnits(one), type, confidence: one.confidence }];
  });
  const gold = mapped.filter(({ confidence }) => confidence >= confirmed);
  const unsure = mapped.filter(({ confidence }) => confidence < confirmed);
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
