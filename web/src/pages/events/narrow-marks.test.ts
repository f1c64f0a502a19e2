import { expect, test } from "vitest";
import { narrowMarks } from "./narrow-marks.ts";
import { makeMark } from "./test/make-mark.ts";

const ids = (marks: readonly { id: string }[]) => marks.map(({ id }) => id).join(" ");

test("a period is in a window that it reaches into, an open beginning counts as its end, no date is in none", () => {
  const marks = [
    makeMark("day", { from: "2031-04-03", to: "2031-04-03" }),
    makeMark("month", { from: "2031-04-01", to: "2031-04-30" }),
    makeMark("by", { from: null, to: "2031-04-10" }),
    makeMark("since", { from: "2031-01-01", to: null }),
    makeMark("never", { from: null, to: null }),
  ];
  expect(ids(narrowMarks(marks, { from: "2031-04-04", to: "2031-04-09" }))).toBe("month since");
  expect(ids(narrowMarks(marks, { from: "2031-04-10" }))).toBe("month by since");
  expect(ids(narrowMarks(marks, {}))).toBe("day month by since never");
});

test("a box holds the points in it and nothing without a place", () => {
  const marks = [
    makeMark("in", { latitude: -20, longitude: -63 }),
    makeMark("out", { latitude: 10, longitude: -63 }),
    makeMark("nowhere", { latitude: null, longitude: null }),
  ];
  expect(ids(narrowMarks(marks, { bbox: "-64,-21,-62,-19" }))).toBe("in");
  expect(ids(narrowMarks(marks, { bbox: "no box" }))).toBe("in out nowhere");
});
