import { type ReadOptions, type Refusal, type Report, readInputs } from "../../pipeline.ts";
import type { Record } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { cleanText } from "../layout/clean-text.ts";
import { openProgress, type Progress } from "../progress.ts";
import { estimateTotal } from "../reading/estimate-total.ts";
import { openReaders } from "../reading/open-readers.ts";
import type { Outcome, Planned } from "../reading/outcome.ts";
import { planReports } from "../reading/plan-report.ts";
import { readInOrder } from "../reading/read-in-order.ts";
import { readMissing } from "../reading/read-missing.ts";
import { type Relations, relateStore } from "../reading/relate-store.ts";
import { groupOutcomes, keepOutcomes, type Settled } from "../reading/settle-outcomes.ts";
import { Tally } from "../reading/tally.ts";
import { tabulateClaims } from "../tables/tabulate-claims.ts";
import { type DocumentLine, tabulateDocuments } from "../tables/tabulate-documents.ts";
import { tellProblem } from "../tell-problem.ts";
import { withStore } from "../with-store.ts";
import { sayRun } from "../words/say-run.ts";

export interface ReadCommand {
  /** Null: nothing is kept. */
  folder: string | null;
  json: boolean;
  options: ReadOptions;
}

/** What one run has at hand. */
interface Run {
  command: ReadCommand;
  effects: Effects;
  store: Store | null;
  progress: Progress;
  tally: Tally;
  /** Documents of the store that could not be read again. */
  lost: ReadonlySet<string>;
}

const mostDocumentsShown = 40;

/** Reads the paths into the record, or looks without keeping anything; gives the exit code. */
export async function read(paths: readonly string[], command: ReadCommand, effects: Effects): Promise<number> {
  const started = effects.elapsed();
  const total = effects.interactive ? await estimateTotal(paths, effects.read) : 0;
  const progress = openProgress(effects, "Reading", total);
  const run = { command, effects, progress, tally: new Tally() };
  let relations: Relations | null = null;
  if (command.folder === null) await readPaths(paths, { ...run, store: null, lost: new Set() });
  else {
    const opening = effects.openStore(command.folder, ["sayso read", ...paths].join(" "));
    relations = await withStore(opening, async (store) => {
      const { refused } = await readMissing(store, effects, progress);
      const lost = refused === 0 ? [] : await store.missing();
      await readPaths(paths, { ...run, store, lost: new Set(lost.map(({ documentId }) => documentId)) });
      progress.stage("Comparing accounts");
      return relateStore(store, effects);
    });
  }
  progress.done();
  if (!command.json) await effects.print(sayRun(run.tally, relations, (effects.elapsed() - started) / 1000));
  return run.tally.exitCode;
}

async function readPaths(paths: readonly string[], run: Run): Promise<void> {
  const { command, effects, store, progress, tally } = run;
  const planned = planAll(readInputs(paths, effects.read, command.options), planReports(store, run.lost));
  const shown = new Set<string>();
  const lines: DocumentLine[] = [];
  for await (const settled of settleAll(planned, run)) {
    for (const told of tally.add(settled)) {
      progress.clear();
      tellProblem(told, effects);
    }
    if (!command.json && store !== null && lines.length >= mostDocumentsShown) continue;
    const record = await recordOf(settled, shown, store);
    if (record === null) continue;
    shown.add(record.document.id);
    progress.clear();
    if (command.json) await effects.print(`${JSON.stringify(record)}\n`);
    else if (store === null) await effects.print(layLook(record, effects));
    else lines.push({ document: { ...record.document, text: "" }, claims: record.claims.length });
  }
  if (lines.length > 0) await effects.print(`${tabulateDocuments(lines, effects)}\n`);
}

/** The report's title, and the claims found in it. */
function layLook({ document, claims }: Record, effects: Effects): string {
  const title = cleanText(document.title ?? document.original.location);
  return `${title}\n\n${claims.length === 0 ? "No claims found.\n" : tabulateClaims(claims, effects)}\n`;
}

async function* settleAll(planned: AsyncIterable<Planned>, { effects, store, progress }: Run): AsyncGenerator<Settled> {
  const outcomes = counted(readInOrder(planned, openReaders(effects)), progress);
  yield* store === null ? groupOutcomes(outcomes) : keepOutcomes(outcomes, store);
}

/** The record to show for it: none for what was refused or has been shown. */
async function recordOf(settled: Settled, shown: ReadonlySet<string>, store: Store | null): Promise<Record | null> {
  if (settled.kind === "refused") return null;
  if (settled.kind === "kept") return shown.has(settled.record.document.id) ? null : settled.record;
  return shown.has(settled.id) ? null : ((await store?.records.get(settled.id)) ?? null);
}

async function* planAll(
  reports: AsyncIterable<Report | Refusal>,
  plan: (report: Report | Refusal) => Promise<Planned>,
): AsyncGenerator<Planned> {
  for await (const report of reports) yield await plan(report);
}

async function* counted(outcomes: AsyncIterable<Outcome>, progress: Progress): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    progress.step();
    yield outcome;
  }
}
