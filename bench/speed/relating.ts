/** `npx tsx bench/speed/relating.ts --sizes 1000,10000,100000 --seed 1`: what resolving and weighing cost a report, and how that grows. */
import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { formatRelating } from "./format-relating.ts";
import type { RelatingRun } from "./measure-relating.ts";

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "1000,10000,100000" }, seed: { type: "string", default: "1" } },
});
const program = new URL("./measure-relating.ts", import.meta.url).pathname;
const runs = values.sizes.split(",").map((size): RelatingRun => {
  const told = execFileSync(process.execPath, ["--import", "tsx", program, size, values.seed], { encoding: "utf8" });
  return JSON.parse(told.trim().split("\n").at(-1) ?? "") as RelatingRun;
});
console.log(formatRelating(runs));
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
