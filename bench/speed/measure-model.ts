/**
 * The model over the project's own corpus in so many threads, each reading all of it, after a first round unmeasured:
 * `tsx measure-model.ts THREADS ROUNDS`. Prints a line of JSON.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { modelFolder, openEffects } from "../../src/cli/effects.ts";
import { readInputs } from "../../src/pipeline.ts";
import { type ModelRun, modelParts } from "./format-model.ts";
import type { ModelPart, ThreadWork } from "./model-thread.ts";

const [, , threads = "1", rounds = "3"] = process.argv;

const texts: string[] = [];
for await (const report of readInputs(["test/corpus/manifest.jsonl"], openEffects(process).read))
  if (!("problem" in report)) texts.push(report.text);

/** A thread must be taught to read TypeScript. */
function startThread(): Worker {
  const loader = import.meta.resolve("tsx/esm/api");
  const file = new URL("./model-thread.ts", import.meta.url).href;
  const code = `import("${loader}").then(({ register }) => { register(); return import("${file}"); });`;
  return new Worker(code, {
    eval: true,
    execArgv: [],
    workerData: { folder: modelFolder, texts } satisfies ThreadWork,
  });
}

const workers = Array.from({ length: Number(threads) }, startThread);
const loads = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0] as number));

async function ask(part: ModelPart): Promise<number> {
  const done = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage(part);
  return (await Promise.all(done)).reduce((sum, [pieces]) => sum + (pieces as number), 0);
}

const run: ModelRun = { threads: Number(threads), load: Math.max(...loads) / 1000, parts: {}, peak: 0 };
for (let round = 0; round <= Number(rounds); round++) {
  for (const part of modelParts) {
    const started = { wall: performance.now(), cpu: process.cpuUsage() };
    const pieces = await ask(part);
    const { user, system } = process.cpuUsage(started.cpu);
    if (round === 0) continue;
    const before = run.parts[part] ?? { pieces: 0, seconds: 0, processor: 0 };
    run.parts[part] = {
      pieces: before.pieces + pieces,
      seconds: before.seconds + (performance.now() - started.wall) / 1000,
      processor: before.processor + (user + system) / 1e6,
    };
  }
}
run.peak = process.resourceUsage().maxRSS / 1024;
await Promise.all(workers.map((worker) => worker.terminate()));
console.log(JSON.stringify(run));
