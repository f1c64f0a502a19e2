import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import { type AppendLog, openLog } from "./append-log.ts";

async function linesOf(log: AppendLog): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text } of log.read()) lines.push(text);
  return lines;
}

test("a last line cut short by a crash is not read, and the next append takes its place", async () => {
  const file = join(await temporaryFolder(), "log");
  await writeFile(file, 'one\ntwo\n{"three":');
  const log = await openLog(file);
  expect(await linesOf(log)).toEqual(["one", "two"]);
  await log.append(["four"]);
  await log.close();
  expect(await readFile(file, "utf8")).toBe("one\ntwo\nfour\n");
});

test("offsets and numbers lead to the lines, whatever their characters and lengths", async () => {
  const log = await openLog(join(await temporaryFolder(), "log"));
  const lines = ["é\u2028\u2029\r", "x".repeat(200_000), "", "end"];
  const offsets = [...(await log.append(lines.slice(0, 2))), ...(await log.append(lines.slice(2)))];
  const read = [];
  for await (const line of log.read()) read.push(line);
  expect(read).toEqual(lines.map((text, index) => ({ number: index + 1, offset: offsets[index], text })));
  await log.close();
});

test("appends asked for at once come in the order they were asked for", async () => {
  const log = await openLog(join(await temporaryFolder(), "log"));
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
  await Promise.all(lines.map((line) => log.append([line])));
  expect(await linesOf(log)).toEqual(lines);
  await log.close();
});

test("wherever a crash cuts the file, the lines before stay and what is appended after follows them", async () => {
  const folder = await temporaryFolder();
  const line = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replaceAll("\n", " "));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), line, fc.nat(), async (before, after, cut) => {
      const file = join(folder, "log");
      const whole = Buffer.from(before.map((text) => `${text}\n`).join(""));
      const kept = whole.subarray(0, cut % (whole.length + 1));
      await writeFile(file, kept);
      const log = await openLog(file);
      await log.append([after]);
      const stood = kept.toString("latin1").split("\n").length - 1;
      expect(await linesOf(log)).toEqual([...before.slice(0, stood), after]);
      await log.close();
    }),
    { numRuns: 60 },
  );
});

test("a log that something else has grown beneath us loses none of our lines", async () => {
  const file = join(await temporaryFolder(), "log");
  const log = await openLog(file);
  await log.append(["one"]);
  await appendFile(file, "half a li");
  await log.append(["two"]);
  expect(await linesOf(log)).toEqual(["one", "two"]);
  await log.close();
});
