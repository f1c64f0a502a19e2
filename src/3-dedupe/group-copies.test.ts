import { assert, constantFrom, integer, property, record, shuffledSubarray, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, groupCopies, isCopy, joinGroup, type Neighbour, signText } from "./index.ts";

const wire = `Army retakes bridge at Olmin after two days of fighting

OLMIN, May 5 (Vesper) - The army said on Monday that it had retaken the bridge at Olmin after two days of fighting in which eleven soldiers and at least thirty rebels were killed.

General Aldo Kerrin, who commands the eastern front, told reporters in Tessin that engineers were clearing mines from the approaches and that the road to the border would open within a week.

A spokesman for the Free River Brigade denied that the bridge had fallen. "Our men are still on both banks," Sarn Maruk said by telephone, adding that four of his fighters had been wounded.

Residents reached by telephone said that shelling had stopped at dawn for the first time since Friday. The clinic at Vand had taken in nineteen wounded people, most of them from villages along the river, a nurse said.

The fighting around Olmin began in March, when rebels seized the crossing and cut the only paved road between the capital and the border. Some nine thousand people have fled the district since then, according to the Red Crescent.`;

const [title = "", lead = "", ...rest] = wire.split("\n\n");

const communique = (day: string, place: string, killed: number, vehicles: number): string =>
  `The General Command of the Northern Guard announces that on ${day} its units in the ${place} sector repelled an attack by the enemy. ${killed} enemy fighters were killed and ${vehicles} vehicles destroyed. Our forces suffered no losses. The Northern Guard remains committed to the defence of the people and calls on all citizens to stay away from the front line.`;

const copyOfWire = (text: string): boolean => isCopy(signText(wire), signText(text));

describe("a copy", () => {
  test.each([
    ["with small edits", wire.replace("stopped at dawn", "ceased at daybreak").replace("taken in", "admitted")],
    ["with other quotation marks and layout", wire.replaceAll('"', "”").replaceAll("\n\n", "\n")],
    ["under another title", wire.replace(title, "Olmin Bridge Back in Government Hands, Say Generals")],
    ["with its toll put right", wire.replace("eleven soldiers", "12 soldiers")],
    ["cut short by half", [title, lead, rest[0]].join("\n\n")],
    [
      "cut to its first paragraphs and edited",
      [title, lead.replace("fighting in which", "clashes in which"), rest[0]].join("\n\n"),
    ],
    [
      "with a paragraph added",
      `${wire}\n\nThe mayor of Tessin, Ilke Brandt, has asked for tents and blankets for 600 families.`,
    ],
    ["with a note before it", `This report has been translated from the original by the Harbour Post.\n\n${wire}`],
  ])("%s", (_, text) => expect(copyOfWire(text)).toBe(true));
});

describe("not a copy", () => {
  test.each([
    [
      "another report on the same event",
      "Rebels held on to one bank of the river at Olmin on Monday, residents said, hours after the army declared the bridge retaken. Eleven soldiers were buried in Tessin.",
    ],
    [
      "a report that takes over one paragraph",
      `Aid convoys were turned back at the border.\n\n${rest[3]}\n\n${"The convoys carried flour and tents for the camps on the far bank. ".repeat(8)}`,
    ],
    ["no words at all", ""],
  ])("%s", (_, text) => expect(copyOfWire(text)).toBe(false));

  test("two communiqués in one frame with other places and figures", () => {
    const one = signText(communique("Monday", "Karsa", 14, 3));
    expect(isCopy(one, signText(communique("Thursday", "Beluk", 22, 5)))).toBe(false);
    expect(isCopy(one, signText(communique("Monday", "Beluk", 14, 3)))).toBe(false);
    expect(isCopy(one, signText(communique("Monday", "Karsa", 14, 3).toUpperCase()))).toBe(true);
  });

  test("two texts without words", () => {
    expect(isCopy(signText("..."), signText("!!!"))).toBe(false);
  });
});

function candidate(id: string, published: string | null, order: number, text: string): Candidate {
  return { id, published, order, signature: signText(text) };
}

