import { createHash } from "node:crypto";
import { type Pipeline, type ReadEffects, type ReadRecord, type Refusal, readInputs } from "../../src/pipeline.ts";
import type { Interval } from "../../src/schema/index.ts";

/** The program over texts and bytes in memory. */
export interface Reader {
  /** As 1-read would hand it on, even where that could not be. */
  readText(text: string, published?: string | null): Promise<ReadRecord>;
  /** As a file of that name would be read. */
  readBytes(name: string, bytes: Uint8Array): Promise<(ReadRecord | Refusal)[]>;
}

export function openReader(pipeline: Pipeline): Reader {
  return {
    readText(text, published = "2031-05-14") {
      const original = {
        sha256: createHash("sha256").update(text).digest("hex"),
        mediaType: "text/plain",
        bytes: text.length,
        location: "story.txt",
      };
      const map = text === "" ? [] : [{ start: 0, end: text.length, from: 0, to: text.length }];
      const facts = { title: null, publisher: "Harbour Post", url: null, published: dayOf(published) };
      return pipeline.read({ ...facts, text, map, original, problems: [] });
    },
    async readBytes(name, bytes) {
      const all: (ReadRecord | Refusal)[] = [];
      for await (const one of readInputs([name], holding(bytes), { publisher: "Harbour Post" }))
        all.push("problem" in one ? one : await pipeline.read(one));
      return all;
    },
  };
}

function holding(bytes: Uint8Array): ReadEffects {
  return {
    kind: async () => "file",
    size: async () => bytes.length,
    bytes: async () => bytes,
    list: async () => [],
    glob: async () => [],
    input: async () => bytes,
  };
}

function dayOf(day: string | null): Interval | null {
  return day === null ? null : { from: day, to: day, precision: "day", text: null, span: null, anchor: "none" };
}
