import { expect, test } from "vitest";
import type { Place } from "../schema/index.ts";
import { placePoint } from "./place-point.ts";
import { writeCsvRow } from "./write-csv-row.ts";

test("cells are quoted as RFC 4180 has it", () => {
  expect(writeCsvRow(["plain", 'a "word", and more', "two\nlines", null, 3])).toBe(
    'plain,"a ""word"", and more","two\nlines",,3\r\n',
  );
});

test.each(["=1+1", "+49 30", "-5 degrees", "@here", "\tx"])(
  "a cell of words that begins like a formula is text: %j",
  (cell) => {
    expect(writeCsvRow([cell])).toBe(`"'${cell}"\r\n`);
  },
);

test("numbers are left as they are", () => {
  expect(writeCsvRow([-19.5])).toBe("-19.5\r\n");
});

const place: Place = {
  name: "Osk",
  latitude: -19.5,
  longitude: 63.25,
  country: "XK",
  admin1: null,
  precision: 2,
  geonamesId: null,
  reason: "",
};

test("a place is a point, longitude first, with the distance it may be off", () => {
  expect(placePoint(place)).toEqual({
    geometry: { type: "Point", coordinates: [63.25, -19.5] },
    properties: { place: "Osk", country: "XK", precision: 2, radiusKm: 25 },
  });
});

test("a place that is nowhere on Earth is left out", () => {
  expect(placePoint(null)).toBeNull();
  expect(placePoint({ ...place, latitude: 91 })).toBeNull();
  expect(placePoint({ ...place, longitude: Number.NaN })).toBeNull();
  expect(placePoint({ ...place, latitude: 0, longitude: 0 })).toBeNull();
});
