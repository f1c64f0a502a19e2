import { expect, test } from "vitest";
import { resolve } from "../index.ts";
import { buildRecord, type Named, type Told, town } from "../test/build-record.ts";

const entities: { [name: string]: Named } = {
  Karsa: { kind: "place", place: town("Karsa", 42, 21) },
  Belmor: { kind: "place", place: town("Belmor", 42.6, 21.4) },
  Karsania: { kind: "state", place: town("Karsania", 42, 21, 6) },
  "Free Hills Front": { kind: "armed-group" },
  "4th Brigade": { kind: "military-unit" },
  "Nadia Hadeel": { kind: "person" },
  "Omar Hadeel": { kind: "person" },
  police: { kind: "government-body" },
};

/** Whether two reports' sentences are found to be of one event. */
function areOne(one: Told, other: Told, published: [string, string] = ["2024-05-14", "2024-05-15"]): boolean {
  const records = [one, other].map((told, index) =>
    buildRecord({
      id: `r${index}`,
      published: published[index] ?? null,
      opening: "The Free Hills Front and the 4th Brigade fought over Karsania.",
      entities,
      told: [told],
    }),
  );
  return resolve({ records, judgements: [] }).events.length === 1;
}

const ambush: Told = {
  says: "Fighters of the Free Hills Front ambushed the 4th Brigade near Karsa on Friday.",
  word: "ambushed",
  actors: ["Free Hills Front"],
  recipients: ["4th Brigade"],
  place: "Karsa",
  on: "2024-05-10",
  harm: [["killed", 6, "soldiers"]],
};

test("who, whom, where and when agree: one event, however the numbers differ", () => {
  expect(areOne(ambush, { ...ambush, harm: [["killed", 31, "soldiers"]] })).toBe(true);
});

test("sources may differ by a day where all else agrees", () => {
  expect(areOne(ambush, { ...ambush, on: "2024-05-09" })).toBe(true);
  expect(areOne(ambush, { ...ambush, on: "2024-05-08" })).toBe(false);
});

test("an arrest to one source is an abduction to the other, in another place and on the day before", () => {
  const arrest: Told = {
    says: "Nadia Hadeel was arrested at Karsa.",
    word: "arrested",
    type: "COERCE",
    mode: "arrest",
    recipients: ["Nadia Hadeel"],
    place: "Karsa",
    on: "2024-05-10",
  };
  const taken: Told = {
    says: "Nadia Hadeel was kidnapped in Belmor.",
    word: "kidnapped",
    mode: "abduct",
    recipients: ["Nadia Hadeel"],
    place: "Belmor",
    on: "2024-05-09",
  };
  expect(areOne(arrest, taken)).toBe(true);
  expect(areOne(arrest, { ...taken, recipients: ["Omar Hadeel"] })).toBe(false);
});

test("undated news counts as of the last days: told together it can be one, told weeks apart it is not", () => {
  const { on: _, ...undated } = ambush;
  expect(areOne(undated, undated)).toBe(true);
  expect(areOne(undated, undated, ["2024-05-14", "2024-06-20"])).toBe(false);
});

test("a whole country is no place to meet in, nor is fighting as a whole one event with a blow", () => {
  const strike: Told = {
    says: "A strike in Karsania killed four.",
    word: "strike",
    mode: "aerial",
    place: "Karsania",
    harm: [["killed", 4]],
  };
  expect(areOne(strike, { ...strike, harm: [["killed", 7]] })).toBe(false);
  const battle: Told = { says: "The fighting at Karsa goes on.", word: "fighting", place: "Karsa" };
  expect(areOne({ ...strike, place: "Karsa" }, battle)).toBe(false);
});

test("the toll of years is not that of a day within them", () => {
  const day: Told = {
    says: "Shells killed nine people in Karsa.",
    word: "killed",
    place: "Karsa",
    on: "2024-05-10",
    harm: [["killed", 9, "people"]],
  };
  const years: Told = {
    says: "The war at Karsa has killed 4,100 people since 2019.",
    word: "killed",
    place: "Karsa",
    on: ["2019-01-01", "2024-05-14"],
    harm: [["killed", 4100, "people"]],
  };
  expect(areOne(day, years)).toBe(false);
});

test("an attack, the loss of a town and a withdrawal are three events", () => {
  const taken: Told = {
    says: "The Free Hills Front took Karsa.",
    word: "took",
    type: "COERCE",
    mode: "seize",
    actors: ["Free Hills Front"],
    recipients: ["Karsa"],
    place: "Karsa",
    on: "2024-05-10",
  };
  expect(areOne(ambush, taken)).toBe(false);
  expect(areOne(taken, { ...taken, type: "RETREAT", mode: "withdraw" })).toBe(false);
});

test("words need a speaker in common", () => {
  const threat: Told = {
    says: "The Free Hills Front threatened the police.",
    word: "threatened",
    type: "THREATEN",
    actors: ["Free Hills Front"],
    recipients: ["police"],
  };
  expect(areOne(threat, threat)).toBe(true);
  expect(areOne(threat, { ...threat, actors: ["4th Brigade"] })).toBe(false);
});

test("an aircraft shot down is not the shooting of a man on that day", () => {
  const drones = { ...entities, drone: { kind: "vehicle" } as Named };
  const shot: Told = { says: "Nadia Hadeel was shot in Karsa.", word: "shot", place: "Karsa", on: "2024-05-10" };
  const records = [
    { ...shot, recipients: ["Nadia Hadeel"], harm: [["killed", 1, "student"]] } satisfies Told,
    { ...shot, says: "Soldiers shot down a drone over Karsa.", recipients: ["drone"] } satisfies Told,
  ].map((told, index) =>
    buildRecord({
      id: `r${index}`,
      published: "2024-05-14",
      opening: "Karsania. A drone.",
      entities: drones,
      told: [told],
    }),
  );
  expect(resolve({ records, judgements: [] }).events).toHaveLength(2);
});
