import { join } from "node:path";
import type { Annotation, Place, Span } from "../../src/schema/index.ts";
import { distanceKm } from "../../src/text/distance-km.ts";
import { f1, overlap, pairOff, share, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";
import { tellSpanMisses } from "./tell-span-misses.ts";

export interface GoldToponyms {
  text: string;
  /** Offsets in code points. */
  toponyms: { start: number; end: number; lat: number | null; lon: number | null }[];
}

export interface FoundToponym extends Span {
  place: Place;
}

export interface ToponymOutcome {
  exact: number;
  overlapping: number;
  gold: number;
  found: number;
  /** Distances in km of those found that have coordinates in the gold. */
  kilometres: number[];
}

/** A hundred miles: what the field counts as the right place. */
const nearby = 161;
const files = ["lgl", "geovirus"];

/** Place names and where they are: `geo/lgl.jsonl` and `geo/geovirus.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const rows = await inTurn(files, async (file) => {
    const documents = readGoldLines<GoldToponyms>(join(goldFolder, "geo", `${file}.jsonl`));
    const outcomes = await inTurn(documents, async (document) => {
      const found = findToponyms(reader.annotate(await reader.parse(document.text)));
      tellMisses(document, found, tell);
      return compareToponyms(document, found);
    });
    return summarize(`geo ${file}`, outcomes);
  });
  return rows.flat();
}

function tellMisses({ text, toponyms }: GoldToponyms, found: readonly FoundToponym[], tell: TellMiss): void {
  const toUnits = openOffsets(text);
  const gold = toponyms.map((one) => ({ ...one, ...toUnits(one), type: "name" }));
  tellSpanMisses(
    text,
    gold,
    found.map(({ start, end }) => ({ start, end, type: "name" })),
    tell,
  );
  for (const [{ start, end, lat, lon }, { place }] of pairOff(gold, found, [overlap])) {
    const away = lat === null || lon === null ? 0 : distanceKm({ latitude: lat, longitude: lon }, place);
    if (away > nearby)
      tell({
        cause: away > 1000 ? "more than 1,000 km away" : "161 to 1,000 km away",
        context: `${quoteContext(text, { start, end })} | ${place.name}, ${place.country}: ${place.reason}`,
      });
  }
}

/** Mentions by name of what has a place; a people's name ("Somali") is no name of the place. */
export function findToponyms({
  text,
  mentions,
  entities,
}: Pick<Annotation, "text" | "mentions" | "entities">): FoundToponym[] {
  return mentions.flatMap(({ start, end, entity, form }) => {
    const of = entities[entity];
    if (form !== "name" || of === undefined || of.place === null) return [];
    const isName = [of.name, of.place.name, ...of.aliases].includes(text.slice(start, end));
    return isName ? [{ start, end, place: of.place }] : [];
  });
}

export function compareToponyms(document: GoldToponyms, found: readonly FoundToponym[]): ToponymOutcome {
  const toUnits = openOffsets(document.text);
  const gold = document.toponyms.map((one) => ({ ...one, ...toUnits(one) }));
  const isExact = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
  const pairs = pairOff(gold, found, [isExact, overlap]);
  const kilometres = [...pairs].flatMap(([{ lat, lon }, { place }]) =>
    lat === null || lon === null ? [] : [distanceKm({ latitude: lat, longitude: lon }, place)],
  );
  const exact = [...pairs].filter(([one, other]) => isExact(one, other)).length;
  return { exact, overlapping: pairs.size, gold: gold.length, found: found.length, kilometres };
}

export function summarize(set: string, outcomes: readonly ToponymOutcome[]): ScoreRow[] {
  const counts = (part: "exact" | "overlapping"): number =>
    f1(sumCounts(outcomes.map(({ gold, found, [part]: matched }) => ({ matched, gold, found }))));
  const within = share(
    outcomes.flatMap(({ kilometres }) => kilometres),
    (one) => one <= nearby,
  );
  const row = { stage: "places", set };
  return [
    { ...row, metric: "toponyms F1, exact", value: counts("exact"), floor: 0.72, aim: 0.85 },
    { ...row, metric: "toponyms F1, overlapping", value: counts("overlapping"), floor: null, aim: null },
    { ...row, metric: "within 161 km, of found", value: within, floor: 0.8, aim: 0.92 },
  ];
}
