import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Document, Record } from "../../src/schema/index.ts";
import { jsonLines } from "./run-sayso.ts";

/** The program as it is installed, in processes of its own. */
const program = "bin/sayso.js";
let folder = "";

beforeAll(() => {
  execFileSync(process.execPath, ["tools/build-program.mjs", "--if-stale"], { stdio: "ignore" });
}, 240_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-built-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sayso(words: readonly string[], input = ""): { code: number | null; out: string; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { input, encoding: "utf8" });
  return { code: status, out: stdout, told: stderr };
}

test("a look at standard input prints one record and ends by itself", () => {
  const ran = sayso(["read", "-", "--no-store", "--json"], "Troops shelled the village of Osk on Friday, police said.");
  expect(ran).toMatchObject({ code: 0, told: "" });
  expect(jsonLines(ran.out).map((line) => Record.parse(line))).toHaveLength(1);
});

test("a reader of its output that goes away is no error", async () => {
  const report = "test/corpus/reports/01-qnw-camiri-market.txt";
  const child = spawn(process.execPath, [program, "read", report, "--no-store", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, told]).toEqual([0, ""]);
});

test("kill -9 in the middle of reading loses no document that was reported as read", async () => {
  const db = join(folder, "record");
  const rows = Array.from({ length: 150 }, (_, at) => ({
    text: `Rebels shelled the village of Osk on day ${at}, killing ${at + 2} people, its mayor Ada Brenn ${at} said.`,
    publisher: `Paper ${at}`,
    published: "2031-04-02",
  }));
  const table = join(folder, "reports.jsonl");
  writeFileSync(table, rows.map((row) => JSON.stringify(row)).join("\n"));
  const child = spawn(process.execPath, [program, "read", table, "--db", db, "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const reported: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    reported.push(Record.parse(JSON.parse(line)).document.id);
    if (reported.length === 1) child.kill("SIGKILL");
  }
  await ended;
  expect(reported.length).toBeLessThan(rows.length);
  const kept = jsonLines(sayso(["documents", "--db", db, "--json"]).out).map((line) => Document.parse(line).id);
  expect(reported.filter((id) => !kept.includes(id))).toEqual([]);
  const again = sayso(["read", table, "--db", db]);
  expect(again.code).toBe(0);
  expect(again.out).toContain("The record holds 150 documents");
}, 240_000);
