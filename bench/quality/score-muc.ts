import { join } from "node:path";
import { buildIncidents } from "./build-incidents.ts";
import { addPoints, countIncidents, f1OfPoints, type IncidentPoints, pairIncidents } from "./compare-incidents.ts";
import { takeSample } from "./hold-back.ts";
import { inTurn } from "./in-turn.ts";
import { type Incident, type Slot, slots } from "./incident.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { readGoldLines } from "./read-gold.ts";
import { type KeyTemplate, readIncidentKey } from "./read-incident-key.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

export interface GoldReport {
  id: string;
  date: string | null;
  text: string;
  templates: KeyTemplate[];
}

const files = ["dev", "tst1", "tst2"];
/** Of a larger file every so many reports are read. */
const most = 350;

/** Incidents with who, whom, how many and who says so, in reports all in capitals: `muc/{dev,tst1,tst2}.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const rows = await inTurn(files, async (file) => {
    const reports = takeSample(readGoldLines<GoldReport>(join(goldFolder, "muc", `${file}.jsonl`)), most);
    const points = await inTurn(reports, async (report) => {
      const keys = report.templates.map(readIncidentKey);
      const answers = buildIncidents((await reader.readText(report.text, report.date)).record);
      tellMisses(report, keys, answers, tell);
      return countIncidents(keys, answers);
    });
    return summarize(`muc ${file}`, points);
  });
  return rows.flat();
}

export function summarize(set: string, reports: readonly IncidentPoints[]): ScoreRow[] {
  const value = (wanted: readonly Slot[]): number =>
    f1OfPoints(addPoints(reports.flatMap((report) => wanted.map((slot) => report[slot]))));
  const row = { stage: "incidents", set, floor: null, aim: null };
  return [
    { ...row, metric: "slots F1", value: value(slots), floor: 0.42, aim: 0.6 },
    { ...row, metric: "numbers F1", value: value(["humTargetNumber", "physTargetNumber"]) },
    { ...row, metric: "effects F1", value: value(["humTargetEffect", "physTargetEffect"]) },
    { ...row, metric: "claim status F1", value: value(["perpOrgConfidence"]) },
  ];
}

function tellMisses(
  { id, text }: GoldReport,
  keys: readonly Incident[],
  answers: readonly Incident[],
  tell: TellMiss,
): void {
  const context = (incident: Incident): string =>
    `${id}: ${slots
      .flatMap((slot) => incident.slots[slot].map(({ strings, places }) => strings?.[0] ?? places?.[0]?.at(-1) ?? ""))
      .filter((words) => words !== "")
      .join(", ")} | ${text.slice(0, 200).replace(/\s+/g, " ")}`;
  for (const { key, answer } of pairIncidents(keys, answers)) {
    if (answer === null && key !== null && !key.optional)
      tell({
        cause: answers.length === 0 ? "incident not found, none told in the report" : "incident not found",
        context: context(key),
      });
    if (key === null && answer !== null) tell({ cause: "incident where there is none", context: context(answer) });
    if (key === null || answer === null) continue;
    const found = countIncidents([key], [answer]);
    for (const slot of slots) {
      const { points, possible, actual } = found[slot];
      if (points >= Math.max(possible, actual)) continue;
      const kind = actual === 0 ? "missing" : possible === 0 ? "too many" : "wrong or in part";
      tell({ cause: `paired, ${slot} ${kind}`, context: `${context(key)} || ours ${context(answer)}` });
    }
  }
}
