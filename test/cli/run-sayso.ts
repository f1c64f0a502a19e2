import { type Effects, openEffects } from "../../src/cli/effects.ts";
import { runProgram } from "../../src/cli/program.ts";
import type { Pipeline } from "../../src/pipeline.ts";

export interface Ran {
  code: number;
  out: string;
  /** Standard error. */
  told: string;
}

let pipeline: Promise<Pipeline> | null = null;

/** Runs a command line in this process, with what it prints caught and the pipeline loaded once for all. `effects` take the place of the usual ones. */
export async function runSayso(words: readonly string[], effects: Partial<Effects> = {}): Promise<Ran> {
  let out = "";
  let told = "";
  const caught: Effects = {
    ...openEffects(process),
    columns: 100,
    color: false,
    interactive: false,
    loadPipeline() {
      pipeline ??= openEffects(process).loadPipeline();
      return pipeline;
    },
    async print(text) {
      out += text;
    },
    tell(text) {
      told += text;
    },
    ...effects,
  };
  const code = await runProgram(words, caught);
  return { code, out, told };
}

/** Each line of JSON that was printed; throws where a line is anything else. */
export function jsonLines(out: string): unknown[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Effects whose standard input holds `text`. */
export function typed(text: string): Partial<Effects> {
  const { read } = openEffects(process);
  return { read: { ...read, input: async () => new TextEncoder().encode(text) } };
}
