import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Gazetteer, numbersOf, packGazetteer, unpackGazetteer } from "./gazetteer-file.ts";
import { findKey, tableOfKeys } from "./key-table.ts";

const gazetteer: Gazetteer = {
  countries: ["NO", "YE"],
  kinds: ["city", "village"],
  admin1: ["", "Aden"],
  latitude: Int32Array.of(599_000, -128_000),
  longitude: Int32Array.of(-107_000, 1_799_999),
  population: Uint32Array.of(0, 4_000_000_000),
  geonamesId: Uint32Array.of(7, 123_456_789),
  country: Uint16Array.of(0, 1),
  kind: Uint8Array.of(0, 1),
  admin1Of: Uint16Array.of(0, 1),
  names: new TextEncoder().encode("Oslo\nAdén\n"),
  keys: tableOfKeys(["aden", "adenville", "oslo"]),
  keyWords: Uint8Array.of(1, 2, 1),
  firstPosting: Uint32Array.of(0, 1, 3, 4),
  postings: Uint32Array.of(2, 3, 1, 0),
};

test("what is packed is unpacked as it was", () => {
  expect(unpackGazetteer(packGazetteer(gazetteer))).toEqual(gazetteer);
});

test("the same gazetteer gives the same bytes", () => {
  expect(packGazetteer(gazetteer)).toEqual(packGazetteer(gazetteer));
});

test("places are found by key", () => {
  expect([...numbersOf(gazetteer, "adenville")]).toEqual([1, 0]);
  expect([...numbersOf(gazetteer, "bergen")]).toEqual([]);
  expect(findKey(gazetteer.keys, "oslo")).toBe(2);
});

test("bytes that are something else are told from a gazetteer", () => {
  expect(unpackGazetteer(new Uint8Array())).toBeNull();
  expect(unpackGazetteer(new TextEncoder().encode("no gazetteer"))).toBeNull();
  expect(unpackGazetteer(gzipSync('{"format":"of something else"}\n'))).toBeNull();
  expect(unpackGazetteer(packGazetteer(gazetteer).subarray(0, 60))).toBeNull();
});
