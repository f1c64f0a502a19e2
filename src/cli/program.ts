import { CommanderError } from "commander";
import { SaysoError } from "../schema/index.ts";
import { describeCommands } from "./describe-commands.ts";
import type { Effects } from "./effects.ts";
import { RecordServed } from "./serving/record-served.ts";
import { tellFailure } from "./tell-problem.ts";

/** Runs one command line, and gives its exit code. `words` are those after the program's name. */
export async function runProgram(given: readonly string[], effects: Effects): Promise<number> {
  const words = folderLast(given);
  let code = 0;
  const program = describeCommands(
    effects,
    (ended) => {
      code = ended;
    },
    runProgram,
  );
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof RecordServed) return runInServer(words, error, effects);
    if (!(error instanceof CommanderError)) return tellFailure(error, effects);
    if (error.exitCode === 0) return 0;
    const command = program.commands.find((known) => known.name() === words[0]);
    const blanks = { detail: sayUsage(error.message), command: command === undefined ? "" : `${command.name()} ` };
    return tellFailure(new SaysoError("cli-usage", blanks), effects);
  }
}

/** The record is being served: its server runs the command, all but those that would hold the record themselves. */
async function runInServer(words: readonly string[], served: RecordServed, effects: Effects): Promise<number> {
  if (words[0] === "serve" || words[0] === "rebuild") return tellFailure(served.refusal, effects);
  const { forwardCommand } = await import("./serving/forward-command.ts");
  return forwardCommand(words, served.server, effects).catch((error: unknown) => tellFailure(error, effects));
}

/** `--db DIR` may stand before the command too. */
function folderLast(words: readonly string[]): string[] {
  const [first = "", second = ""] = words;
  if (first === "--db" && second !== "") return [...words.slice(2), first, second];
  return first.startsWith("--db=") ? [...words.slice(1), first] : [...words];
}

function sayUsage(message: string): string {
  const detail = message.replace(/^error: /, "").replace(/^\(outputHelp\)$/, "no command was named");
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1).replace(/[.\s]*$/, "")}.`;
}
