import type { Effects } from "../effects.ts";
import { type JudgeCommand, judgePair } from "../judging/judge-pair.ts";

/** Records that two entities or two events are one, relates the record anew and tells what came of it; gives the exit code. */
export async function same(ids: readonly [string, string], command: JudgeCommand, effects: Effects): Promise<number> {
  return judgePair("same", ids, command, effects);
}
