import { Command, CommanderError, Option } from "commander";
import { SaysoError } from "../schema/index.ts";
import type { Effects } from "./effects.ts";
import type { ListCommand } from "./list-records.ts";
import { parseCount, parseDay, parseSize } from "./parse-options.ts";
import { tellFailure } from "./tell-problem.ts";

interface RecordOptions {
  db: string;
  json?: true;
}

interface FilterOptions extends RecordOptions {
  source?: string;
  entity?: string;
  type?: string;
  place?: string;
  from?: string;
  to?: string;
  text?: string;
  limit?: string;
}

interface ReadFlags extends RecordOptions {
  store: boolean;
  publisher?: string;
  published?: string;
  title?: string;
  url?: string;
  maxSize?: string;
}

const defaultFolder = ".sayso";

const exitCodes = `
Exit codes: 0 all was done; 1 something was refused or not wholly read, and the rest was done; 2 nothing was done.`;

/** Runs one command line, and gives its exit code. `parameters` are the words after the program's name. */
export async function runProgram(parameters: readonly string[], effects: Effects, version: string): Promise<number> {
  const outcome = { code: 0 };
  const program = describeProgram(effects, version, outcome);
  try {
    await program.parseAsync(parameters, { from: "user" });
    return outcome.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellFailure(error, effects, effects.debug);
    if (error.exitCode === 0) return 0;
    const named = program.commands.find((command) => command.name() === parameters[0])?.name();
    const detail = sentence(error.message.replace(/^error: /, ""));
    const usage = new SaysoError("cli-usage", { detail, command: named === undefined ? "" : `${named} ` });
    return tellFailure(usage, effects, false);
  }
}

function describeProgram(effects: Effects, version: string, outcome: { code: number }): Command {
  const program = new Command("sayso")
    .description("Reads news reports about conflict and keeps the record straight: who says who did what to whom.")
    .version(version)
    .addHelpText("after", exitCodes)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void effects.print(text), writeErr: () => undefined })
    .configureHelp({ helpWidth: effects.columns });
  const run = <Options>(action: (options: Options, ...words: string[]) => Promise<number>) => async (...given: unknown[]) => {
    const command = given.at(-1) as Command;
    outcome.code = await action(command.opts() as Options, ...(command.processedArgs as string[]));
  };

  recordOptions(program.command("read").argument("<path...>", "files, folders, globs, manifests, or - for standard input"))
    .description("Read reports into the record.")
    .option("--no-store", "look without keeping anything")
    .option("--publisher <name>", "who published them")
    .option("--published <date>", "when, such as 2015-10-09")
    .option("--title <title>", "their title")
    .option("--url <address>", "where they were published")
    .option("--max-size <size>", "refuse files larger than this", "64MiB")
    .action(
      run(async (options: ReadFlags, ...words) => {
        const { read } = await import("./commands/read.ts");
        return read(words.flat(), readCommand(options), effects);
      }),
    );

  const lists = [
    ["claims", "Print claims: what was said, by whom, with its reading.", () => import("./commands/claims.ts")],
  ] as const;
  void lists;
  return program;
}
