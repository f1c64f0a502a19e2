import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages } from "../src/schema/messages.ts";
import { describeAll, listCommands } from "./build-commands.ts";
import { gatherMessages, readMessageFiles } from "./build-message-page.ts";
import { checkDocs, findBrokenLinks, findSettings, findWrongCommands, findWrongScripts } from "./check-docs.ts";
import { listGuideCommands } from "./try-guide.ts";

const page = (text: string): Map<string, string> => new Map([["docs/page.md", text]]);

test("the pages on commands and messages are what the program gives now", () => {
  expect(readFileSync("docs/reference/commands.md", "utf8")).toBe(describeAll());
  expect(readFileSync("docs/reference/messages.md", "utf8")).toBe(gatherMessages(readMessageFiles()));
});

test("every command, option and message code is documented", () => {
  const commands = readFileSync("docs/reference/commands.md", "utf8");
  for (const [name, options] of listCommands()) {
    const section = commands.split(`## sayso ${name}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const option of options) expect(section, `${name} ${option}`).toContain(option);
  }
  const codes = readFileSync("docs/reference/messages.md", "utf8");
  for (const code of Object.keys(messages)) expect(codes).toContain(`### ${code}\n`);
});

test("what the documentation names exists, and it names every setting", () => {
  expect(checkDocs()).toEqual([]);
});

test("a link to nowhere is told, one to a page or to the web is not", () => {
  const text = "[a](there.md) [b](gone.md#part) [c](https://example.org/gone.md)";
  expect(findBrokenLinks(page(text), (path) => path === "docs/there.md")).toEqual([
    "docs/page.md links to gone.md, which is not there",
  ]);
});

test("a command or option that does not exist is told", () => {
  const commands = new Map([["claims", ["--json", "--from"]]]);
  const text = "`sayso claims --json` and\nnpx sayso claims|tales --upto 2031   # --no option here\n";
  expect(findWrongCommands(page(text), commands)).toEqual([
    "docs/page.md gives claims the option --upto, which it does not have",
    "docs/page.md names the command tales, which does not exist",
  ]);
});

test("a script that does not exist is told", () => {
  expect(findWrongScripts(page("npm run check:style, npm run nothing"), ["check:style"])).toEqual([
    "docs/page.md says npm run nothing, which package.json does not have",
  ]);
});

test("settings are read from the code, however they are asked for", () => {
  expect(findSettings(`process.env["SAYSO_ONE"] ?? env.TWO; other["THREE"]; env["SAYSO_ONE"]`)).toEqual([
    "SAYSO_ONE",
    "TWO",
  ]);
});

test("the guide's command lines are read as words", () => {
  expect(
    listGuideCommands('text\nnpx sayso show EVENT   # its accounts\nnpx sayso read a.txt --publisher "Press Office"\n'),
  ).toEqual([
    ["show", "EVENT"],
    ["read", "a.txt", "--publisher", "Press Office"],
  ]);
});
