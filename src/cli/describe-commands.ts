import { Command, Option } from "commander";
import { addJudging } from "./describe-judging.ts";
import { addServing } from "./describe-serving.ts";
import type { Effects, RunProgram } from "./effects.ts";
import type { ListCommand } from "./list-records.ts";
import { type FilterOptions, parseFilter, parseSize } from "./parse-options.ts";

interface RecordOptions {
  db: string;
  json?: true;
}

interface ReadFlags extends RecordOptions {
  store: boolean;
  publisher?: string;
  published?: string;
  title?: string;
  url?: string;
  maxSize: string;
}

type List = (command: ListCommand, effects: Effects) => Promise<number>;

const formats = ["jsonl", "csv", "geojson"] as const;

const lists: readonly (readonly [name: string, about: string, load: () => Promise<List>])[] = [
  ["claims", "what was said to have happened, by whom", async () => (await import("./commands/claims.ts")).claims],
  ["events", "what happened, with how many tell of it", async () => (await import("./commands/events.ts")).events],
  ["entities", "who and what is named", async () => (await import("./commands/entities.ts")).entities],
  ["disputes", "where the accounts disagree", async () => (await import("./commands/disputes.ts")).disputes],
  ["documents", "what has been read", async () => (await import("./commands/documents.ts")).documents],
];

/** The commands with their options; each one's own code is loaded when it runs. `end` is told the exit code. */
export function describeCommands(effects: Effects, end: (code: number) => void, run?: RunProgram): Command {
  const program = new Command("sayso")
    .description("Reads news reports about conflict and keeps the record straight: who did what, and on whose say-so.")
    .version(effects.version)
    .configureHelp({ helpWidth: effects.columns })
    .configureOutput({ writeOut: (text) => void effects.print(text), writeErr: () => undefined })
    .addHelpText("after", "\nExit codes: 0 all done, 1 something was refused and the rest done, 2 nothing done.")
    .exitOverride();
  addRead(program, effects, end);
  for (const [name, about, load] of lists) {
    filterOptions(recordOptions(program.command(name).description(`print ${about}`))).action(
      async ({ db, json, ...filter }: RecordOptions & FilterOptions) => {
        const command = { folder: db, json: json === true, filter: parseFilter(filter) };
        end(await (await load())(command, effects));
      },
    );
  }
  addOverview(program, effects, end);
  addShow(program, effects, end);
  addJudging(program, effects, end);
  addExport(program, effects, end);
  addRebuild(program, effects, end);
  addServing(program, effects, end, run);
  return program;
}

function addRead(program: Command, effects: Effects, end: (code: number) => void): void {
  recordOptions(program.command("read").description("read reports into the record"))
    .argument("<path...>", "files, folders, globs, manifests, or - for standard input")
    .option("--no-store", "look without keeping anything")
    .option("--publisher <name>", "who published them")
    .option("--published <date>", "when, such as 2015-10-09")
    .option("--title <title>", "their title")
    .option("--url <address>", "where they were published")
    .option("--max-size <size>", "refuse larger files", "64MiB")
    .action(async (paths: string[], { db, json, store, maxSize, ...given }: ReadFlags) => {
      const maxBytes = parseSize(maxSize);
      const { read } = await import("./commands/read.ts");
      const command = { folder: store ? db : null, json: json === true, options: { ...given, maxBytes } };
      end(await read(paths, command, effects));
    });
}

function addOverview(program: Command, effects: Effects, end: (code: number) => void): void {
  program
    .command("overview")
    .description("print how much the record holds and where its accounts part most")
    .option("--db <folder>", "the record's folder", ".sayso")
    .action(async ({ db }: { db: string }) => {
      const { overview } = await import("./commands/overview.ts");
      end(await overview({ folder: db }, effects));
    });
}

function addShow(program: Command, effects: Effects, end: (code: number) => void): void {
  recordOptions(program.command("show").description("print a claim with its words, or an event with its accounts"))
    .argument("<id>", "a claim or an event")
    .action(async (id: string, { db, json }: RecordOptions) => {
      const { show } = await import("./commands/show.ts");
      end(await show(id, { folder: db, json: json === true }, effects));
    });
}

function addExport(program: Command, effects: Effects, end: (code: number) => void): void {
  program
    .command("export")
    .description("write the record in another format")
    .addOption(new Option("--format <format>", "the format").choices(formats).makeOptionMandatory())
    .option("-o, --output <file>", "the file to write; standard output without it")
    .option("--db <folder>", "the record's folder", ".sayso")
    .action(async ({ db, format, output }: { db: string; format: (typeof formats)[number]; output?: string }) => {
      const { exportTo } = await import("./commands/export.ts");
      end(await exportTo({ folder: db, format, output: output ?? null }, effects));
    });
}

function addRebuild(program: Command, effects: Effects, end: (code: number) => void): void {
  recordOptions(program.command("rebuild").description("make the database again from originals and judgements")).action(
    async ({ db, json }: RecordOptions) => {
      const { rebuild } = await import("./commands/rebuild.ts");
      end(await rebuild({ folder: db, json: json === true }, effects));
    },
  );
}

function recordOptions(command: Command): Command {
  return command
    .option("--db <folder>", "the record's folder", ".sayso")
    .option("--json", "print JSON lines and nothing else");
}

function filterOptions(command: Command): Command {
  return command
    .option("--source <name>", "only what this publisher, or anyone quoted, says")
    .option("--entity <name>", "only what is about them, by name or id")
    .option("--type <type>", "only this type, such as ASSAULT or ASSAULT/aerial")
    .option("--place <name>", "only at this place, or in a country (two capital letters)")
    .option("--from <date>", "not before, such as 2015-10-09 or 2015")
    .option("--to <date>", "not after")
    .option("--text <words>", "only what holds these words")
    .option("--limit <count>", "at most so many");
}
