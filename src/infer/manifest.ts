import { z } from "zod";
import {
  assertions,
  dependencies,
  eventKinds,
  mentionKinds,
  nameKinds,
  roleKinds,
  wordClasses,
} from "../schema/index.ts";
import { shapes } from "./shape-of-word.ts";

const File = z.object({ sha256: z.string(), bytes: z.number() });
const Columns = z.tuple([z.number(), z.number()]);

/** What is read of a model's `manifest.json`; `models/english/interface.md` explains it. */
export const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  files: z.object({ "model.onnx": File, "vocabulary.txt": File }),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.object({ shape: z.array(z.union([z.string(), z.number()])) })),
  tagColumns: z.record(z.string(), Columns),
  labels: z.record(z.string(), z.array(z.string())),
  windowPieces: z.number().int().positive(),
  maxPieces: z.number().int().positive(),
  maxPiecesPerWord: z.number().int().positive(),
  special: z.object({ unknown: z.number(), start: z.number(), separator: z.number() }),
});
export type Manifest = z.infer<typeof Manifest>;

export const inputNames = ["pieces", "shapes", "parity", "first", "sentence"] as const;
export const outputNames = ["tags", "arcs", "heads", "relations", "source_links", "content_links"] as const;

/** O, then B- and I- of each kind in turn. */
function markSpans(kinds: readonly string[]): string[] {
  return ["O", ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
}

/** The labels that this program knows, in the model's order. */
const known: { readonly [list: string]: readonly string[] } = {
  upos: wordClasses,
  relations: dependencies,
  mention: markSpans(mentionKinds),
  name: markSpans(nameKinds),
  role: markSpans(roleKinds),
  event: eventKinds,
  assertion: assertions,
  shapes,
};

/** Columns of `tags` that hold the scores of each kind of label. */
export const tagged = ["upos", "mention", "name", "role", "event", "assertion"] as const;

/** The first thing in which the model differs from what this program reads; null where nothing does. */
export function findDifference({ inputs, outputs, labels, tagColumns }: Manifest): string | null {
  for (const name of inputNames) if (!(name in inputs)) return `it has no input "${name}"`;
  for (const name of outputNames) if (!(name in outputs)) return `it has no output "${name}"`;
  for (const [list, wanted] of Object.entries(known))
    if (labels[list]?.join(" ") !== wanted.join(" ")) return `its labels for "${list}" are others`;
  for (const list of tagged) {
    const [from, to] = tagColumns[list] ?? [0, 0];
    if (to - from !== known[list]?.length) return `its columns for "${list}" are ${to - from}`;
  }
  return null;
}
