import { SaysoError } from "../../schema/index.ts";
import type { Effects, RunProgram } from "../effects.ts";
import { type ServeOptions, serveRecord } from "../serving/serve-record.ts";
import { withStore } from "../with-store.ts";

export interface ServeCommand extends ServeOptions {
  folder: string;
}

/** Serves the page of a record, made where there is none, until the program is told to end; gives the exit code. */
export async function serve(
  { folder, ...options }: ServeCommand,
  effects: Effects,
  run: RunProgram | undefined,
): Promise<number> {
  return withStore(effects.openStore(folder, "sayso serve"), async (store) => {
    const server = await serveRecord(store, options, effects, async (words, inside) => {
      if (run === undefined) throw new SaysoError("cli-served", { folder, command: words.join(" ") });
      return run(words, inside);
    });
    await effects.print(`The record in ${folder} is at ${server.address} - end it with Ctrl-C.\n`);
    await effects.untilStopped();
    await server.close();
    return 0;
  });
}
