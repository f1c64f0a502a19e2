import { expect, test } from "vitest";
import { formatModel, formatProgram } from "./format-model.ts";

test("tells wordpieces a second, and what 4-annotate costs against the model and against the graph", () => {
  const parts = {
    graph: { pieces: 1000, seconds: 2, processor: 1 },
    model: { pieces: 1000, seconds: 4, processor: 1.25 },
    annotate: { pieces: 2000, seconds: 4, processor: 3 },
  };
  const lines = formatModel([{ threads: 2, load: 0.3, parts, peak: 300 }]).split("\n");
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["model", "wordpieces/s", "a processor second"],
    ["2 threads, graph", "500", "1000"],
    ["2 threads, model", "250", "800"],
    ["2 threads, annotate", "500", "667"],
    ["2 threads: load 0.30 s, peak 300 MiB"],
    ["2 threads: 4-annotate / model 1.20, / its graph alone 1.50 (aim: at most 1.40)"],
  ]);
});

test("tells reports a second of the whole program", () => {
  const told = formatProgram({ seconds: 10, processor: 20, peak: 812.4 }, { documents: 100, words: 500 });
  expect(told).toContain("100 reports of 500 words: 10.0 reports/s (aim: 12 on 2 cores), 5.0 a processor second");
  expect(told).toContain("peak 812 MiB");
  expect(formatProgram({ seconds: 10, processor: null, peak: null }, { documents: 1, words: 1 })).toContain(
    "peak ? MiB",
  );
});
