/** Checks that what the documentation names exists, and that it names every setting. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listCommands } from "./build-commands.ts";

const settingsPage = "docs/reference/settings.md";
/** Pages of their own at the top, and folders whose pages count. Pages of the models are theirs. */
const folders = ["docs", "messages", "data"];

/** Documentation pages by path. */
export function readPages(): Map<string, string> {
  const top = readdirSync(".").filter((name) => name.endsWith(".md"));
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
  return new Map([...top, ...below].map((path) => [path, readFileSync(path, "utf8")]));
}

/** Links to files that are not there. `exists` is asked for a path from the root. */
export function findBrokenLinks(pages: ReadonlyMap<string, string>, exists: (path: string) => boolean): string[] {
  return [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/.test(link) && !exists(join(dirname(path), link)))
      .map((link) => `${path} links to ${link}, which is not there`),
  );
}

/** Command lines of `sayso` whose command or option does not exist. `commands` gives the options of each. */
export function findWrongCommands(
  pages: ReadonlyMap<string, string>,
  commands: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/(?:npx sayso|`sayso|^sayso) ([a-z]+(?:\|[a-z]+)*)([^\n`]*)/gm)].flatMap(
      ([, names = "", rest = ""]) =>
        names.split("|").flatMap((name) => {
          const [, below = ""] = /^ ([a-z]+)/.exec(rest) ?? [];
          const options = commands.get(`${name} ${below}`) ?? commands.get(name);
          if (name === "help") return [];
          if (options === undefined) return [`${path} names the command ${name}, which does not exist`];
          const used = [...rest.replace(/ #.*$/, "").matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
          return used
            .filter((option) => option !== "--help" && !options.includes(option))
            .map((option) => `${path} gives ${name} the option ${option}, which it does not have`);
        }),
    ),
  );
}

/** Names of environment variables that the code reads. */
export function findSettings(source: string): string[] {
  const names = [...source.matchAll(/\benv(?:\.|\[["'])([A-Z][A-Z_0-9]+)\b/g)].map(([, name = ""]) => name);
  return [...new Set(names)];
}

/** Scripts that a page tells to run and `package.json` does not have. */
export function findWrongScripts(pages: ReadonlyMap<string, string>, scripts: readonly string[]): string[] {
  return [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/npm run ([a-z]+(?::[a-z]+)*)(?![\w:*])/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path} says npm run ${name}, which package.json does not have`),
  );
}

function readCode(): string {
  return ["src", "tools", "test", "bench"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes("check-docs"))
        .map((name) => readFileSync(join(folder, name), "utf8")),
    )
    .join("\n");
}

/** Everything that is wrong, one line each. */
export function checkDocs(): string[] {
  const pages = readPages();
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { [name: string]: string } };
  const settings = pages.get(settingsPage) ?? "";
  return [
    ...findBrokenLinks(pages, existsSync),
    ...findWrongCommands(pages, listCommands()),
    ...findWrongScripts(pages, Object.keys(scripts)),
    ...findSettings(readCode())
      .filter((name) => !settings.includes(`\`${name}\``))
      .map((name) => `${settingsPage} does not tell of ${name}`),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const wrong = checkDocs();
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}
