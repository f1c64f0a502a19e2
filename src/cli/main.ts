/** The program `sayso`: the process's side of it, and nothing else. */
import { openEffects } from "./effects.ts";
import { runProgram } from "./program.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await runProgram(process.argv.slice(2), openEffects(process));
