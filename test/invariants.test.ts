import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openEffects } from "../src/cli/effects.ts";
import { type Pipeline, type ReadRecord, readInputs } from "../src/pipeline.ts";
import { findBreaches } from "./invariants/check-record.ts";
import { countWork } from "./invariants/count-work.ts";
import { hostilePages, hostileTexts, otherTexts } from "./invariants/hostile-texts.ts";
import { openReader, type Reader } from "./invariants/open-reader.ts";
import {
  brokenHtml,
  brokenUnicode,
  newsSoup,
  relativeDates,
  rightToLeftText,
  withStory,
} from "./invariants/write-soup.ts";

/** Texts made up for each property: SAYSO_FUZZ_RUNS=5000 for a long look. */
const numRuns = Number(process.env["SAYSO_FUZZ_RUNS"] ?? "40");
/** Characters of a hostile text, and how much more work twice as many may cost. */
const length = 3_000;
const mostGrowth = 2.6;
/** For a test to be given up as hanging, in milliseconds: many times what it needs on a busy machine. */
const hanging = 300_000;

let pipeline: Pipeline;
let reader: Reader;

beforeAll(async () => {
  pipeline = await openEffects(process).loadPipeline();
  reader = openReader(pipeline);
});

function sound({ record }: ReadRecord): void {
  expect(findBreaches(record)).toEqual([]);
}

async function readAll(texts: readonly string[], day: string | null): Promise<ReadRecord[]> {
  const read: ReadRecord[] = [];
  for (const text of texts) read.push(await reader.readText(text, day));
  return read;
}

describe("every report of the corpus", () => {
  test("gives a sound record, and the same one whatever was read before it", async () => {
    const inputs = ["test/corpus/manifest.jsonl", "test/corpus/feeds"];
    const records: string[] = [];
    const reports = [];
    for await (const report of readInputs(inputs, openEffects(process).read)) {
      if ("problem" in report) throw new Error(report.problem.message);
      reports.push(report);
      const read = await pipeline.read(report);
      expect({ [report.original.location]: findBreaches(read.record) }).toEqual({ [report.original.location]: [] });
      records.push(JSON.stringify(read.record));
    }
    expect(records.length).toBeGreaterThanOrEqual(24);
    const again: string[] = [];
    for (const report of [...reports].reverse()) again.push(JSON.stringify((await pipeline.read(report)).record));
    expect(again.reverse()).toEqual(records);
  });

  test("resolves nothing against publication where that is not known", async () => {
    for await (const report of readInputs(["test/corpus/reports"], openEffects(process).read))
      if (!("problem" in report)) sound(await pipeline.read({ ...report, published: null }));
  });
});

describe("made-up text", () => {
  test.each([
    ["words of war reports", newsSoup],
    ["broken Unicode", brokenUnicode],
    ["text from right to left", rightToLeftText],
    ["any string", fc.string({ unit: "binary", maxLength: 300 })],
  ])("%s: a sound record, and the same one whatever was read before it", async (_, texts) => {
    const published = fc.constantFrom(null, "2031-05-14");
    await fc.assert(
      fc.asyncProperty(fc.array(withStory(texts), { minLength: 1, maxLength: 3 }), published, async (all, day) => {
        const first = await readAll(all, day);
        first.forEach(sound);
        const again = await readAll([...all].reverse(), day);
        expect(again.reverse()).toEqual(first);
      }),
      { numRuns },
    );
  });

  test("keeps relative dates in their words where the day of publication is not known", async () => {
    await fc.assert(
      fc.asyncProperty(relativeDates, async (text) => {
        const { record } = await reader.readText(text, null);
        expect(record.times.filter(({ from, to }) => from !== null || to !== null)).toEqual([]);
        const told = record.claims.map(({ event }) => event?.time ?? null).filter((time) => time !== null);
        expect(told.filter(({ from, to }) => from !== null || to !== null)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe("made-up files", () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const names = ["a.txt", "a.md", "a.html", "a.eml", "a.jsonl", "a.csv", "a.pdf", "a.docx", "a.bin", "a"];

  test.each([
    ["random bytes", fc.uint8Array({ maxLength: 2000 })],
    ["broken pages", brokenHtml.map((page) => encode(page))],
    ["words of war reports", newsSoup.map((text) => encode(text))],
    ["rows with halves of characters", brokenUnicode.map((text) => encode(JSON.stringify({ text, published: text })))],
  ])("%s: sound records or a refusal that says why, under any name", async (_, files) => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...names), async (bytes, name) => {
        for (const one of await reader.readBytes(name, bytes)) {
          if ("problem" in one) expect(one.problem.message).not.toBe("");
          else sound(one);
        }
      }),
      { numRuns },
    );
  });
});

describe("hostile text is read soundly", { timeout: hanging }, () => {
  test.each(Object.entries(hostileTexts))(
    "%s, and twice as much of it costs about twice the work",
    async (_, write) => {
      const [once, twice] = [write(length), write(2 * length)];
      sound(await reader.readText(once));
      const work = await countWork(() => reader.readText(once));
      expect(await countWork(() => reader.readText(twice).then(sound))).toBeLessThan(mostGrowth * work);
    },
  );

  test.each(Object.entries(otherTexts))("%s", async (_, write) => {
    sound(await reader.readText(write()));
  });

  test.each(Object.entries(hostilePages))("a page with %s", async (_, write) => {
    const page = new TextEncoder().encode(write());
    for (const one of await reader.readBytes("a.html", page)) if (!("problem" in one)) sound(one);
  });
});
