/** Runs every command of docs/guide/first-day.md in order, in a record of its own that is removed again; ends with an error where one fails. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEffects } from "../src/cli/effects.ts";
import { runProgram } from "../src/cli/program.ts";

const guide = "docs/guide/first-day.md";
/** Words that stand for an id, and the list whose first or second row has it. */
const placeholders: { readonly [word: string]: readonly [list: string, row: number] } = {
  CLAIM: ["claims", 0],
  EVENT: ["events", 0],
  ENTITY: ["entities", 0],
  OTHER: ["entities", 1],
};

/** The command lines of a page in order, as the words after `npx sayso`; what follows "#" is left out. */
export function listGuideCommands(page: string): string[][] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("npx sayso "))
    .map((line) => line.replace(/ #.*$/, "").match(/"[^"]*"|\S+/g) ?? [])
    .map((words) => words.slice(2).map((word) => word.replaceAll('"', "")));
}

async function run(words: readonly string[]): Promise<{ code: number; out: string; told: string }> {
  let [out, told] = ["", ""];
  const print = async (text: string): Promise<void> => {
    out += text;
  };
  const tell = (text: string): void => {
    told += text;
  };
  const code = await runProgram(words, { ...openEffects(process), interactive: false, print, tell });
  return { code, out, told };
}

async function findId(word: string, record: readonly string[]): Promise<string> {
  const [list, row] = placeholders[word] ?? ["claims", 0];
  const { out } = await run([list, "--json", "--limit", String(row + 1), ...record]);
  return (JSON.parse(out.trim().split("\n")[row] ?? "{}") as { id?: string }).id ?? word;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-guide-"));
  const record = ["--db", join(folder, "record")];
  try {
    for (const words of listGuideCommands(readFileSync(guide, "utf8"))) {
      const given: string[] = [];
      for (const word of words)
        given.push(
          word in placeholders
            ? await findId(word, record)
            : words.includes("-o") && /\.\w+$/.test(word)
              ? join(folder, word)
              : word,
        );
      const { code, told } = await run([...given, ...record]);
      console.log(`${code}  sayso ${given.join(" ")}`);
      // A report that is refused, such as one in Spanish, gives 1 and the rest is read.
      const worst = words[0] === "read" || words[0] === "rebuild" ? 1 : 0;
      if (code <= worst) continue;
      console.error(told);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename) await main();
