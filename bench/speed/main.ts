/** `npm run bench:speed -- --sizes 100,1000,10000 --repeats 3 --words 500 --seed 1`: how fast it reads, and how that grows. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDataFile } from "../../src/cli/effects.ts";
import { loadKnowledge } from "../../src/pipeline.ts";
import { formatGrowth, formatStages, type SizeRun, type StageRun } from "./format-speed.ts";
import { generateReports } from "./generate-reports.ts";
import { measureWhole } from "./measure-whole.ts";
import { readModels } from "./read-models.ts";
import { writeReports } from "./write-reports.ts";

const { values } = parseArgs({
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
const stagesProgram = new URL("./measure-stages.ts", import.meta.url).pathname;

function take<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}

function measureStages(folder: string, scratch: string): StageRun {
  const told = execFileSync(process.execPath, ["--import", "tsx", stagesProgram, folder, scratch], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(told.trim().split("\n").at(-1) ?? "") as StageRun;
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");
console.log(
  `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}; load before ${load()}`,
);
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
      run.stages.push(measureStages(folder, own));
      run.whole.push(await measureWhole(folder, own));
      rmSync(own, { recursive: true, force: true });
    }
    sizes.push(run);
    console.log(`\n${formatStages(run)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
console.log(`\n${formatGrowth(sizes)}\n\nload after ${load()}`);
