/** Writes the record's types as JSON Schema under `schema/`, one file a type; `--check` fails where one is out of date. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import * as record from "../src/schema/index.ts";

const folder = "schema";

/** File name to JSON Schema (draft 2020-12) of every zod type that `src/schema` exports; references are to files beside it. */
export function buildSchemas(): Map<string, string> {
  const registry = z.registry<{ id: string; title: string }>();
  for (const [name, value] of Object.entries(record)) {
    if (value instanceof z.ZodType) registry.add(value, { id: idOf(name), title: name });
  }
  const { schemas } = z.toJSONSchema(registry, { metadata: registry, uri: fileName });
  const files = Object.entries(schemas).map(([id, schema]): [string, string] => [
    fileName(id),
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map(files);
}

/** Zod's own name for what several types share stands for any JSON value here. */
function fileName(id: string): string {
  return id === "__shared" ? "json-value.json" : `${id}.json`;
}

function idOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function main(): void {
  const schemas = buildSchemas();
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (process.argv.includes("--check")) {
    const stale = [...schemas].filter(
      ([name, text]) => !present.includes(name) || readFileSync(`${folder}/${name}`, "utf8") !== text,
    );
    const left = present.filter((name) => !schemas.has(name));
    if (stale.length + left.length === 0) return;
    const names = [...stale.map(([name]) => name), ...left].join(", ");
    throw new Error(`${folder}/ is out of date (${names}): run npm run build:schema`);
  }
  for (const name of present) if (!schemas.has(name)) rmSync(`${folder}/${name}`);
  for (const [name, text] of schemas) writeFileSync(`${folder}/${name}`, text);
}

if (process.argv[1] === import.meta.filename) main();
