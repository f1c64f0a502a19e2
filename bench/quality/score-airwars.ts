import { join } from "node:path";
import { share } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { type Assessment, type CountRange, readAssessedRange } from "./read-assessed-range.ts";
import { readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

export interface GoldIncident {
  prose: string;
  date: { iso: string[] };
  killed: CountRange | null;
  injured: CountRange | null;
}

export interface RangeOutcome {
  outcome: "killed" | "wounded";
  low: boolean;
  high: boolean;
}

/** Killed and injured of one incident as its assessment holds them: `airwars/incidents.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const incidents = readGoldLines<GoldIncident>(join(goldFolder, "airwars", "incidents.jsonl"));
  const outcomes = await inTurn(incidents, async (incident) => {
    const { record } = await reader.readText(incident.prose, incident.date.iso[0] ?? null);
    const compared = compareIncident(incident, record);
    for (const outcome of compared) tellMiss(incident, outcome, record, tell);
    return compared;
  });
  return summarize(outcomes.flat());
}

function tellMiss(
  { prose, killed, injured }: GoldIncident,
  { outcome, low, high }: RangeOutcome,
  record: Assessment,
  tell: TellMiss,
): void {
  if (low && high) return;
  const gold = outcome === "killed" ? killed : injured;
  const ours = readAssessedRange(record, outcome);
  if (gold === null) return;
  const parts =
    ours === null
      ? ["none found"]
      : [
          ...(low ? [] : [ours.min < gold.min ? "least too low" : "least too high"]),
          ...(high ? [] : [ours.max < gold.max ? "most too low" : "most too high"]),
        ];
  const range = (one: CountRange | null): string => (one === null ? "none" : `${one.min} to ${one.max}`);
  tell({
    cause: `${outcome}: ${parts.join(", ")}`,
    context: `${range(gold)}, ours ${range(ours)} | ${prose.slice(0, 600).replace(/\s+/g, " ")}`,
  });
}

/** Only what the gold gives is compared. */
export function compareIncident(gold: Pick<GoldIncident, "killed" | "injured">, record: Assessment): RangeOutcome[] {
  return (["killed", "wounded"] as const).flatMap((outcome) => {
    const range = outcome === "killed" ? gold.killed : gold.injured;
    if (range === null) return [];
    const ours = readAssessedRange(record, outcome);
    return [{ outcome, low: ours?.min === range.min, high: ours?.max === range.max }];
  });
}

export function summarize(outcomes: readonly RangeOutcome[]): ScoreRow[] {
  const both = (of: RangeOutcome["outcome"]): number =>
    share(
      outcomes.filter(({ outcome }) => outcome === of),
      ({ low, high }) => low && high,
    );
  const row = { stage: "casualties", set: "airwars", floor: null, aim: null };
  return [
    {
      ...row,
      metric: "both bounds exact",
      value: share(outcomes, ({ low, high }) => low && high),
      floor: 0.7,
      aim: 0.9,
    },
    { ...row, metric: "killed, both exact", value: both("killed") },
    { ...row, metric: "injured, both exact", value: both("wounded") },
    { ...row, metric: "low exact", value: share(outcomes, ({ low }) => low) },
    { ...row, metric: "high exact", value: share(outcomes, ({ high }) => high) },
  ];
}
