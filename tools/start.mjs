// npm start: installs and builds what is missing, reads the project's own corpus, prints what it found, and serves it until it
// is stopped. `--once` ends after printing.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { buildProgram } from "./build-program.mjs";
import { installMissing } from "./install-missing.mjs";

const folder = ".sayso-demo";
const corpus = ["test/corpus/manifest.jsonl", "test/corpus/feeds"];

function sayso(...words) {
  const { status } = spawnSync(process.execPath, ["bin/sayso.js", ...words, "--db", folder], { stdio: "inherit" });
  return status ?? 2;
}

const unknown = process.argv.slice(2).filter((word) => word !== "--once");
if (unknown.length > 0) {
  console.error(`npm start takes only --once, not ${unknown.join(" ")}.`);
  process.exit(2);
}
installMissing();
if (buildProgram({ ifStale: true }) !== 0) process.exit(1);
if (!existsSync(`${folder}/lock`)) rmSync(folder, { recursive: true, force: true });

console.log("Reading the project's own corpus: reports of a war that never was, in test/corpus.\n");
if (sayso("read", ...corpus) > 1) process.exit(1);
console.log("");
if (sayso("overview") !== 0) process.exit(1);
console.log(`
Go on from here:
  npx sayso events --db ${folder}
  npx sayso claims --db ${folder} --source PLF --type ASSAULT
  npx sayso disputes --db ${folder}
  npx sayso read REPORT.html          your own reports, into the record in .sayso`);
if (!process.argv.includes("--once")) {
  console.log("\nThe page, on which it is read, checked and corrected; the commands above work meanwhile:");
  process.on("SIGINT", () => undefined);
  process.exitCode = sayso("serve");
}
