import { readFileSync } from "node:fs";
import { array, assert, constantFrom, nat, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { sourceSpan } from "../text/text-map.ts";
import { type CleanReport, cleanReport, parseFurnitureList } from "./index.ts";

const furniture = parseFurnitureList(
  readFileSync(new URL("../../data/lexicon/furniture.txt", import.meta.url), "utf8"),
);

const page = `Army says it has retaken Olmin bridge
Army says it has retaken Olmin bridge
Share  Tweet  WhatsApp
By Jana Marrow and Piet Olsen, Vesper News | Updated 3:15 pm | 4 min read

The army said on Monday that it had retaken the bridge at Olmin after two days of fighting.\u00a0 Eleven soldiers were killed.

Governor vows to rebuild flooded villages before winter

[click to enlarge] | Smoke over the bridge on Monday. (Vesper Photo/Lio Trand)

A rebel spokesman denied it. "The bridge is ours," he said.

Advertisement

The army said on Monday that it had retaken the bridge at Olmin after two days of fighting. Eleven soldiers were killed.

Residents said the shelling had stopped at dawn.We use cookies to improve your experience. By continuing to use this site you accept these cookies.

f

(Reporting by Jana Marrow; Editing by Piet Olsen)
© 2031 Vesper News. All rights reserved.`;

test("a scraped page is brought down to its report", () => {
  const report = cleanReport({ text: page, title: null }, furniture);
  expect(report.title).toBe("Army says it has retaken Olmin bridge");
  expect(report.text.split("\n\n")).toEqual([
    "Army says it has retaken Olmin bridge",
    "The army said on Monday that it had retaken the bridge at Olmin after two days of fighting. Eleven soldiers were killed.",
    "Smoke over the bridge on Monday.",
    'A rebel spokesman denied it. "The bridge is ours," he said.',
    "Residents said the shelling had stopped at dawn.",
  ]);
});

test("everything that went is told with its reason, in the order of the page", () => {
  const { removed } = cleanReport({ text: page, title: null }, furniture);
  expect(removed.map(({ reason }) => reason)).toEqual([
    "repeated title",
    "share buttons",
    "byline, time stamp of the page, page furniture",
    "headline of another story",
    "note of the page",
    "picture credit",
    "page furniture",
    "repeated paragraph",
    "notice to the reader",
    "stray mark",
    "sign-off of the makers",
    "copyright line",
  ]);
  const notice = removed[8]?.span ?? { start: 0, end: 0 };
  expect(page.slice(notice.start, notice.end)).toMatch(/^We use cookies .* these cookies\.$/);
});

test("a word of the clean text leads back to its place on the page", () => {
  const { text, map } = cleanReport({ text: page, title: null }, furniture);
  const start = text.indexOf("denied it");
  const span = sourceSpan(map, { start, end: start + 9 });
  expect(page.slice(span?.start, span?.end)).toBe("denied it");
});

test("cleaning a clean text changes nothing", () => {
  const once = cleanReport({ text: page, title: null }, furniture);
  const twice = cleanReport({ text: once.text, title: null }, furniture);
  expect({ ...twice, map: null }).toEqual({ ...once, map: null, removed: [] });
});

test("a given title is kept, and goes from the text, with or without the site's name", () => {
  const input = { text: page, title: "Army says it has retaken Olmin bridge | Vesper News" };
  const report = cleanReport(input, furniture);
  expect(report.title).toBe(input.title);
  expect(report.text).toMatch(/^The army said on Monday/);
});

test("a text that is only its title stays", () => {
  const text = "Olmin bridge retaken";
  expect(cleanReport({ text, title: text }, furniture).text).toBe(text);
  expect(cleanReport({ text: `${text}\n${text}`, title: text }, furniture).text).toContain(text);
});

test("an empty text gives an empty text", () => {
  expect(cleanReport({ text: "", title: null }, furniture)).toEqual({ text: "", title: null, map: [], removed: [] });
  expect(cleanReport({ text: " \r\n\t", title: null }, furniture).text).toBe("");
});

/** Input = kept + removed + white space, and no character is two of these. */
function expectAccounted(input: string, { text, map, removed }: CleanReport): void {
  const fate = new Uint8Array(input.length);
  let end = 0;
  for (const run of map) {
    expect(text.slice(end, run.start).trim()).toBe("");
    expect(run.end - run.start).toBe(run.to - run.from);
    for (let at = 0; at < run.end - run.start; at++) {
      const [kept, stood] = [text[run.start + at] ?? "", input[run.from + at] ?? ""];
      if (kept !== stood) expect([kept.trim(), stood.replace("\u0085", "").trim()]).toEqual(["", ""]);
      fate[run.from + at] = (fate[run.from + at] ?? 0) + 1;
    }
    end = run.end;
  }
  expect(text.slice(end)).toBe("");
  let last = -1;
  for (const { span, reason } of removed) {
    expect(span.start).toBeGreaterThan(last);
    expect(reason).not.toBe("");
    for (let at = span.start; at < span.end; at++) fate[at] = (fate[at] ?? 0) + 1;
    last = span.end - 1;
  }
  fate.forEach((count, at) => {
    if (count !== 1) expect([count, (input[at] ?? "").replace("\u0085", "").trim()]).toEqual([0, ""]);
  });
}

const pieces = oneof(
  constantFrom(...page.split("\n")),
  constantFrom(
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\ud800",
    "\u2028",
    "\u0085",
    "\ufeff",
    " | ",
  ),
  constantFrom(
    "Related stories",
    "Read more: x",
    "Sign up for our newsletter",
    "(AFP/Getty Images)",
    "12:30",
    "- item",
  ),
  array(nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
);

test("nothing is lost or changed without being told, whatever the text", () => {
  assert(
    property(array(pieces, { maxLength: 30 }), (parts) => {
      const input = parts.join("");
      for (const title of [null, "Army says it has retaken Olmin bridge"])
        expectAccounted(input, cleanReport({ text: input, title }, furniture));
    }),
    { numRuns: 300 },
  );
});

test.each([
  "word ",
  "word. We use cookies, you know. ",
  "a\n",
  "\u200b ",
  "((",
  "[x] ",
  "Related\n",
  "Up? Down! ",
  "\r\n\t ",
])("two hundred thousand characters of %j are cleaned to their end", (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  expect(cleanReport({ text, title: null }, furniture).text.length).toBeLessThanOrEqual(text.length * 2);
});
