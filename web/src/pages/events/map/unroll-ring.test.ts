import { expect, test } from "vitest";
import { unrollRing } from "./unroll-ring.ts";

test("a ring over the date line goes on beyond it", () => {
  expect(
    unrollRing([
      [178, -18],
      [-179, -18],
      [-179, -17],
      [178, -17],
      [178, -18],
    ]).map(([longitude]) => longitude),
  ).toEqual([178, 181, 181, 178, 178]);
});

test("a ring around a pole is closed along the pole", () => {
  const ring = unrollRing([
    [-170, -70],
    [-60, -70],
    [60, -70],
    [170, -70],
    [-170, -70],
  ]);
  expect(ring.slice(-4)).toEqual([
    [190, -70],
    [190, -90],
    [-170, -90],
    [-170, -70],
  ]);
});

test("any other ring stays as it is", () => {
  const ring = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  expect(unrollRing(ring)).toEqual(ring);
});
