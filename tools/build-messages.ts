/** Turns `messages/*.md` into `src/schema/messages.ts`; `--check` fails when the committed file is out of date. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const target = "src/schema/messages.ts";
const entries: { code: string; sentence: string }[] = [];
for (const file of readdirSync("messages").sort()) {
  if (!file.endsWith(".md")) continue;
  const parts = readFileSync(`messages/${file}`, "utf8").split(/^## /m).slice(1);
  for (const part of parts) {
    const [heading = "", ...lines] = part.split("\n");
    const quoted = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2).trim());
    const page = lines.filter((line) => !line.startsWith("> ")).join("\n");
    if (quoted.length === 0 || page.trim() === "")
      throw new Error(`${file}: ${heading} needs a "> " sentence and a page`);
    entries.push({ code: heading.trim(), sentence: quoted.join(" ") });
  }
}
const codes = entries.map((entry) => entry.code);
const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
if (repeated !== undefined) throw new Error(`messages: ${repeated} is defined twice`);

const source = `// Generated from messages/*.md by tools/build-messages.ts: edit those.
export const messages = {
${entries.map(({ code, sentence }) => `  ${JSON.stringify(code)}:\n    ${JSON.stringify(sentence)},`).join("\n")}
} as const;

export type MessageCode = keyof typeof messages;
`;
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== source) throw new Error(`${target} is out of date: run npm run build:messages`);
} else writeFileSync(target, source);
