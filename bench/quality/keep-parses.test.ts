import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Parse } from "../../src/schema/index.ts";
import { keepParses } from "./keep-parses.ts";

const folder = mkdtempSync(join(tmpdir(), "parses-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a document that was read before is not read again, and another is", async () => {
  const read: string[] = [];
  const model = {
    name: "counting",
    version: "1",
    async parse(sentences: readonly (readonly string[])[]): Promise<Parse> {
      read.push(sentences.flat().join(" "));
      return {
        words: [],
        mentions: [],
        names: [],
        attributions: [],
        unclaimed: [{ kind: "source", first: 0, last: read.length, score: 1 }],
      };
    },
    close: async () => {},
  };
  const first = await keepParses(model, folder).parse([["Rebels", "left"]]);
  expect(await keepParses(model, folder).parse([["Rebels", "left"]])).toEqual(first);
  await keepParses(model, folder).parse([["Rebels"], ["left"]]);
  await keepParses(model, folder).parse([["Soldiers", "left"]]);
  expect(read).toEqual(["Rebels left", "Rebels left", "Soldiers left"]);
});
