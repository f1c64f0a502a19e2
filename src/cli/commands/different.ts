import type { Effects } from "../effects.ts";
import { type JudgeCommand, judgePair } from "../judging/judge-pair.ts";

/** Records that two entities or two events are not one, relates the record anew and tells what came of it; gives the exit code. */
export async function different(
  ids: readonly [string, string],
  command: JudgeCommand,
  effects: Effects,
): Promise<number> {
  return judgePair("different", ids, command, effects);
}
