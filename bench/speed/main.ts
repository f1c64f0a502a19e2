/**
 * `npm run bench:speed -- --sizes 100,1000,10000 --repeats 3 --words 500 --seed 1`: how fast it reads, and how that grows.
 * `npm run bench:speed -- model`: the language model alone, in one thread and in two.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDataFile } from "../../src/cli/effects.ts";
import { loadKnowledge } from "../../src/pipeline.ts";
import { formatModel, type ModelRun } from "./format-model.ts";
import { formatGrowth, formatStages, type SizeRun, type StageRun } from "./format-speed.ts";
import { generateReports } from "./generate-reports.ts";
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

async function measureSizes(): Promise<SizeRun[]> {
  const models = await readModels(corpus, loadKnowledge(readDataFile));
  const sizes: SizeRun[] = [];
  for (const documents of values.sizes.split(",").map(Number)) {
    const scratch = mkdtempSync(join(tmpdir(), "sayso-speed-"));
    try {
      const folder = join(scratch, "reports");
      const reports = generateReports(models, { words: Number(values.words), seed: Number(values.seed) });
      const characters = writeReports(folder, take(reports, documents));
      const run: SizeRun = { documents, characters, stages: [], whole: [] };
      for (let repeat = 0; repeat < (documents > repeatUpTo ? 1 : Number(values.repeats)); repeat++) {
        const own = mkdtempSync(join(scratch, "run-"));
        run.stages.push(measure<StageRun>("./measure-stages.ts", folder, own));
        run.whole.push(await measureWhole(folder, own));
        rmSync(own, { recursive: true, force: true });
      }
      sizes.push(run);
      console.log(`\n${formatStages(run)}`);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return sizes;
}

if (positionals[0] === "model") {
  const repeats = values.repeats;
  console.log(
    `\n${formatModel(["1", "2"].map((threads) => measure<ModelRun>("./measure-model.ts", threads, repeats)))}`,
  );
} else if (positionals.length > 0) throw new Error(`there is no bench:speed ${positionals.join(" ")}; only "model"`);
else console.log(`\n${formatGrowth(await measureSizes())}`);
console.log(`\nload after ${load()}`);
