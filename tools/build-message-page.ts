/** Writes docs/reference/messages.md from `messages/*.md`: every problem with its sentence and page; `--check` fails where it is out of date. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const target = "docs/reference/messages.md";

const introduction = `# Messages

Every problem that the program can report, by its code. A word in braces stands for what the problem is about. Generated from
\`messages/\` by \`tools/build-message-page.ts\`.
`;

/** The page; `files` maps names under \`messages/\` to what stands in them. */
export function gatherMessages(files: ReadonlyMap<string, string>): string {
  const chapters = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text.trim().replace(/^#/gm, "##"));
  return `${[introduction.trimEnd(), ...chapters].join("\n\n")}\n`;
}

export function readMessageFiles(): Map<string, string> {
  const names = readdirSync("messages").filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [name, readFileSync(`messages/${name}`, "utf8")]));
}

function main(): void {
  const page = gatherMessages(readMessageFiles());
  if (!process.argv.includes("--check")) writeFileSync(target, page);
  else if (readFileSync(target, "utf8") !== page)
    throw new Error(`${target} is out of date: run npx tsx tools/build-message-page.ts`);
}

if (process.argv[1] === import.meta.filename) main();
