import { expect, test } from "vitest";
import { checkLayers } from "./check-layers.ts";

const check = (files: { [path: string]: string }): string[] => checkLayers(new Map(Object.entries(files)));

test("a stage may import schema and text", () => {
  const stage = 'import type { Span } from "../schema/span.ts";\nimport {\n  fold,\n} from "../text/fold.ts";\n';
  expect(check({ "src/2-clean/a.ts": stage, "src/schema/span.ts": "", "src/text/fold.ts": "" })).toEqual([]);
});

test("a stage may not import another stage, not even a type", () => {
  const files = { "src/5-extract/a.ts": 'import type { B } from "../4-annotate/b.ts";\n', "src/4-annotate/b.ts": "" };
  expect(check(files)).toEqual(["src/5-extract/a.ts: 5-extract may not import 4-annotate (src/4-annotate/b.ts)"]);
});

test("only the store may import the database, and re-exports and dynamic imports count", () => {
  expect(check({ "src/cli/a.ts": 'const db = await import("@electric-sql/pglite");\n' })).toHaveLength(1);
  expect(check({ "src/cli/a.ts": 'export * from "kysely";\n' })).toHaveLength(1);
  expect(check({ "src/store/a.ts": 'import { Kysely } from "kysely";\n' })).toEqual([]);
});

test("the core may not open files", () => {
  expect(check({ "src/3-dedupe/a.ts": 'import { readFileSync } from "node:fs";\n' })).toHaveLength(1);
  expect(check({ "src/cli/a.ts": 'import { readFile } from "node:fs/promises";\n' })).toEqual([]);
  expect(check({ "src/3-dedupe/a.ts": 'import { createHash } from "node:crypto";\n' })).toEqual([]);
});

test("imports that go round in a circle are shown whole", () => {
  const files = {
    "src/text/a.ts": 'import { b } from "./b.ts";\n',
    "src/text/b.ts": 'import { c } from "./c.ts";\n',
    "src/text/c.ts": 'import { a } from "./a.ts";\n',
  };
  expect(check(files)).toEqual([
    "imports in a circle: src/text/a.ts -> src/text/b.ts -> src/text/c.ts -> src/text/a.ts",
  ]);
});

test("a folder that is not in the table, and a file that is not there, are told", () => {
  expect(check({ "src/odds/a.ts": 'import { s } from "../schema/s.ts";\n', "src/schema/s.ts": "" })).toHaveLength(1);
  expect(check({ "src/text/a.ts": 'import { s } from "../schema/gone.ts";\n' })).toHaveLength(1);
});

test("words in a comment or a string are not imports", () => {
  const prose =
    '/** Told apart from "of" and import("./x.ts") by hand. */\nexport const text = "import it from here";\n';
  expect(check({ "src/text/a.ts": prose.replace('import("./x.ts")', "the rest") })).toEqual([]);
});

test("the page takes types of the server and nothing else of the program or of Node", () => {
  const page = (line: string) =>
    check({ "web/src/a.svelte": `<script lang="ts">\n${line}\n</script>\n`, "src/api/b.ts": "" });
  expect(page('import type { B } from "../../src/api/b.ts";')).toEqual([]);
  expect(page('import { b } from "../../src/api/b.ts";')).toEqual([
    "web/src/a.svelte: web may import only types of api (src/api/b.ts)",
  ]);
  expect(page('import { readFile } from "node:fs/promises";')).toHaveLength(1);
  const store = { "web/src/a.ts": 'import type { S } from "../../src/store/s.ts";\n', "src/store/s.ts": "" };
  expect(check(store)).toEqual(["web/src/a.ts: web may not import store (src/store/s.ts)"]);
});

test("nothing of the program may import the page", () => {
  expect(check({ "src/cli/a.ts": 'import { b } from "../../web/src/b.ts";\n', "web/src/b.ts": "" })).toHaveLength(1);
});
