import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One folder under `test/cases/<stage>/`: an input, and what the stage makes of it. */
export interface Case {
  stage: string;
  /** The folder's name: the fact that it shows, as a sentence with hyphens. */
  name: string;
  folder: string;
  /** `input.txt` without its head lines, or `input.json` as it is. */
  input: string;
  /** The head lines of `input.txt`: `published`, `publisher`, `show`. */
  head: ReadonlyMap<string, string>;
}

const HEAD_LINE = /^(published|publisher|show): (.+)\n/;

/** Every case of every stage, by name. A folder without an input is an error: nothing would be tested. */
export function listCases(root: string): Case[] {
  return foldersIn(root).flatMap((stage) =>
    foldersIn(join(root, stage)).map((name) => {
      const folder = join(root, stage, name);
      const file = ["input.txt", "input.json"].find((option) => existsSync(join(folder, option)));
      if (file === undefined) throw new Error(`${folder} has neither input.txt nor input.json`);
      const content = readFileSync(join(folder, file), "utf8");
      const { head, rest } = file === "input.txt" ? splitHead(content) : { head: new Map(), rest: content };
      return { stage, name, folder, input: rest, head };
    }),
  );
}

/** Head lines first, then an empty line, then the text; without head lines the whole content is the text. */
export function splitHead(content: string): { head: Map<string, string>; rest: string } {
  const head = new Map<string, string>();
  let rest = content;
  for (let line = HEAD_LINE.exec(rest); line !== null; line = HEAD_LINE.exec(rest)) {
    head.set(line[1] ?? "", (line[2] ?? "").trim());
    rest = rest.slice(line[0].length);
  }
  return { head, rest: head.size === 0 ? rest : rest.replace(/^\n/, "") };
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
