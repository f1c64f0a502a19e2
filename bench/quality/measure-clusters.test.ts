import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { assignBest } from "./assign-best.ts";
import { type Clustering, conll, f1OfFit, measureClusters, sumFits } from "./measure-clusters.ts";

function clusters(...groups: string[]): Clustering {
  return new Map(groups.flatMap((group, index) => [...group].map((mention) => [mention, `g${index}`] as const)));
}

test("the gold itself is perfect, and nothing is worth nothing", () => {
  const gold = clusters("abc", "de", "f");
  const perfect = measureClusters(gold, clusters("f", "abc", "de"));
  expect([conll(perfect), f1OfFit(perfect.pairs)]).toEqual([1, 1]);
  const empty = measureClusters(gold, new Map());
  expect([conll(empty), f1OfFit(empty.pairs)]).toEqual([0, 0]);
});

test("one mention in the wrong cluster is caught by every measure", () => {
  const fits = measureClusters(clusters("abc", "de"), clusters("ab", "cde"));
  for (const fit of Object.values(fits)) {
    expect(f1OfFit(fit)).toBeGreaterThan(0);
    expect(f1OfFit(fit)).toBeLessThan(1);
  }
  expect(fits.pairs).toEqual({ recalled: 2, gold: 4, right: 2, found: 4 });
});

test("figures worked out by hand", () => {
  const { muc, b3, ceafe } = measureClusters(clusters("abc", "de"), clusters("ab", "cde"));
  expect(muc).toEqual({ recalled: 2, gold: 3, right: 2, found: 3 });
  expect(b3.recalled).toBeCloseTo(4 / 3 + 1 / 3 + 2);
  expect(b3).toMatchObject({ gold: 5, found: 5 });
  expect(ceafe.recalled).toBeCloseTo(4 / 5 + 4 / 5);
});

test("a mention that is missing counts against recall, one too many against precision", () => {
  const { b3 } = measureClusters(clusters("abc"), clusters("abx"));
  expect(b3.recalled).toBeCloseTo(4 / 3);
  expect(b3.right).toBeCloseTo(4 / 3);
  expect(b3).toMatchObject({ gold: 3, found: 3 });
});

test("topics add up", () => {
  const one = measureClusters(clusters("ab"), clusters("ab"));
  const other = measureClusters(clusters("ab"), clusters("a", "b"));
  expect(sumFits([one, other]).pairs).toEqual({ recalled: 1, gold: 2, right: 1, found: 1 });
});

/** Every way of pairing rows with columns, tried out. */
function bestByTrying(worths: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = worths;
  if (row === undefined) return 0;
  return Math.max(
    bestByTrying(rest, used),
    ...row.map((worth, column) => (used.has(column) ? 0 : worth + bestByTrying(rest, new Set([...used, column])))),
  );
}

test("the best assignment is the one that trying all of them finds", () => {
  const tables = integer({ min: 1, max: 5 }).chain((width) =>
    array(array(double({ min: 0, max: 1, noNaN: true }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  assert(
    property(tables, (table) => {
      const worths = new Map(
        table.map(
          (row, at) => [`r${at}`, new Map(row.map((worth, column) => [`c${column}`, worth] as const))] as const,
        ),
      );
      expect(assignBest(worths)).toBeCloseTo(bestByTrying(table), 6);
    }),
  );
});
