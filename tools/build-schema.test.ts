import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildSchemas } from "./build-schema.ts";

const schemas = buildSchemas();

test("the committed JSON Schema is what the types say", () => {
  const committed = new Map(readdirSync("schema").map((name) => [name, readFileSync(`schema/${name}`, "utf8")]));
  expect(committed).toEqual(schemas);
});

test("every reference leads to a file that is there", () => {
  for (const text of schemas.values()) {
    for (const [, target] of text.matchAll(/"\$ref": "([^"#]+)/g)) expect(schemas.has(target ?? "")).toBe(true);
  }
});

test("a claim's schema asks for a source and forbids what it does not know", () => {
  const claim = JSON.parse(schemas.get("claim.json") ?? "{}");
  expect(claim.required).toContain("sources");
  expect(claim.additionalProperties).toBe(false);
  expect(claim.properties.sources.minItems).toBe(1);
});
