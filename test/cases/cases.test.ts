import { describe, expect, test } from "vitest";
import { expectationOf } from "./expectation.ts";
import { openStages } from "./open-stages.ts";
import { type CaseFolder, listCases, readCase } from "./read-case.ts";

/** `UPDATE_CASES=1` writes what the stages now say; never on CI, where an expectation is what a person committed. */
const update = process.env["UPDATE_CASES"] === "1" && process.env["CI"] === undefined;
const stages = await openStages();
const byStage = new Map<string, CaseFolder[]>();
for (const one of listCases(import.meta.dirname)) byStage.set(one.stage, [...(byStage.get(one.stage) ?? []), one]);

describe.each([...byStage])("%s", (stage, cases) => {
  test.each(cases.map((one) => [one.name.replaceAll("-", " "), one] as const))("%s", async (_, one) => {
    const run = stages.get(stage);
    if (run === undefined) throw new Error(`${stage} is not one of ${[...stages.keys()].join(", ")}`);
    const actual = await run(readCase(one.path));
    expect(actual).toEqual(expectationOf(one.path, actual, update));
  });
});
