import type { Effects } from "../effects.ts";
import { demandRecord } from "../open-record.ts";
import { openProgress } from "../progress.ts";
import { readMissing } from "../reading/read-missing.ts";
import { relateStore } from "../reading/relate-store.ts";
import { tellProblem } from "../tell-problem.ts";
import { withStore } from "../with-store.ts";
import { countOf } from "../words/count-of.ts";
import { sayRun } from "../words/say-run.ts";

export interface RebuildCommand {
  folder: string;
  json: boolean;
}

/** Makes the database again from the originals, the log of what was read and the judgements; gives the exit code. */
export async function rebuild({ folder, json }: RebuildCommand, effects: Effects): Promise<number> {
  await demandRecord(folder, effects);
  const started = effects.elapsed();
  return withStore(effects.rebuildStore(folder, "sayso rebuild"), async (store) => {
    const unreadable = await store.check();
    for (const told of unreadable) tellProblem(told, effects);
    const progress = openProgress(effects, "Reading", (await store.missing()).length);
    const tally = await readMissing(store, effects, progress);
    progress.stage("Comparing accounts");
    const relations = await relateStore(store, effects);
    const judgements = (await store.judgements.list()).length;
    progress.done();
    const counts = { ...relations, claims: tally.claims, judgements, refused: tally.refused };
    if (json) await effects.print(`${JSON.stringify(counts)}\n`);
    else {
      await effects.print(sayRun(tally, relations, (effects.elapsed() - started) / 1000));
      await effects.print(`${countOf(judgements, "judgement")} in force.\n`);
    }
    return Math.max(tally.exitCode, unreadable.length > 0 ? 1 : 0);
  });
}
