import { expect, test } from "vitest";
import type { Place } from "../../schema/index.ts";
import { pairCandidates } from "./block-events.ts";
import type { EventView } from "./event-view.ts";

function view(day: number | null, more: Partial<EventView> = {}): EventView {
  return {
    claims: [],
    documents: [],
    family: "attack",
    modes: [],
    dated: day === null ? [] : [{ from: day, to: day }],
    told: { from: 19_900, to: 19_900 },
    past: false,
    places: [],
    implied: [],
    actors: [],
    recipients: [],
    crowds: [],
    victims: [],
    targets: [],
    tolls: [],
    words: [],
    voices: [],
    denied: false,
    ...more,
  };
}

const place = (latitude: number, longitude: number): Place => ({
  name: "",
  latitude,
  longitude,
  country: "XK",
  admin1: null,
  precision: 2,
  geonamesId: null,
  reason: "",
});

function pairs(...views: EventView[]): string[] {
  const found = new Set<string>();
  pairCandidates(views, (one, other) => found.add(`${one}-${other}`));
  return [...found].sort();
}

test("events near in place and time meet, also over the edge of a cell or a week", () => {
  for (const day of [19_893, 19_894, 19_895, 19_896, 19_897, 19_898, 19_899]) {
    expect(
      pairs(view(day, { places: [place(42.99, 20.99)] }), view(day + 1, { places: [place(43.01, 21.01)] })),
    ).toEqual(["0-1"]);
  }
});

test("events far apart in place or time, or of another sort, never meet", () => {
  const here = { places: [place(42, 21)] };
  expect(pairs(view(19_890, here), view(19_890, { places: [place(48, 30)] }))).toEqual([]);
  expect(pairs(view(19_890, here), view(19_850, here))).toEqual([]);
  expect(pairs(view(19_890, here), view(19_890, { ...here, family: "capture" }))).toEqual([]);
});

test("what befell one named person meets whenever it is told", () => {
  expect(pairs(view(19_000, { victims: ["p"] }), view(null, { victims: ["p"] }))).toEqual(["0-1"]);
});

test("pairs grow with events, not with their square, even when all fall in one block", () => {
  let visits = 0;
  const views = Array.from({ length: 4000 }, (_, index) => view(19_890 + (index % 5), { places: [place(42, 21)] }));
  pairCandidates(views, () => {
    visits++;
  });
  expect(visits).toBeLessThan(4000 * 60);
});
