/** Checks that no source file has grown too long to read. Generated files and data are not counted. */
import { readdirSync, readFileSync } from "node:fs";

const warnOver = 300;
const failOver = 500;
const folders = ["src", "test", "tools", "bench", "bin", "models", "web"];
const endings = /\.(?:ts|js|mjs|svelte|css|py)$/;
const excepted = /(?:^|\/)(?:node_modules|dist|corpus|cases)\/|^src\/schema\/messages\.ts$/;

export interface SizeReport {
  warnings: string[];
  failures: string[];
}

/** `lines` maps each path to its number of lines. */
export function checkSizes(lines: ReadonlyMap<string, number>): SizeReport {
  const report: SizeReport = { warnings: [], failures: [] };
  for (const [path, count] of lines) {
    if (!endings.test(path) || excepted.test(path) || count <= warnOver) continue;
    const limit = count > failOver ? failOver : warnOver;
    (count > failOver ? report.failures : report.warnings).push(`${path}: ${count} lines, over ${limit}`);
  }
  return report;
}

function main(): void {
  const lines = new Map<string, number>();
  const present = new Set(readdirSync("."));
  for (const folder of folders.filter((name) => present.has(name))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      if (endings.test(path)) lines.set(path, readFileSync(path, "utf8").split("\n").length - 1);
    }
  }
  const { warnings, failures } = checkSizes(lines);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  for (const failure of failures) console.error(`too long: ${failure}`);
  const counts = [...lines.values()].sort((one, other) => one - other);
  const median = counts[counts.length >> 1] ?? 0;
  console.log(`sizes: ${counts.length} files, median ${median} lines, ${failures.length} over ${failOver}`);
  if (failures.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
