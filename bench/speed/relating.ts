/** `npx tsx bench/speed/relating.ts --sizes 1000,10000,100000 --seed 1`: what resolving and weighing cost a report, and how that grows. */
import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { formatRelating } from "./format-relating.ts";
import type { RelatingRun } from "./measure-relating.ts";

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "1000,10000,100000" }, seed: { type: "string", default: "1" } },
});
/** What is left of 2 GiB once the program itself has its share. */
const heapMiB = 1700;
const program = new URL("./measure-relating.ts", import.meta.url).pathname;
const runs = values.sizes.split(",").map((size): RelatingRun => {
  const words = [`--max-old-space-size=${heapMiB}`, "--import", "tsx", program, size, values.seed];
  const told = execFileSync(process.execPath, words, { encoding: "utf8" });
  return JSON.parse(told.trim().split("\n").at(-1) ?? "") as RelatingRun;
});
console.log(formatRelating(runs));
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
