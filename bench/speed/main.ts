/**
 * `npm run bench:speed -- --sizes 100,1000,10000 --repeats 3 --words 500 --seed 1`: how fast it reads, and how that grows.
 * `npm run bench:speed -- model`: the language model alone and within 4-annotate, in one thread and in two, and the program as a
 * whole over `--reports 200`.
 * `npm run bench:speed -- serve`: 200 mixed reads a second for 30 seconds while `--reports 500` are read into the served record.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDataFile } from "../../src/cli/effects.ts";
import { loadKnowledge } from "../../src/pipeline.ts";
import { formatModel, formatProgram, type ModelRun } from "./format-model.ts";
import { formatGrowth, formatStages, type SizeRun, type StageRun } from "./format-speed.ts";
import { generateReports, type Models } from "./generate-reports.ts";
import { formatServing, measureServing } from "./measure-serving.ts";
import { measureWhole } from "./measure-whole.ts";
import { readModels } from "./read-models.ts";
import { writeReports } from "./write-reports.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    repeats: { type: "string", default: "3" },
    words: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    reports: { type: "string" },
  },
});
/** Above this a run is long enough to stand alone. */
const repeatUpTo = 1000;
const corpus = ["test/corpus/manifest.jsonl", "test/corpus/feeds"];

function take<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}

/** What a program beside this one prints last, in a process of its own. */
function measure<Run>(program: string, ...words: readonly string[]): Run {
  const path = new URL(program, import.meta.url).pathname;
  const told = execFileSync(process.execPath, ["--import", "tsx", path, ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(told.trim().split("\n").at(-1) ?? "") as Run;
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");
console.log(
  `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}; load before ${load()}`,
);

const words = Number(values.words);

/** What is measured of so many generated reports; they are gone afterwards. */
async function withReports<Run>(
  models: Models,
  documents: number,
  work: (folder: string, scratch: string, characters: number) => Promise<Run>,
): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), "sayso-speed-"));
  try {
    const folder = join(scratch, "reports");
    const reports = generateReports(models, { words, seed: Number(values.seed) });
    return await work(folder, scratch, writeReports(folder, take(reports, documents)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measureSizes(): Promise<SizeRun[]> {
  const models = await readModels(corpus, loadKnowledge(readDataFile));
  const sizes: SizeRun[] = [];
  for (const documents of values.sizes.split(",").map(Number)) {
    const run = await withReports(models, documents, async (folder, scratch, characters) => {
      const measured: SizeRun = { documents, characters, stages: [], whole: [] };
      for (let repeat = 0; repeat < (documents > repeatUpTo ? 1 : Number(values.repeats)); repeat++) {
        const own = mkdtempSync(join(scratch, "run-"));
        measured.stages.push(measure<StageRun>("./measure-stages.ts", folder, own));
        measured.whole.push(await measureWhole(folder, own));
        rmSync(own, { recursive: true, force: true });
      }
      return measured;
    });
    sizes.push(run);
    console.log(`\n${formatStages(run)}`);
  }
  return sizes;
}

async function measureModel(): Promise<string> {
  const runs = ["1", "2"].map((threads) => measure<ModelRun>("./measure-model.ts", threads, values.repeats));
  const documents = Number(values.reports ?? "200");
  const models = await readModels(corpus, loadKnowledge(readDataFile));
  const whole = await withReports(models, documents, measureWhole);
  return `${formatModel(runs)}\n${formatProgram(whole, { documents, words })}`;
}

async function measureServer(): Promise<string> {
  const documents = Number(values.reports ?? "500");
  const models = await readModels(corpus, loadKnowledge(readDataFile));
  const load = { first: corpus, documents, rate: 200, seconds: 30 };
  return formatServing(
    await withReports(models, documents, (folder, scratch) => measureServing(folder, scratch, load)),
  );
}

if (positionals[0] === "serve") console.log(`\n${await measureServer()}`);
else if (positionals[0] === "model") console.log(`\n${await measureModel()}`);
else if (positionals.length > 0)
  throw new Error(`there is no bench:speed ${positionals.join(" ")}; only "model" and "serve"`);
else console.log(`\n${formatGrowth(await measureSizes())}`);
console.log(`\nload after ${load()}`);