test("copies point to the earliest published, undated ones last", () => {
  const edited = wire.replace("at dawn", "before dawn");
  const groups = groupCopies([
    candidate("a", null, 0, wire),
    candidate("b", "2031-05-06", 1, edited),
    candidate("c", "2031-05-05", 2, wire),
    candidate("d", "2031-05-05", 3, communique("Monday", "Karsa", 14, 3)),
  ]);
  expect([...groups]).toEqual([
    ["a", "c"],
    ["b", "c"],
    ["c", null],
    ["d", null],
  ]);
});

test("on one day the first to arrive is the original, and of one arrival the smaller id", () => {
  const first = candidate("z", "2031-05-05", 1, wire);
  expect(groupCopies([candidate("a", "2031-05-05", 2, wire), first]).get("a")).toBe("z");
  expect(groupCopies([candidate("a", "2031-05-05", 1, wire), first]).get("z")).toBe("a");
});

test("a copy of a copy points to the original, never to the copy", () => {
  const dropped = [title, lead, ...rest.slice(0, 3)].join("\n\n");
  const shorter = [title, lead, rest[0], rest[1]].join("\n\n");
  const groups = groupCopies([
    candidate("c", "2031-05-07", 2, shorter),
    candidate("b", "2031-05-06", 1, dropped),
    candidate("a", "2031-05-05", 0, wire),
  ]);
  expect([groups.get("a"), groups.get("b"), groups.get("c")]).toEqual([null, "a", "a"]);
});

const texts = [
  wire,
  wire.replace("at dawn", "before dawn"),
  [title, lead, rest[0]].join("\n\n"),
  `${wire}\n\nThe mayor of Tessin has asked for tents.`,
  communique("Monday", "Karsa", 14, 3),
  communique("Thursday", "Beluk", 22, 5),
  communique("Monday", "Karsa", 14, 3).replace("announces", "declares"),
  "Rain fell on Tessin.",
  "",
];
const signatures = texts.map(signText);
const arrivals = uniqueArray(
  record({
    text: integer({ min: 0, max: texts.length - 1 }),
    day: constantFrom(null, "2031-05-05", "2031-05-06"),
    id: integer({ min: 0, max: 99 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
).map((list) =>
  list.map(
    ({ text, day, id }, order): Candidate => ({
      id: `d${id}`,
      published: day,
      order,
      signature: signatures[text] ?? signText(""),
    }),
  ),
);

test("groups do not depend on the order in which candidates are given", () => {
  assert(
    property(
      arrivals.chain((list) =>
        shuffledSubarray(list, { minLength: list.length }).map((shuffled) => [list, shuffled] as const),
      ),
      ([list, shuffled]) => {
        expect(groupCopies(shuffled)).toEqual(
          new Map(shuffled.map(({ id }) => [id, groupCopies(list).get(id) ?? null])),
        );
      },
    ),
  );
});

test("documents that come one at a time end in the same groups as all at once", () => {
  assert(
    property(arrivals, (list) => {
      const copyOf = new Map<string, string | null>();
      const seen: Candidate[] = [];
      for (const newcomer of list) {
        const bands = new Set(newcomer.signature.bands);
        const neighbours = seen
          .filter(({ signature }) => signature.bands.some((band) => bands.has(band)))
          .flatMap((near): Neighbour[] => {
            const original = seen.find(({ id }) => id === (copyOf.get(near.id) ?? near.id));
            return original === undefined ? [] : [{ ...near, original }];
          });
        const { original, absorbed } = joinGroup(newcomer, neighbours);
        copyOf.set(newcomer.id, original === newcomer.id ? null : original);
        for (const [id, of] of copyOf) if (id !== original && absorbed.includes(of ?? id)) copyOf.set(id, original);
        seen.push(newcomer);
      }
      expect(copyOf).toEqual(groupCopies(list));
    }),
  );
});

test("no copy points to a copy", () => {
  assert(
    property(arrivals, (list) => {
      const groups = groupCopies(list);
      for (const original of groups.values()) if (original !== null) expect(groups.get(original)).toBeNull();
    }),
  );
});
