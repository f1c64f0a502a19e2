import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expandInputs, type ReadEffects, type ReadOptions, type Refusal, type Report, readInputs } from "./index.ts";

let folder = "";
let typed = "";

const effects: ReadEffects = {
  kind: (path) =>
    stat(path).then(
      (found) => (found.isDirectory() ? "folder" : "file"),
      () => "missing",
    ),
  size: async (path) => (await stat(path)).size,
  bytes: async (path) => new Uint8Array(await readFile(path)),
  list: async (path) =>
    (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  glob: async (pattern) => (await glob(pattern, { absolute: true })).sort(),
  input: async () => new TextEncoder().encode(typed),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "read-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: { [name: string]: string | Uint8Array }): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function read(
  names: readonly string[],
  options?: ReadOptions,
): Promise<{ reports: Report[]; refusals: Refusal[] }> {
  const reports: Report[] = [];
  const refusals: Refusal[] = [];
  const paths = names.map((name) => (name === "-" ? name : join(folder, name)));
  for await (const one of readInputs(paths, effects, options)) {
    if ("problem" in one) refusals.push(one);
    else reports.push(one);
  }
  return { reports, refusals };
}

function codes(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ location, problem }) => `${location.replace(`${folder}/`, "")} ${problem.code}`);
}

describe("a file", () => {
  it("is a report with its untouched original", async () => {
    const bytes = new TextEncoder().encode("\uFEFFOne.\r\n\r\nTwo.\r\n");
    put({ "a.txt": bytes });
    const { reports, refusals } = await read(["a.txt"]);
    expect(refusals).toEqual([]);
    expect(reports).toMatchObject([
      { title: null, publisher: null, url: null, published: null, text: "One.\n\nTwo.", problems: [] },
    ]);
    expect(reports[0]?.bytes).toEqual(bytes);
    expect(reports[0]?.original).toEqual({
      sha256: createHash("sha256").update(bytes).digest("hex"),
      mediaType: "text/plain",
      bytes: bytes.length,
      location: join(folder, "a.txt"),
    });
  });

  it("is known by what it holds before its ending", async () => {
    put({
      "page.txt": "<!DOCTYPE html><title>A page</title><p>Words.</p>",
      noending: "Plain words.",
      "odd.xyz": "Plain words.",
      mail: "From: a@b.example\nTo: c@d.example\nSubject: Hello\nDate: Tue, 5 Mar 2019 10:00:00 +0000\n\nBody.",
      "picture.txt": Uint8Array.from({ length: 300 }, (_, index) => index % 24),
      "fake.pdf": "not a pdf",
      "fake.docx": "not a docx",
      "list.json": '[{"text": "Words."}]',
    });
    const { reports, refusals } = await read([
      "page.txt",
      "noending",
      "odd.xyz",
      "mail",
      "picture.txt",
      "fake.pdf",
      "fake.docx",
      "list.json",
    ]);
    expect(reports.map(({ original }) => original.mediaType)).toEqual([
      "text/html",
      "text/plain",
      "text/plain",
      "message/rfc822",
    ]);
    expect(reports[3]).toMatchObject({ title: "Hello", text: "Body.", published: { from: "2019-03-05" } });
    expect(codes(refusals)).toEqual([
      "picture.txt read-binary",
      "fake.pdf read-pdf-damaged",
      "fake.docx read-docx-damaged",
      "list.json read-unsupported",
    ]);
  });

  it("is told of what the user says, which wins over what it says itself", async () => {
    put({ "a.md": "---\ntitle: Its own\ndate: 2015-01-01\nsource: Own\n---\nWords." });
    const { reports } = await read(["a.md"], { title: "Mine", published: "9 October 2015", url: "https://a.example/" });
    expect(reports).toMatchObject([
      {
        title: "Mine",
        publisher: "Own",
        url: "https://a.example/",
        published: { from: "2015-10-09", to: "2015-10-09", text: "9 October 2015" },
      },
    ]);
  });

  it("is read without a date where the date is impossible, and a problem says so", async () => {
    put({ "a.txt": "Words." });
    const { reports } = await read(["a.txt"], { published: "2015-02-30" });
    expect(reports).toMatchObject([{ published: null, problems: [{ code: "read-date" }] }]);
    expect(reports[0]?.problems[0]?.message).toContain('"2015-02-30"');
  });
});

