import { expect, test } from "vitest";
import { formatModel } from "./format-model.ts";

test("tells wordpieces a second, and what the whole costs against the graph alone", () => {
  const parts = {
    alone: { pieces: 1000, seconds: 2, processor: 1 },
    whole: { pieces: 1000, seconds: 4, processor: 1.25 },
  };
  const lines = formatModel([{ threads: 2, load: 0.3, parts, peak: 300 }]).split("\n");
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["model", "wordpieces/s", "a processor second"],
    ["2 threads, alone", "500", "1000"],
    ["2 threads, whole", "250", "800"],
    ["2 threads: load 0.30 s, peak 300 MiB, whole / alone 1.25"],
  ]);
});
