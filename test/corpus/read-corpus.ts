import { join, relative } from "node:path";
import { groupCopies, type Pipeline, type ReadEffects, readInputs } from "../../src/pipeline.ts";
import type { Record } from "../../src/schema/index.ts";

export const corpusFolder = import.meta.dirname;

/** The corpus through the whole pipeline, its copies grouped. Throws where a report could not be read. */
export async function readCorpus(pipeline: Pick<Pipeline, "read">, effects: ReadEffects): Promise<Record[]> {
  const read = [];
  for await (const one of readInputs([join(corpusFolder, "manifest.jsonl"), join(corpusFolder, "feeds")], effects)) {
    if ("problem" in one) throw new Error(one.problem.message);
    read.push(await pipeline.read(one));
  }
  const copies = groupCopies(
    read.map(({ record, signature }, order) => ({
      id: record.document.id,
      published: record.document.published?.from ?? null,
      order,
      signature,
    })),
  );
  return read.map(({ record }) => {
    const copyOf = copies.get(record.document.id) ?? null;
    return { ...record, document: { ...record.document, copyOf } };
  });
}

/** Where a report lies in the corpus: "reports/05-….txt", "feeds/desk-table.csv#2". */
export function placeInCorpus(record: Record): string {
  return relative(corpusFolder, record.document.original.location);
}
