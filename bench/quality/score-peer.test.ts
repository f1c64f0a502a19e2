import { expect, test } from "vitest";
import { peerNames, peerTree } from "./score-peer.ts";

const text = "😀 The Osk Times praised Ada Brenn.";

test("names come under the set's classes, without their article, others are left out", () => {
  const names: [number, number, string][] = [
    [2, 15, "ORG"],
    [24, 33, "PERSON"],
    [0, 1, "WORK_OF_ART"],
  ];
  const found = peerNames(text, { words: [], names });
  expect(found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    "ORG Osk Times",
    "PER Ada Brenn",
  ]);
});

test("words keep their heads, either way", () => {
  const words: [number, number, number, number][] = [
    [2, 5, 1, -1],
    [6, 9, -1, 0],
  ];
  expect(peerTree(text, { words, names: [] }, false).map(({ head }) => head)).toEqual([1, -1]);
  expect(peerTree(text, { words, names: [] }, true).map(({ head }) => head)).toEqual([-1, 0]);
  expect(peerTree(text, undefined, true)).toEqual([]);
});
