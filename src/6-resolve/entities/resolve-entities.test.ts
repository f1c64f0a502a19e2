import { expect, test } from "vitest";
import { resolve } from "../index.ts";
import { buildRecord, type Named, town } from "../test/build-record.ts";

const karsa: Named = { kind: "place", place: town("Karsa", 42, 21) };

/** Names of each document's entities, by document, joined where they are one: "a:X = b:Y". */
function joined(
  documents: { [id: string]: { [name: string]: Named } },
  texts: { [id: string]: string } = {},
): string[] {
  const records = Object.entries(documents).map(([id, entities]) =>
    buildRecord({
      id,
      published: "2024-05-14",
      opening: texts[id] ?? `We saw ${Object.keys(entities).join(" and ")} there.`,
      entities,
      told: [],
    }),
  );
  const nameOf = new Map<string, string>(
    records.flatMap(({ document, entities }) =>
      entities.map((entity) => [`${document.id}/${entity.id}`, `${document.id}:${entity.name}`] as const),
    ),
  );
  return resolve({ records, judgements: [] })
    .entities.map((entity) =>
      entity.members
        .map((member) => nameOf.get(member) ?? "")
        .sort()
        .join(" = "),
    )
    .filter((names) => names.includes(" = "))
    .sort();
}

const person: Named = { kind: "person" };
const group: Named = { kind: "armed-group" };
const unit: Named = { kind: "military-unit" };

test("spellings of one name meet across documents", () => {
  expect(joined({ a: { Hizballah: group }, b: { Hezbollah: group }, c: { Hizbullah: group } })).toEqual([
    "a:Hizballah = b:Hezbollah = c:Hizbullah",
  ]);
  expect(
    joined({ a: { Karsa: karsa, "Bassam al-Hadeel": person }, b: { Karsa: karsa, "Bassam Hadeel": person } }),
  ).toContain("a:Bassam al-Hadeel = b:Bassam Hadeel");
});

test("ranks and offices before a name make no difference", () => {
  expect(
    joined({ a: { Karsa: karsa, "Gen. Omar Hadeel": person }, b: { Karsa: karsa, "President Omar Hadeel": person } }),
  ).toContain("a:Gen. Omar Hadeel = b:President Omar Hadeel");
});

test("two people of one surname stay two when their given names differ", () => {
  const both = joined({ a: { Karsa: karsa, "Omar Hadeel": person }, b: { Karsa: karsa, "Nadia Hadeel": person } });
  expect(both).toEqual(["a:Karsa = b:Karsa"]);
});

test("a surname alone is whoever near it bears it, and nobody where two do", () => {
  expect(joined({ a: { Karsa: karsa, "Omar Hadeel": person }, b: { Karsa: karsa, Hadeel: person } })).toContain(
    "a:Omar Hadeel = b:Hadeel",
  );
  const torn = joined({
    a: { Karsa: karsa, "Omar Hadeel": person },
    b: { Karsa: karsa, "Nadia Hadeel": person },
    c: { Karsa: karsa, Hadeel: person },
  });
  expect(torn.some((names) => names.includes("c:Hadeel"))).toBe(false);
});

test("a rank tells which of two is meant", () => {
  const told = joined({
    a: { Karsa: karsa, "Gen. Omar Hadeel": person },
    b: { Karsa: karsa, "Nadia Hadeel": person },
    c: { Karsa: karsa, "Gen. Hadeel": person },
  });
  expect(told).toContain("a:Gen. Omar Hadeel = c:Gen. Hadeel");
});

test("one full name in documents with nothing else in common is two people, and so are two ages", () => {
  expect(
    joined({ a: { Karsa: karsa, "Omar Hadeel": person }, b: { Sports: { kind: "other" }, "Omar Hadeel": person } }),
  ).toEqual([]);
  const texts = {
    a: "In Karsa the commander Omar Hadeel, 44, spoke.",
    b: "In Karsa the striker Omar Hadeel, 23, scored.",
  };
  expect(
    joined({ a: { Karsa: karsa, "Omar Hadeel": person }, b: { Karsa: karsa, "Omar Hadeel": person } }, texts),
  ).toEqual(["a:Karsa = b:Karsa"]);
});

