import { expect, test } from "vitest";
import { insertMarks, markOriginal } from "./mark-original.ts";

const map = [
  { start: 0, end: 5, from: 10, to: 15 },
  { start: 5, end: 6, from: 15, to: 20 },
  { start: 6, end: 10, from: 40, to: 44 },
];

test("words in several runs are marked in each, and runs that touch are one", () => {
  expect(markOriginal({ start: 2, end: 8 }, map, 100)).toEqual([
    { start: 12, end: 20 },
    { start: 40, end: 42 },
  ]);
});

test("a run that stands for other characters is marked whole", () => {
  expect(markOriginal({ start: 5, end: 6 }, map, 100)).toEqual([{ start: 15, end: 20 }]);
});

test("nothing is marked outside the text that there is", () => {
  expect(markOriginal({ start: 0, end: 10 }, map, 30)).toEqual([{ start: 10, end: 20 }]);
  expect(markOriginal({ start: 50, end: 60 }, map, 100)).toEqual([]);
});

test("a page is marked around the runs, the first of which can be gone to", () => {
  const html = "<p>Jets <b>struck</b> a depot.</p>";
  const runs = ["Jets ", "struck"].map((words) => ({
    start: html.indexOf(words),
    end: html.indexOf(words) + words.length,
  }));
  expect(insertMarks(html, runs).replaceAll(' style="outline: 2px solid"', "")).toBe(
    '<p><mark id="claim">Jets </mark><b><mark>struck</mark></b> a depot.</p>',
  );
  expect(insertMarks(html, [])).toBe(html);
});
