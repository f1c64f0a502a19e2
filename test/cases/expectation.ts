import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WIDTH = 120;

/**
 * The folder's `expected.json`. With `update` it is first written from `actual`; without it a missing expectation is an
 * error that says how to get one, so that no case passes untested.
 */
export function expectationOf(folder: string, actual: unknown, update: boolean): unknown {
  const file = join(folder, "expected.json");
  if (update) writeFileSync(file, `${formatJson(actual)}\n`);
  if (!existsSync(file))
    throw new Error(`${file} is missing: run UPDATE_CASES=1 npx vitest run test/cases, and read what it wrote`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** JSON with everything that fits on a line on one line. */
export function formatJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== "object" || flat.length + indent.length <= WIDTH - 2) return spaced(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => inner + formatJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return items.length === 0 ? "{}" : `{ ${items.join(", ")} }`;
}
