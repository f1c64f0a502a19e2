import type { Command } from "commander";
import type { Effects } from "./effects.ts";
import type { JudgeCommand } from "./judging/judge-pair.ts";

interface JudgeFlags {
  db: string;
  json?: true;
  why?: string;
  by?: string;
}

/** The commands by which a person overrules what was found to be one and the same, asks why it was, and looks at the sources. */
export function addJudging(program: Command, effects: Effects, end: (code: number) => void): void {
  judging(program.command("same").description("judge that two entities, or two events, are one"))
    .argument("<one>", "an entity, an event, or a claim of one")
    .argument("<other>", "another")
    .action(async (one: string, other: string, flags: JudgeFlags) => {
      const { same } = await import("./commands/same.ts");
      end(await same([one, other], toCommand(flags), effects));
    });
  judging(program.command("different").description("judge that two entities, or two events, are not one"))
    .argument("<one>", "an entity, an event, or a claim of one")
    .argument("<other>", "another")
    .action(async (one: string, other: string, flags: JudgeFlags) => {
      const { different } = await import("./commands/different.ts");
      end(await different([one, other], toCommand(flags), effects));
    });
  judging(program.command("undo").description("withdraw a judgement; without a number, print those in force"))
    .argument("[number]", "the judgement's number")
    .action(async (number: string | undefined, flags: JudgeFlags) => {
      const { undo } = await import("./commands/undo.ts");
      end(await undo(number ?? null, toCommand(flags), effects));
    });
  asRecord(program.command("why").description("print in what two entities, or two events, were compared"))
    .argument("<one>", "an entity, an event, or a claim of one")
    .argument("<other>", "another")
    .action(async (one: string, other: string, { db, json }: JudgeFlags) => {
      const { why } = await import("./commands/why.ts");
      end(await why([one, other], { folder: db, json: json === true }, effects));
    });
  asRecord(
    program.command("sources").description("print how often each source was matched, contradicted or revised"),
  ).action(async ({ db, json }: JudgeFlags) => {
    const { sources } = await import("./commands/sources.ts");
    end(await sources({ folder: db, json: json === true }, effects));
  });
}

function toCommand({ db, json, why, by }: JudgeFlags): JudgeCommand {
  return { folder: db, json: json === true, why: why ?? null, by: by ?? null };
}

function judging(command: Command): Command {
  return asRecord(command)
    .option("--why <reason>", "why, kept with the judgement")
    .option("--by <name>", "who judges; the user without it");
}

function asRecord(command: Command): Command {
  return command
    .option("--db <folder>", "the record's folder", ".sayso")
    .option("--json", "print JSON lines and nothing else");
}
