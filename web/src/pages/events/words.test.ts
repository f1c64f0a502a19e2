import { expect, test } from "vitest";
import type { EventSummary } from "../../../../src/api/index.ts";
import { queryForm } from "../../address/query.ts";
import { eventFields } from "./event-fields.ts";
import { listChips, sayCountry } from "./list-chips.ts";
import { sayAllLosses, sayMark, sayRow, saySources, sayVagueness } from "./say-row.ts";

const form = queryForm(eventFields);
const all =
  "?text=market&report=bridge&type=ASSAULT%2Faerial&type=COERCE&actor=entity%3Ad1%2Fe1&actor=brigade&source=Osk+Post" +
  "&grade=weak&disagreement=denial&country=BO&disputed=true&from=2031-04-01&to=2031-04-07&bbox=-64.5%2C-22%2C-60%2C-19" +
  "&order=newest";

test("the address holds every filter, the days and the map's box too, and gives the same filters again", () => {
  expect(form.write(form.read(all))).toBe(all);
  expect(form.read("?bbox=here&from=yesterday")).toMatchObject({ bbox: null, from: null });
});

test("each filter is told in words and can be taken away alone", () => {
  const chips = listChips(form.read(all), {
    actors: [{ id: "entity:d1/e1", name: "Karsa Front", kind: "armed-group", count: 3 }],
  });
  expect(chips.map(({ label }) => label)).toEqual([
    "claims with “market”",
    "reports with “bridge”",
    "Assault: air strike",
    "Coercion",
    "Karsa Front",
    "actor “brigade”",
    "told by Osk Post",
    "in Bolivia",
    "Weak",
    "disagreements only",
    "disagreement: denial",
    "1–7 Apr 2031",
    "in the map's box",
  ]);
  expect(chips[2]?.without).toEqual({ type: ["COERCE"] });
  expect(listChips(form.read(""), null)).toEqual([]);
  expect(sayCountry("not a country")).toBe("not a country");
});

const event: EventSummary = {
  id: "event:d1.c1",
  type: "ASSAULT",
  mode: "aerial",
  actors: [{ id: "a", name: "Federal Air Arm", kind: "armed-forces" }],
  recipients: ["depot", "market", "school", "clinic"].map((name) => ({ id: name, name, kind: "facility" })),
  place: {
    name: "Karsa",
    latitude: 36,
    longitude: 40,
    country: "XK",
    admin1: "North",
    precision: 4,
    geonamesId: null,
    reason: "the only one",
  },
  time: { from: "2031-04-03", to: "2031-04-03", precision: "day", text: null, span: null, anchor: "text" },
  casualties: [
    { outcome: "killed", low: 12, best: 14, high: 23, population: null },
    { outcome: "killed", low: 2, best: 2, high: 2, population: "children" },
  ],
  accounts: 2,
  claims: 3,
  independentSources: 2,
  disagreements: [
    { kind: "value", field: "casualties.killed" },
    { kind: "place", field: "place" },
  ],
  grade: { value: "fair", reason: "two tell it" },
};

test("a row is told in words", () => {
  expect(sayRow(event)).toBe(
    "Assault: air strike, Federal Air Arm against depot and market and school and 1 more, Karsa, North, 3 Apr 2031, 12–23 killed, best 14, accounts disagree (different numbers: killed; where)",
  );
  expect(
    sayRow({ ...event, actors: [], recipients: [], place: null, time: null, casualties: [], disagreements: [] }),
  ).toBe("Assault: air strike, someone, no place, no date");
  expect(sayMark(event)).toBe("≠ killed +1");
  expect(sayMark({ disagreements: [] })).toBe("");
  expect(saySources(event)).toBe("2 independent sources");
  expect(sayVagueness(event)).toBe("somewhere in the province");
  expect(sayAllLosses({ casualties: event.casualties.slice(1) })).toBe("2 children killed");
});
