import { join } from "node:path";
import { openEffects } from "../../../src/cli/effects.ts";
import { type Pipeline, type RelatedRecords, readInputs, relateRecords } from "../../../src/pipeline.ts";
import type { Record } from "../../../src/schema/index.ts";
import type { Reading } from "./match-claim.ts";

/** Both reports, and what is made of them together. */
export interface Across {
  readings: readonly [Reading, Reading];
  related: RelatedRecords;
}

export interface SeedOptions {
  /** With the manifest, which states publisher and date; or the bare files. */
  manifest: boolean;
  rename: (text: string) => string;
}

/** Reads the two seed reports under `folder`; throws where one is not there. */
export async function readSeeds(
  folder: string,
  pipeline: Pipeline,
  { manifest, rename }: SeedOptions,
): Promise<Across> {
  const { read: effects } = openEffects(process);
  const renamed = {
    ...effects,
    bytes: async (path: string) => {
      const bytes = await effects.bytes(path);
      return path.endsWith(".txt") ? new TextEncoder().encode(rename(new TextDecoder().decode(bytes))) : bytes;
    },
  };
  const paths = manifest ? ["manifest.jsonl"] : ["report-1.txt", "report-2.txt"];
  const records: Record[] = [];
  for await (const report of readInputs(
    paths.map((path) => join(folder, path)),
    renamed,
  )) {
    if ("problem" in report) throw new Error(report.problem.message);
    records.push((await pipeline.read(report)).record);
  }
  const [first, second] = records;
  if (first === undefined || second === undefined) throw new Error(`${folder} should hold two reports.`);
  return {
    readings: [
      { record: first, rename },
      { record: second, rename },
    ],
    related: relateRecords({ records, judgements: [] }),
  };
}
