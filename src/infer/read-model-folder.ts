import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaysoError } from "../schema/index.ts";
import { findDifference, Manifest } from "./manifest.ts";

export interface ModelFiles {
  manifest: Manifest;
  graph: Uint8Array;
  /** One wordpiece a line, numbered from 0. */
  vocabulary: string[];
}

/** Every file of a model, checked against its manifest. Throws a SaysoError where one is missing, altered or of another version. */
export function readModelFolder(folder: string): ModelFiles {
  const manifest = readManifest(folder);
  const difference = findDifference(manifest);
  const { name, version, files } = manifest;
  if (difference !== null) throw new SaysoError("model-version", { folder, name, version, detail: difference });
  return {
    manifest,
    graph: readChecked(join(folder, "model.onnx"), files["model.onnx"].sha256),
    vocabulary: splitLines(readChecked(join(folder, "vocabulary.txt"), files["vocabulary.txt"].sha256)),
  };
}

function readManifest(folder: string): Manifest {
  const path = join(folder, "manifest.json");
  const bytes = readBytes(path);
  try {
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new SaysoError("model-manifest", { path, detail: tellManifestError(error) });
  }
}

function tellManifestError(error: unknown): string {
  if (error instanceof SyntaxError) return "it is not JSON";
  const [issue] = error instanceof Error && "issues" in error ? (error.issues as { path: PropertyKey[] }[]) : [];
  return issue === undefined ? String(error) : `${issue.path.join(".") || "the whole"} is not as it should be`;
}

function readChecked(path: string, wanted: string): Uint8Array {
  const bytes = readBytes(path);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== wanted) throw new SaysoError("model-altered", { path, found, wanted });
  return bytes;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new SaysoError("model-missing", { path, detail });
  }
}

function splitLines(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).replace(/\n$/, "").split("\n");
}