test("units meet by number and kind in any order of words, and part ways by either", () => {
  expect(
    joined({ a: { Karsa: karsa, "Brigade 65": unit }, b: { Karsa: karsa, "65th Commando Brigade": unit } }),
  ).toContain("a:Brigade 65 = b:65th Commando Brigade");
  expect(
    joined({ a: { Karsa: karsa, "Fourth Motorised Brigade": unit }, b: { Karsa: karsa, "4th Brigade": unit } }),
  ).toContain("a:Fourth Motorised Brigade = b:4th Brigade");
  expect(joined({ a: { Karsa: karsa, "7th Infantry Regiment": unit }, b: { Karsa: karsa, "Column 7": unit } })).toEqual(
    ["a:Karsa = b:Karsa"],
  );
});

test("a unit is not its army", () => {
  expect(
    joined({ a: { Karsa: karsa, "Karsan Army": { kind: "armed-forces" }, "4th Brigade of the Karsan Army": unit } }),
  ).toEqual([]);
});

test("an acronym is the name that it stands for, in its report and near it", () => {
  const a = { Karsa: karsa, "Free Hills Front": group, FHF: group };
  expect(joined({ a, b: { Karsa: karsa, FHF: group } })).toContain("a:FHF = a:Free Hills Front = b:FHF");
});

test("what a report spells out overrules what the list of actors makes of its acronym", () => {
  const texts = { a: "The Free Hills Front (FHF) took Karsa." };
  const listed: Named = { kind: "armed-group", aliases: ["FHF"] };
  expect(joined({ a: { Karsa: karsa, "Free Hills Front": group, "Forest Heritage Fund": listed } }, texts)).toEqual([
    "a:Forest Heritage Fund = a:Free Hills Front",
  ]);
});

test("a name and its short form are one where only one fits", () => {
  const a = { Karsa: karsa, "Guardians of the Palms": group, Guardians: group };
  expect(joined({ a, b: { Karsa: karsa, Guardians: group } })).toContain(
    "a:Guardians = a:Guardians of the Palms = b:Guardians",
  );
  expect(joined({ a: { "Hill Front": group, "Lake Front": group, Front: group } })).toEqual([]);
});

test("descriptions never meet across documents", () => {
  const rebels = {
    rebels: group,
    "Six soldiers": { kind: "armed-forces" },
    officials: { kind: "government-body" },
  } as const;
  expect(joined({ a: rebels, b: rebels })).toEqual([]);
  expect(joined({ a: { "Karsan troops": group }, b: { "Karsan troops": group } })).toEqual([
    "a:Karsan troops = b:Karsan troops",
  ]);
});

test("places meet by where they are, not by their names", () => {
  const here: Named = { kind: "place", place: town("San Marin", 42, 21) };
  const there: Named = { kind: "place", place: town("San Marin", -30, -60) };
  expect(joined({ a: { "San Marin": here }, b: { "San Marin": there }, c: { "San Marín": here } })).toEqual([
    "a:San Marin = c:San Marín",
  ]);
});

test("a state is one by its country code, whatever it is called", () => {
  const state = (name: string): Named => ({ kind: "state", place: town(name, 42, 21, 6) });
  expect(joined({ a: { Karsania: state("Karsania") }, b: { "Republic of Karsania": state("Karsania") } })).toEqual([
    "a:Karsania = b:Republic of Karsania",
  ]);
});

test("one document's two people of one family name stay two, even where both go by it alone", () => {
  const both = {
    "Nadia Hadeel": { ...person, aliases: ["Hadeel"] },
    "Omar Hadeel": { ...person, aliases: ["Hadeel"] },
  };
  const one = { "Omar Hadeel": person, "Free Hills Front": group };
  expect(joined({ a: { ...both, "Free Hills Front": group }, b: one })).toEqual([
    "a:Free Hills Front = b:Free Hills Front",
    "a:Omar Hadeel = b:Omar Hadeel",
  ]);
});
