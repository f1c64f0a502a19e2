import { expect, test } from "vitest";
import { drawSeries } from "./draw-series.ts";

const point = (day: string | null, low: number | null, high: number | null) => ({
  day,
  low,
  high,
  qualifier: "exact" as const,
  claim: "d1.c1",
  document: "d1",
});
const box = { width: 120, height: 50, inset: 10 };

test("figures stand by their day and their size, the largest at the top", () => {
  const points = [point("2031-04-01", 10, 10), point("2031-04-02", 5, 5), point("2031-04-05", 20, 20)];
  expect(drawSeries(points, box)).toEqual([
    { x: 10, low: 25, high: 25, open: false },
    { x: 35, low: 33, high: 33, open: false },
    { x: 110, low: 10, high: 10, open: false },
  ]);
});

test("a range is as long as it is wide, and at least so many is open upwards", () => {
  const [range, open] = drawSeries([point("2031-04-01", 10, 20), point("2031-04-02", 12, null)], box);
  expect(range).toEqual({ x: 10, low: 25, high: 10, open: false });
  expect(open).toMatchObject({ low: 22, high: 22, open: true });
});

test("where a day is not known they stand evenly, and on one day too", () => {
  expect(drawSeries([point(null, 1, 1), point("2031-04-02", 2, 2)], box).map(({ x }) => x)).toEqual([10, 110]);
  expect(drawSeries([point("2031-04-02", 1, 1), point("2031-04-02", 2, 2)], box).map(({ x }) => x)).toEqual([10, 110]);
});
