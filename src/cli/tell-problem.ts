import { type Problem, SaysoError } from "../schema/index.ts";
import type { Effects } from "./effects.ts";
import { cleanText } from "./layout/clean-text.ts";

/** One line on standard error: the code, then what happened in words. */
export function tellProblem({ code, message }: Problem, effects: Effects): void {
  effects.tell(`${code}: ${cleanText(message)}\n`);
}

/** Tells why the command ended, and gives its exit code. */
export function tellFailure(error: unknown, effects: Effects): number {
  const told = error instanceof SaysoError ? error : new SaysoError("cli-unexpected", { detail: String(error) });
  tellProblem(told.problem, effects);
  if (effects.debug && error instanceof Error) effects.tell(`${error.stack ?? ""}\n`);
  return 2;
}
