import { array, assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { composeMaps, identityMap, type MapRun, sourceSpan, type TextMap } from "./text-map.ts";

/** "Rain &amp; snow" read as "Rain & snow", with a break put in before "snow". */
const read: TextMap = [
  { start: 0, end: 5, from: 0, to: 5 },
  { start: 5, end: 6, from: 5, to: 10 },
  { start: 6, end: 7, from: 10, to: 11 },
  { start: 9, end: 13, from: 11, to: 15 },
];

test("a text that is its own source maps every span to itself", () => {
  expect(sourceSpan(identityMap(10), { start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
  expect(identityMap(0)).toEqual([]);
});

test("characters of an even run map one to one", () => {
  expect(sourceSpan(read, { start: 10, end: 12 })).toEqual({ start: 12, end: 14 });
});

test("a character that stands for several maps to all of them", () => {
  expect(sourceSpan(read, { start: 5, end: 6 })).toEqual({ start: 5, end: 10 });
});

test("a span over several runs reaches from the first to the last", () => {
  expect(sourceSpan(read, { start: 2, end: 10 })).toEqual({ start: 2, end: 12 });
});

test("a span that touches put-in characters keeps to the source's own", () => {
  expect(sourceSpan(read, { start: 6, end: 9 })).toEqual({ start: 10, end: 11 });
  expect(sourceSpan(read, { start: 8, end: 10 })).toEqual({ start: 11, end: 12 });
});

test("put-in characters, characters past the end and empty spans have no source", () => {
  expect(sourceSpan(read, { start: 7, end: 9 })).toBeNull();
  expect(sourceSpan(read, { start: 13, end: 20 })).toBeNull();
  expect(sourceSpan(read, { start: 2, end: 2 })).toBeNull();
  expect(sourceSpan([], { start: 0, end: 1 })).toBeNull();
});

test("part of a wider run still stands for the whole of its source", () => {
  const dots: TextMap = [{ start: 0, end: 3, from: 0, to: 8 }];
  expect(sourceSpan(dots, { start: 1, end: 2 })).toEqual({ start: 0, end: 8 });
});

test("a composed map leads where the two maps lead one after the other", () => {
  const clean: TextMap = [
    { start: 0, end: 4, from: 0, to: 4 },
    { start: 6, end: 10, from: 9, to: 13 },
  ];
  const through = composeMaps(clean, read);
  expect(sourceSpan(through, { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  expect(sourceSpan(through, { start: 6, end: 10 })).toEqual({ start: 11, end: 15 });
  expect(sourceSpan(through, { start: 4, end: 6 })).toBeNull();
});

test("a folded run composes to the whole stretch it stands for", () => {
  const folded: TextMap = [{ start: 0, end: 1, from: 4, to: 7 }];
  expect(composeMaps(folded, read)).toEqual([{ start: 0, end: 1, from: 4, to: 11 }]);
});

test("a stretch with no source of its own composes to nothing", () => {
  expect(composeMaps([{ start: 0, end: 1, from: 7, to: 9 }], read)).toEqual([]);
  expect(composeMaps([{ start: 0, end: 2, from: 7, to: 9 }], read)).toEqual([]);
});

/** Even runs with gaps on either side, as cleaning makes them. */
const evenMaps = array(tuple(integer({ min: 0, max: 3 }), integer({ min: 1, max: 4 }), integer({ min: 0, max: 3 })), {
  maxLength: 12,
}).map((steps): MapRun[] => {
  let at = 0;
  let source = 0;
  return steps.map(([inserted, length, dropped]) => {
    at += inserted;
    source += dropped;
    const run = { start: at, end: at + length, from: source, to: source + length };
    at += length;
    source += length;
    return run;
  });
});

test("composing agrees with mapping twice, character by character", () => {
  assert(
    property(evenMaps, evenMaps, (outer, inner) => {
      const through = composeMaps(outer, inner);
      for (let at = 0; at < 90; at++) {
        const middle = sourceSpan(outer, { start: at, end: at + 1 });
        const twice = middle === null ? null : sourceSpan(inner, middle);
        expect(sourceSpan(through, { start: at, end: at + 1 })).toEqual(twice);
      }
    }),
  );
});

test("composed runs stay sorted and apart", () => {
  assert(
    property(evenMaps, evenMaps, (outer, inner) => {
      let end = 0;
      for (const run of composeMaps(outer, inner)) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        expect(run.end).toBeGreaterThan(run.start);
        end = run.end;
      }
    }),
  );
});
