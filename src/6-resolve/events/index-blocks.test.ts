import { expect, test } from "vitest";
import type { Place } from "../../schema/index.ts";
import type { EventView } from "./event-view.ts";
import { openBlocks } from "./index-blocks.ts";
import { placeTelling, type Telling } from "./telling.ts";

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

/** Tellings of documents of their own, in the order of their names. */
function tell(...views: EventView[]): Telling[] {
  return views.map((local, index) => {
    const document = {
      id: `d${index}`,
      order: String(index).padStart(6, "0"),
      copyOf: null,
      story: new Map<string, number>(),
    };
    const telling = {
      document,
      position: 0,
      local,
      view: local,
      day: 0,
      blocks: [],
      others: new Set<Telling>(),
      wordings: [],
    };
    placeTelling(telling, (party) => party);
    return telling;
  });
}

function pairs(...views: EventView[]): string[] {
  const tellings = tell(...views);
  const blocks = openBlocks();
  for (const telling of tellings) blocks.insert(telling);
  return nearPairs(tellings, blocks);
}

function nearPairs(tellings: readonly Telling[], blocks: ReturnType<typeof openBlocks>): string[] {
  return tellings
    .flatMap((one) => [...blocks.near(one)].map((other) => [one.document.id.slice(1), other.document.id.slice(1)]))
    .filter(([one, other]) => Number(one) < Number(other))
    .map((pair) => pair.join("-"))
    .sort();
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
  const views = Array.from({ length: 2000 }, (_, index) => view(19_890 + (index % 5), { places: [place(42, 21)] }));
  expect(pairs(...views).length).toBeLessThan(2000 * 60);
});

test("a telling that goes away leaves the pairs that there would be without it, and says which it lets in", () => {
  const views = Array.from({ length: 60 }, (_, index) => view(19_890 + (index % 7), { places: [place(42, 21)] }));
  const tellings = tell(...views);
  const blocks = openBlocks();
  for (const telling of tellings.toReversed()) blocks.insert(telling);
  const before = new Set(nearPairs(tellings, blocks));
  const [gone] = tellings.splice(30, 1);
  if (gone === undefined) throw new Error("there is no such telling");
  blocks.remove(gone);
  const alone = openBlocks();
  for (const telling of tellings) alone.insert(telling);
  const after = nearPairs(tellings, blocks);
  expect(after).toEqual(nearPairs(tellings, alone));
  const letIn = new Set(
    blocks.closing(gone).map((pair) =>
      pair
        .map(({ document }) => document.id.slice(1))
        .sort((a, b) => Number(a) - Number(b))
        .join("-"),
    ),
  );
  for (const pair of after) expect(before.has(pair) || letIn.has(pair)).toBe(true);
});