describe("what cannot be read", () => {
  it("is refused in its place and the rest is read", async () => {
    put({
      "a.txt": "Words.",
      "empty.txt": "",
      "blank.txt": " \n\t",
      "big.txt": "x".repeat(2_000),
      "b.html": "<p></p>",
      "c.txt": "More.",
    });
    const { reports, refusals } = await read(
      ["gone.txt", "a.txt", "no*.txt", "empty.txt", "blank.txt", "big.txt", "b.html", "c.txt"],
      {
        maxBytes: 1_000,
      },
    );
    expect(reports.map(({ text }) => text)).toEqual(["Words.", "More."]);
    expect(codes(refusals)).toEqual([
      "gone.txt read-missing",
      "no*.txt read-no-match",
      "empty.txt read-empty",
      "blank.txt read-empty",
      "big.txt read-too-large",
      "b.html read-no-text",
    ]);
    for (const { problem } of refusals) expect(problem.message).not.toMatch(/\{\w+\}/);
  });

  it("is refused where the system denies it", async () => {
    put({ "a.txt": "Words." });
    const denied: ReadEffects = { ...effects, bytes: () => Promise.reject(new Error("EACCES: permission denied")) };
    const all = [];
    for await (const one of readInputs([join(folder, "a.txt")], denied)) all.push(one);
    expect(all).toMatchObject([{ problem: { code: "read-denied" } }]);
  });
});

describe("a folder", () => {
  it("is read at any depth without hidden files, companions and what a saved page loads", async () => {
    put({
      "a.txt": "One.",
      "deep/er/b.md": "Two.",
      "deep/page.html": "<p>Three.</p>",
      "deep/page_files/style.css": "p{}",
      "deep/page_files/frame.html": "<p>not this</p>",
      ".git/config": "x",
      ".DS_Store": "x",
      "README.md": "About.",
      "data.xlsx": "PK",
    });
    const { reports, refusals } = await read([""]);
    expect(reports.map(({ text }) => text)).toEqual(["One.", "Two.", "Three."]);
    expect(codes(refusals)).toEqual(["data.xlsx read-unsupported"]);
  });

  it("is refused where it holds nothing to read", async () => {
    put({ "sub/.hidden": "x" });
    expect(codes((await read(["sub"])).refusals)).toEqual(["sub read-folder-empty"]);
  });

  it("gives each file once, however often it is named", async () => {
    put({ "a.txt": "One.", "b.txt": "Two." });
    const { reports } = await read(["a.txt", "", "./a.txt", "*.txt"]);
    expect(reports.map(({ text }) => text)).toEqual(["One.", "Two."]);
    expect(await expandInputs([folder], effects)).toEqual([join(folder, "a.txt"), join(folder, "b.txt")]);
  });
});

describe("a manifest", () => {
  it("gives its files their metadata, once, also when its folder is read", async () => {
    put({
      "reports/a.txt": "One.",
      "reports/own.html": `<meta property="og:site_name" content="Own"><meta name="date" content="2014-01-01"><p>Two.</p>`,
      "reports/c.txt": "Not listed.",
      "reports/manifest.jsonl": [
        '{"path": "own.html", "title": "Given", "published": "2015-10-09"}',
        '{"path": "./a.txt", "publisher": "The Lantern", "published": "2015-13-09"}',
        '{"path": "gone.txt"}',
        '{"path": "manifest.jsonl"}',
        '{"path": "a.txt", "title": "again"}',
      ].join("\n"),
    });
    const { reports, refusals } = await read(["reports"]);
    expect(reports).toMatchObject([
      { title: "Given", publisher: "Own", published: { from: "2015-10-09" }, text: "Two." },
      { title: null, publisher: "The Lantern", published: null, problems: [{ code: "read-date" }] },
      { text: "Not listed." },
    ]);
    expect(reports[0]?.original.location).toBe(join(folder, "reports/own.html"));
    expect(codes(refusals)).toEqual(["reports/manifest.jsonl#3 read-row-path"]);
  });

  it("is no way to list another table", async () => {
    put({ "m.jsonl": '{"path": "t.csv"}', "t.csv": "text\nWords." });
    expect(codes((await read(["m.jsonl"])).refusals)).toEqual(["m.jsonl#1 read-row-table"]);
  });
});

describe("standard input", () => {
  it.each([
    ["<html><body><p>Words.</p></body></html>", "text/html"],
    ['{"text": "Words."}\n{"text": "More."}', "application/json"],
    ["Words.", "text/plain"],
  ])("is known by what it holds: %s", async (content, mediaType) => {
    typed = content;
    const { reports } = await read(["-"]);
    expect(reports[0]).toMatchObject({ text: "Words.", original: { mediaType } });
    expect(reports[0]?.original.location).toBe(mediaType === "application/json" ? "-#1" : "-");
  });

  it("is refused when it is empty or over the limit", async () => {
    typed = "";
    expect(codes((await read(["-"])).refusals)).toEqual(["- read-empty"]);
    typed = "x".repeat(50);
    expect(codes((await read(["-"], { maxBytes: 10 })).refusals)).toEqual(["- read-too-large"]);
  });
});
