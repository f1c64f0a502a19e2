import { expect, test } from "vitest";
import { packWindows, type WindowOptions } from "./pack-windows.ts";

/** As many pieces as the word has letters. */
const options: WindowOptions = {
  encodeWord: (word) => [...word].map((letter) => letter.charCodeAt(0)),
  windowPieces: 10,
  maxPieces: 14,
  special: { start: 1, separator: 2 },
};

const pack = (sentences: string[][], given: Partial<WindowOptions> = {}) => [
  ...packWindows(sentences, { ...options, ...given }),
];

test("a window holds whole sentences while they fit, and lays out each word's pieces", () => {
  const [first, second, ...rest] = pack([["ab", "C"], [], ["d", "ef"], ["ghi"]]);
  expect(rest).toEqual([]);
  expect(first).toEqual({
    offset: 0,
    pieces: Int32Array.of(1, 97, 98, 67, 100, 101, 102, 2),
    shapes: Int32Array.of(0, 1, 1, 7, 1, 1, 1, 0),
    parity: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 0),
    first: Int32Array.of(1, 3, 4, 5),
    sentence: Int32Array.of(0, 0, 1, 1),
  });
  expect(second).toMatchObject({ offset: 4, pieces: Int32Array.of(1, 103, 104, 105, 2), sentence: Int32Array.of(0) });
});

test("a long sentence has a window of its own, and one too long is cut between words", () => {
  const windows = pack([["a"], ["bbbbbb", "cccccc"], ["dddddd", "eeeeee", "f"], ["g"]]);
  expect(windows.map(({ offset, first }) => [offset, first.length])).toEqual([
    [0, 1],
    [1, 2],
    [3, 2],
    [5, 2],
  ]);
});

test("every word stands in exactly one window, however many there are", () => {
  const sentences = Array.from({ length: 2000 }, (_, number) => Array.from({ length: number % 50 }, () => "word"));
  const windows = pack(sentences, { windowPieces: 128, maxPieces: 192 });
  const words = sentences.flat().length;
  expect(words).toBeGreaterThan(48_000);
  expect(windows.map(({ offset }) => offset)).toEqual(
    windows.map((_, index) => windows.slice(0, index).reduce((sum, { first }) => sum + first.length, 0)),
  );
  expect(windows.reduce((sum, { first }) => sum + first.length, 0)).toBe(words);
  expect(Math.max(...windows.map(({ pieces }) => pieces.length))).toBeLessThanOrEqual(192);
});

test("nothing gives no windows", () => {
  expect(pack([])).toEqual([]);
  expect(pack([[], []])).toEqual([]);
});
