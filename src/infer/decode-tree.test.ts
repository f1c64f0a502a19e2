import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTree, isTree } from "./decode-tree.ts";

function likeliestIn(arcs: Float32Array, width: number): (word: number) => number {
  return (word) => {
    const row = arcs.subarray(word * width, (word + 1) * width);
    return row.indexOf(row.reduce((one, other) => Math.max(one, other)));
  };
}

function logsOf(row: Float32Array): number[] {
  const most = Math.max(...row);
  const whole = most + Math.log(row.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return [...row].map((score) => score - whole);
}

/** The best sum over every way to choose heads that makes a tree. */
function bestSum(logs: readonly number[][]): number {
  let best = Number.NEGATIVE_INFINITY;
  const choose = (heads: number[], sum: number): void => {
    if (heads.length === logs.length) {
      if (isTree(heads)) best = Math.max(best, sum);
      return;
    }
    logs[heads.length]?.forEach((log, head) => {
      choose([...heads, head], sum + log);
    });
  };
  choose([], 0);
  return best;
}

test("a tree has one root and no circle", () => {
  expect([[0], [1, 1, 1], [1, 2, 2]].map(isTree)).toEqual([true, true, true]);
  expect(
    [
      [0, 1],
      [1, 0],
      [0, 2, 1],
      [1, 0, 2],
      [0, 5],
    ].map(isTree),
  ).toEqual([false, false, false, false, false]);
});

test("whatever the scores, the heads are the best tree", () => {
  const scores = fc.array(fc.float({ min: -6, max: 6, noNaN: true }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(scores, (values) => {
      const arcs = Float32Array.from(values);
      const heads = decodeTree(arcs, 4, likeliestIn(arcs, 4), { first: 0, last: 4 });
      const logs = [0, 1, 2, 3].map((word) => logsOf(arcs.subarray(word * 4, word * 4 + 4)));
      expect(isTree(heads)).toBe(true);
      const roots = logs.map((row, word) => row[word] ?? 0).sort((one, other) => other - one);
      if (roots[2] === roots[3]) return;
      const sum = heads.reduce((total, head, word) => total + (logs[word]?.[head] ?? 0), 0);
      const withoutLastRoot = logs.map((row, word) =>
        row.map((log, head) => (head === word && log === roots[3] ? Number.NEGATIVE_INFINITY : log)),
      );
      expect(sum).toBeGreaterThanOrEqual(bestSum(withoutLastRoot) - 1e-4);
    }),
  );
});

test("a sentence within a window has its heads within itself", () => {
  const arcs = new Float32Array(25);
  arcs.set([9, 0, 0, 0, 0], 0);
  arcs.set([0, 0, 5, 0, 0], 5);
  arcs.set([0, 5, 0, 1, 0], 10);
  arcs.set([0, 4, 0, 1, 0], 15);
  arcs.set([0, 0, 0, 0, 9], 20);
  expect(decodeTree(arcs, 5, likeliestIn(arcs, 5), { first: 1, last: 4 })).toEqual([1, 1, 1]);
});

test("a sentence of 190 words in circles is solved", () => {
  const arcs = new Float32Array(190 * 190).map((_, at) => ((at * 7919) % 1009) / 100);
  for (let word = 0; word < 190; word++) arcs[word * 190 + (word ^ 1)] = 20;
  expect(isTree(decodeTree(arcs, 190, (word) => word ^ 1, { first: 0, last: 190 }))).toBe(true);
});
