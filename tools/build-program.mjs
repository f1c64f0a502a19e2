// Builds dist/ from src/ and dist/web/ from web/. `--if-stale` builds only what has a source newer than its last build;
// `--page` builds the page alone; `--prepare` is npm's hook.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runQuietly } from "./install-missing.mjs";

const built = "dist/.built";
const unfinished = ".cache/dist";
const pageBuilt = "dist/web/.built";

/** Gives the compiler's exit code; 0 without a build where `ifStale` and nothing changed. */
export function buildProgram({ ifStale = false } = {}) {
  if (!ifStale || isStale(built, ["src"], ["tsconfig.build.json", "tsconfig.json"])) {
    const ended = compile();
    if (ended !== 0) return ended;
  }
  return buildPage({ ifStale });
}

/** What was built before stays until all of it has been compiled; the page in it stays too. */
function compile() {
  rmSync(unfinished, { recursive: true, force: true });
  const compiler = programOf("typescript", "bin/tsc");
  const ended = runQuietly(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", unfinished]);
  if (ended !== 0) return ended;
  if (existsSync("dist/web")) renameSync("dist/web", `${unfinished}/web`);
  rmSync("dist", { recursive: true, force: true });
  renameSync(unfinished, "dist");
  writeFileSync(built, "");
  return 0;
}

/** The page alone, the same way. Without its tools the program works and has no page, which is said. */
export function buildPage({ ifStale = false } = {}) {
  if (ifStale && !isStale(pageBuilt, ["web"], ["package-lock.json"])) return 0;
  if (!existsSync("node_modules/vite")) {
    console.error(
      "The page was not built, for its tools were left out: run npm ci, then npm run build. All else works.",
    );
    return 0;
  }
  const page = ["build", "--config", "web/vite.config.ts", "--logLevel", "warn"];
  const ended = runQuietly(process.execPath, [programOf("vite", "bin/vite.js"), ...page]);
  if (ended === 0) writeFileSync(pageBuilt, "");
  return ended;
}

function isStale(mark, folders, files) {
  if (!existsSync(mark)) return true;
  const since = statSync(mark).mtimeMs;
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  return [...sources, ...files].some((path) => statSync(path).mtimeMs > since);
}

function programOf(name, path) {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
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
  const ifStale = process.argv.includes("--if-stale");
  if (process.argv.includes("--prepare")) prepare();
  else process.exitCode = process.argv.includes("--page") ? buildPage({ ifStale }) : buildProgram({ ifStale });
}
