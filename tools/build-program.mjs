// Builds dist/ from src/. `--if-stale` builds only where a source is newer than the last build; `--prepare` is npm's hook.
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runQuietly } from "./install-missing.mjs";

const built = "dist/.built";

/** Gives tsc's exit code; 0 without a build where `ifStale` and nothing changed. */
export function buildProgram({ ifStale = false } = {}) {
  if (ifStale && !isStale()) return 0;
  rmSync("dist", { recursive: true, force: true });
  const ended = runQuietly(process.execPath, [compilerPath(), "-p", "tsconfig.build.json"]);
  if (ended === 0) writeFileSync(built, "");
  return ended;
}

function isStale() {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = readdirSync("src", { recursive: true }).map((name) => join("src", name));
  return [...sources, "tsconfig.build.json", "tsconfig.json"].some((path) => statSync(path).mtimeMs > since);
}

function compilerPath() {
  return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
}

/** npm links the programs of packages it installs and not the root's own: without this, npx takes seconds to find it. */
function linkProgram() {
  if (process.platform === "win32" || !existsSync("node_modules")) return;
  mkdirSync("node_modules/.bin", { recursive: true });
  rmSync("node_modules/.bin/sayso", { force: true });
  symlinkSync("../../bin/sayso.js", "node_modules/.bin/sayso");
  chmodSync("bin/sayso.js", 0o755);
}

function prepare() {
  if (existsSync("node_modules/typescript")) process.exitCode = buildProgram();
  else if (!existsSync(built))
    console.error("Sayso is not built, for its compiler was left out: run npm ci, then npm run build.");
  linkProgram();
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--prepare")) prepare();
  else process.exitCode = buildProgram({ ifStale: process.argv.includes("--if-stale") });
}
