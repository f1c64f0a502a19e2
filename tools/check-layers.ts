/** Checks that every file under `src` and `web` imports only what its folder may, and that no imports go round in a circle. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { findCycles } from "./check-layers/find-cycles.ts";
import { listImports, listValueImports } from "./check-layers/list-imports.ts";

const stages = ["1-read", "2-clean", "3-dedupe", "4-annotate", "5-extract", "6-resolve", "7-weigh"];
const ground = ["schema", "text", "infer"];

/** What each folder or file right under `src` may import besides itself. */
const layers = new Map<string, readonly string[]>([
  ["schema", []],
  ["text", ["schema"]],
  ["infer", ["schema"]],
  ["knowledge", ["schema", "text"]],
  ...stages.map((stage): [string, string[]] => [stage, ground]),
  ["store", ["schema"]],
  ["pipeline.ts", [...ground, ...stages, "knowledge", "store"]],
  ["api", ["schema", "store"]],
  ["export", ["schema", "store"]],
  ["cli", ["schema", "pipeline.ts", "store", "api", "export"]],
  ["index.ts", ["schema", "pipeline.ts", "store", "api", "export"]],
  ["web", ["schema", "api"]],
]);

/** The only folder that may import a package. */
const reserved = new Map([
  ["onnxruntime-node", "infer"],
  ["@electric-sql/pglite", "store"],
  ["kysely", "store"],
]);

/** Node's doors to the outside world, closed to the core: files, network, clock and console reach it as arguments. */
const doors = /^node:(?:fs|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|process|os)(?:\/|$)/;
const core = new Set(["schema", "text", "knowledge", "export", "pipeline.ts", ...stages]);

/** What breaks the layers, one sentence each. `sources` maps each path from the project's root to its text. */
export function checkLayers(sources: ReadonlyMap<string, string>): string[] {
  const breaches: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of sources) {
    const inner: string[] = [];
    if (layerOf(path) === "web") breaches.push(...checkPage(path, source));
    for (const wanted of listImports(source)) {
      if (wanted.endsWith("?raw")) continue;
      if (!wanted.startsWith(".")) breaches.push(...checkPackage(path, wanted));
      else {
        const target = join(dirname(path), wanted);
        inner.push(target);
        breaches.push(...checkLayer(path, target));
        if (!sources.has(target) && /\.(?:ts|svelte)$/.test(target)) breaches.push(`${path}: there is no ${target}`);
      }
    }
    graph.set(path, inner);
  }
  return [...breaches, ...findCycles(graph).map((cycle) => `imports in a circle: ${cycle.join(" -> ")}`)];
}

function checkLayer(path: string, target: string): string[] {
  const from = layerOf(path);
  const to = layerOf(target);
  const allowed = layers.get(from);
  if (allowed === undefined) return [`${path}: ${from} is not in the table of layers`];
  return from === to || allowed.includes(to) ? [] : [`${path}: ${from} may not import ${to} (${target})`];
}

function checkPackage(path: string, wanted: string): string[] {
  const from = layerOf(path);
  if (doors.test(wanted)) return core.has(from) ? [`${path}: ${from} may not import ${wanted}`] : [];
  const name = wanted.split("/", wanted.startsWith("@") ? 2 : 1).join("/");
  const owner = reserved.get(name);
  return owner === undefined || owner === from ? [] : [`${path}: only ${owner} may import ${name}`];
}

/** The page runs in a browser: of the program it takes types, and nothing of Node's. */
function checkPage(path: string, source: string): string[] {
  return listValueImports(source).flatMap((wanted) => {
    if (wanted.startsWith("node:")) return [`${path}: web may not import ${wanted}`];
    const target = wanted.startsWith(".") ? join(dirname(path), wanted) : "";
    return target.startsWith("src/") ? [`${path}: web may import only types of ${layerOf(target)} (${target})`] : [];
  });
}

function layerOf(path: string): string {
  const [top = path, within = path] = path.split("/");
  return top === "web" ? top : within;
}

function main(): void {
  const names = ["src", "web/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  const paths = names.filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.endsWith(".test.ts")).sort();
  const sources = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
  const breaches = checkLayers(sources);
  for (const breach of breaches) console.error(breach);
  console.log(`layers: ${sources.size} files, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
