import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One folder `test/cases/<stage>/<name>`. */
export interface CaseFolder {
  stage: string;
  /** The fact that it shows, as a sentence with hyphens. */
  name: string;
  path: string;
}

/** What a stage reads of a case. */
export interface CaseInput {
  /** `input.txt` without its head lines, or `input.json` as it is. */
  text: string;
  /** The head lines of `input.txt`: `published`, `publisher`, `show`. */
  head: ReadonlyMap<string, string>;
}

const HEAD_LINE = /^(published|publisher|show): (.+)\n/;

/** Every case of every stage, by name. */
export function listCases(root: string): CaseFolder[] {
  return foldersIn(root).flatMap((stage) =>
    foldersIn(join(root, stage)).map((name) => ({ stage, name, path: join(root, stage, name) })),
  );
}

/** The folder's input; a folder without one is an error, for nothing would be tested. */
export function readCase(folder: string): CaseInput {
  const file = ["input.txt", "input.json"].find((option) => existsSync(join(folder, option)));
  if (file === undefined) throw new Error(`${folder} has neither input.txt nor input.json`);
  const content = readFileSync(join(folder, file), "utf8");
  return file === "input.txt" ? splitHead(content) : { text: content, head: new Map() };
}

/** Head lines first, then an empty line, then the text; without head lines the whole content is the text. */
export function splitHead(content: string): CaseInput {
  const head = new Map<string, string>();
  let rest = content;
  for (let line = HEAD_LINE.exec(rest); line !== null; line = HEAD_LINE.exec(rest)) {
    head.set(line[1] ?? "", (line[2] ?? "").trim());
    rest = rest.slice(line[0].length);
  }
  return { text: head.size === 0 ? rest : rest.replace(/^\n/, ""), head };
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
