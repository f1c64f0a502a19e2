import { basename, dirname, normalize } from "node:path/posix";
import { type Problem, problem } from "../schema/index.ts";
import { endingOf, promisedFormat } from "./recognize-format.ts";
import type { ReadEffects, Refusal } from "./report.ts";

export const standardInput = "-";

/** A file to read, named by the user or found in a folder. */
export type Input = { path: string } | Refusal;

const companions =
  /^(?:readme|licen[cs]e|copying|notice|changelog|authors|contributing|makefile|thumbs\.db|desktop\.ini|~\$.*)(?:\.\w+)?$/i;

/**
 * The files that the paths stand for, each once. Tables and manifests come first, for a manifest knows more of its files
 * than they do; the others in the order given.
 */
export async function gatherInputs(paths: readonly string[], effects: ReadEffects): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(...(await expandPath(path, effects)));
  const seen = new Set<string>();
  const once = inputs.filter((input) => {
    const key = "path" in input ? normalize(input.path) : null;
    if (key === null || seen.has(key)) return key === null;
    seen.add(key);
    return true;
  });
  const isTable = (input: Input): boolean =>
    "path" in input && ["jsonl", "csv"].includes(promisedFormat(input.path) ?? "");
  return [...once.filter(isTable), ...once.filter((input) => !isTable(input))];
}

async function expandPath(path: string, effects: ReadEffects): Promise<Input[]> {
  if (path === standardInput) return [{ path }];
  try {
    const kind = await effects.kind(path);
    if (kind === "file") return [{ path }];
    if (kind === "folder") return expandFolder(path, await effects.list(path));
    if (!/[*?[\]{}]/.test(path)) return [refuse(path, problem("read-missing", { path }))];
    const found = await effects.glob(path);
    return found.length > 0
      ? found.map((file) => ({ path: file }))
      : [refuse(path, problem("read-no-match", { path }))];
  } catch (error) {
    return [refuse(path, deniedProblem(path, error))];
  }
}

/** Files that a folder holds besides reports (hidden ones, a readme, what a saved page loads) are passed over in silence. */
function expandFolder(folder: string, files: readonly string[]): Input[] {
  const known = new Set(files);
  const inputs = files
    .filter(
      (path) => !isHidden(path.slice(folder.length)) && !companions.test(basename(path)) && !isOfPage(path, known),
    )
    .map((path): Input => {
      const ending = endingOf(path);
      if (ending === "" || promisedFormat(path) !== null) return { path };
      return refuse(path, problem("read-unsupported", { path, ending }));
    });
  return inputs.length > 0 ? inputs : [refuse(folder, problem("read-folder-empty", { path: folder }))];
}

function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith(".") && name !== "." && name !== "..");
}

/** In `story_files/`, which a browser puts beside a saved `story.html`. */
function isOfPage(path: string, known: ReadonlySet<string>): boolean {
  for (let folder = dirname(path); folder !== "." && folder !== "/"; folder = dirname(folder)) {
    const page = /^(.+)_files$/.exec(folder)?.[1];
    if (page !== undefined && (known.has(`${page}.html`) || known.has(`${page}.htm`))) return true;
  }
  return false;
}

export function deniedProblem(path: string, error: unknown): Problem {
  return problem("read-denied", { path, reason: error instanceof Error ? error.message : String(error) });
}

function refuse(location: string, told: Problem): Refusal {
  return { location, problem: told };
}
