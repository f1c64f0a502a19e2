import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import type { Progress } from "../progress.ts";
import { tellProblem } from "../tell-problem.ts";
import { openReaders } from "./open-readers.ts";
import { readInOrder } from "./read-in-order.ts";
import { rereadSources } from "./reread-sources.ts";
import { keepOutcomes } from "./settle-outcomes.ts";
import { Tally } from "./tally.ts";

/** Reads again what the log has and the database has not: all of it after a rebuild, a few after a crash. */
export async function readMissing(store: Store, effects: Effects, progress: Progress): Promise<Tally> {
  const tally = new Tally();
  const missing = await store.missing();
  if (missing.length === 0) return tally;
  const outcomes = readInOrder(rereadSources(missing, store), openReaders(effects));
  for await (const settled of keepOutcomes(outcomes, store)) {
    progress.step();
    for (const told of tally.add(settled)) {
      progress.clear();
      tellProblem(told, effects);
    }
  }
  return tally;
}
