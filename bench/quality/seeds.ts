import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modelFolder, readDataFile } from "../../src/cli/effects.ts";
import { loadModel, loadPipeline } from "../../src/pipeline.ts";
import { keepParses } from "./keep-parses.ts";
import { explainRow } from "./seeds/explain-row.ts";
import { readSeeds } from "./seeds/read-seeds.ts";
import { renameAll } from "./seeds/rename.ts";
import { formatScore, scoreSeeds } from "./seeds/score-seeds.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "../shared/seeds" }, why: { type: "string" } },
});
if (!existsSync(join(values.seeds, "manifest.jsonl"))) {
  console.log(`There are no seed reports in ${values.seeds}: name their folder with --seeds DIR.`);
  process.exit(1);
}
const pipeline = loadPipeline(readDataFile, keepParses(await loadModel(modelFolder), ".cache/parses"));
const same = (text: string): string => text;
const asPublished = await readSeeds(values.seeds, pipeline, { manifest: true, rename: same });
const renamed = await readSeeds(values.seeds, pipeline, { manifest: true, rename: renameAll });
const undated = await readSeeds(values.seeds, pipeline, { manifest: false, rename: same });
if (values.why === undefined)
  console.log(formatScore(scoreSeeds(asPublished), scoreSeeds(renamed), scoreSeeds(undated)));
else console.log(explainRow(values.why, { "as published": asPublished, renamed, undated }));
