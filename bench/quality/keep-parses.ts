import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelFolder } from "../../src/cli/effects.ts";
import type { Model } from "../../src/pipeline.ts";
import type { Parse } from "../../src/schema/index.ts";

/**
 * The model with what it has said kept in `folder`, a file a document: a change of rules is then measured without reading
 * anew. An answer is known by the document's words, the model's manifest, which holds the hashes of its files, and the program of
 * `src/infer`.
 */
export function keepParses(model: Model, folder: string): Model {
  mkdirSync(folder, { recursive: true });
  const reader = hashReader();
  return {
    ...model,
    async parse(sentences) {
      const hash = createHash("sha256").update(reader).update(JSON.stringify(sentences)).digest("hex");
      const path = join(folder, `${hash}.json`);
      const kept = readKept(path);
      if (kept !== null) return kept;
      const parse = await model.parse(sentences);
      const begun = `${path}.${process.pid}`;
      writeFileSync(begun, JSON.stringify(parse));
      renameSync(begun, path);
      return parse;
    },
  };
}

function hashReader(): Uint8Array {
  const hash = createHash("sha256").update(readFileSync(join(modelFolder, "manifest.json")));
  for (const name of readdirSync("src/infer").sort())
    if (name.endsWith(".ts") && !name.endsWith(".test.ts")) hash.update(readFileSync(join("src/infer", name)));
  return hash.digest();
}

function readKept(path: string): Parse | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
