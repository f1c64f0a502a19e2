import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import type { Judgement, Problem } from "../schema/index.ts";
import { openLog } from "./append-log.ts";
import { judgementsInForce, openJudgementLog } from "./judgement-log.ts";

function judge(id: string, kind: Judgement["kind"], on: string[]): Judgement {
  return { id, at: "2031-04-02T08:00:00Z", who: "Ada Brenn", kind, on, why: null, correction: null };
}

test("a judgement stands until it is withdrawn, and again when its withdrawal is", () => {
  const same = judge("j1", "same", ["x", "y"]);
  const wrong = judge("j2", "wrong", ["c1"]);
  const back = judge("j3", "withdrawn", ["j1"]);
  expect(judgementsInForce([same, wrong, back])).toEqual([wrong]);
  expect(judgementsInForce([same, wrong, back, judge("j4", "withdrawn", ["j3"])])).toEqual([same, wrong]);
});

test("nothing is withdrawn before it is made", () => {
  const right = judge("j1", "right", ["c1"]);
  expect(judgementsInForce([judge("j0", "withdrawn", ["j1"]), right])).toEqual([right]);
});

const histories = fc
  .array(fc.tuple(fc.constantFrom("same", "wrong", "withdrawn"), fc.nat()), { maxLength: 25 })
  .map((rows) =>
    rows.map(([kind, about], index) =>
      judge(`j${index}`, kind as Judgement["kind"], [kind === "withdrawn" ? `j${about % 25}` : `c${about}`]),
    ),
  );

/** Said another way: a row stands if no standing withdrawal comes after it and names it. */
function stands(history: readonly Judgement[], index: number): boolean {
  const id = history[index]?.id ?? "";
  return !history.some(
    (later, at) => at > index && later.kind === "withdrawn" && later.on.includes(id) && stands(history, at),
  );
}

test("the judgements in force are those that no standing withdrawal names", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const expected = history.filter((row, index) => row.kind !== "withdrawn" && stands(history, index));
      expect(judgementsInForce(history)).toEqual(expected);
    }),
  );
});

test("the log gives back every judgement appended, over closing and a crash in the last line", async () => {
  const file = join(await temporaryFolder(), "judgements.jsonl");
  await fc.assert(
    fc.asyncProperty(histories, fc.nat({ max: 20 }), async (history, cut) => {
      await writeFile(file, "");
      const first = await openLog(file);
      for (const judgement of history) await openJudgementLog(first).append(judgement);
      await first.close();
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, Math.max(0, bytes.length - cut)));
      const second = await openLog(file);
      const kept = cut === 0 ? history : history.slice(0, -1);
      expect(await openJudgementLog(second).history()).toEqual(kept);
      expect(await openJudgementLog(second).list()).toEqual(judgementsInForce(kept));
      await second.close();
    }),
    { numRuns: 25 },
  );
});

test("a line that is no judgement is passed over and told of", async () => {
  const file = join(await temporaryFolder(), "judgements.jsonl");
  const good = judge("j1", "same", ["x", "y"]);
  await writeFile(file, `${JSON.stringify(good)}\n{"id": 7}\n`);
  const log = await openLog(file);
  const problems: Problem[] = [];
  await openJudgementLog(log).check((told) => problems.push(told));
  expect(await openJudgementLog(log).list()).toEqual([good]);
  expect(problems).toMatchObject([{ code: "store-log-line", message: expect.stringContaining("line 2") }]);
  await log.close();
});

test("what is no judgement is refused and leaves no line", async () => {
  const log = await openLog(join(await temporaryFolder(), "judgements.jsonl"));
  await expect(openJudgementLog(log).append(judge("j1", "same", []))).rejects.toThrow();
  expect(await openJudgementLog(log).history()).toEqual([]);
  await log.close();
});
