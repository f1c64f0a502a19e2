import { expect, test } from "vitest";
import { SaysoError } from "../schema/index.ts";
import { parseActors } from "./parse-actors.ts";
import { parseCues, parseTriggers } from "./parse-lexicon.ts";
import { parseNotPlaces, parsePlaces } from "./parse-places.ts";
import { readRows } from "./read-rows.ts";

function problemOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof SaysoError) return `${error.problem.code}: ${error.message}`;
    throw error;
  }
  return "";
}

test("comments and empty lines are for people, and lines keep their number", () => {
  expect(readRows("a.txt", "# head\n\n one | two \r\nthree | ", 2)).toEqual([
    { file: "a.txt", line: 3, cells: ["one", "two"] },
    { file: "a.txt", line: 4, cells: ["three", ""] },
  ]);
});

test("a line with too few columns, or too many, is told with file and line", () => {
  expect(problemOf(() => readRows("a.txt", "x\none", 2, 3))).toMatch(/^knowledge-columns: a\.txt, line 1: found 1/);
  expect(problemOf(() => readRows("a.txt", "a | b | c", 2))).toMatch(/found 3/);
  expect(problemOf(() => readRows("a.txt", " | b", 2))).toMatch(/line 1/);
});

test("states, persons, media and groups are read by their own columns", () => {
  const actors = parseActors(
    new Map([
      ["actors/states.txt", "Karsania | KA | Port Karsa | Karsanian; Karsanians | Karsa Republic | KR"],
      ["actors/persons.txt", "Omar Tellani | person | KA | Karsania | Tellani; O. Tellani | minister 2001-2003"],
      ["actors/media.txt", "Karsa Wire | organization | - | | | KW | agency"],
      ["actors/armed-groups.txt", "Iron Shield | armed-group | KA | Karsania | The Shield |"],
    ]),
  );
  expect(actors.map(({ name, kind, country }) => [name, kind, country])).toEqual([
    ["Karsania", "state", "KA"],
    ["Omar Tellani", "person", "KA"],
    ["Karsa Wire", "organization", null],
    ["Iron Shield", "armed-group", "KA"],
  ]);
  expect(actors[0]).toMatchObject({
    capitals: ["Port Karsa"],
    demonyms: ["Karsanian", "Karsanians"],
    acronyms: ["KR"],
  });
  expect(actors[1]).toMatchObject({ role: "minister 2001-2003", aliases: ["Tellani", "O. Tellani"], acronyms: [] });
  expect(actors[2]).toMatchObject({ media: "agency", parent: null });
  expect(actors[3]).toMatchObject({ parent: "Karsania", media: null, role: null });
});

test("an unknown kind or country of an actor is refused", () => {
  const read = (line: string) => problemOf(() => parseActors(new Map([["actors/groups.txt", line]])));
  expect(read("A | gang | KA | | |")).toMatch(/^knowledge-value: actors\/groups\.txt, line 1: "gang"/);
  expect(read("A | armed-group | Karsania | | |")).toMatch(/"Karsania".*two capital letters/);
});

test("a trigger line gives type, mode, arguments and outcome", () => {
  const text = `pull out | verb | RETREAT/withdraw | subject | from, object |
air strike | noun | ASSAULT/aerial | by,possessor | on | killed`;
  expect(parseTriggers(text)).toEqual([
    {
      lemma: "pull",
      pos: "verb",
      particle: "out",
      type: "RETREAT",
      mode: "withdraw",
      actor: ["subject"],
      recipient: ["from", "object"],
      outcome: null,
    },
    {
      lemma: "air strike",
      pos: "noun",
      particle: null,
      type: "ASSAULT",
      mode: "aerial",
      actor: ["by", "possessor"],
      recipient: ["on"],
      outcome: "killed",
    },
  ]);
});

test("words of a trigger with a slash between them stand for each other", () => {
  const told = parseTriggers("reject/spurn offer/plea | verb | REJECT | subject | object |");
  expect(told.map(({ lemma, particle }) => `${lemma} ${particle}`)).toEqual([
    "reject offer",
    "reject plea",
    "spurn offer",
    "spurn plea",
  ]);
  expect(parseTriggers("vow/oath | noun | AGREE | by | to |").map(({ lemma }) => lemma)).toEqual(["vow", "oath"]);
});

test("a trigger with an unknown type, slot, outcome or part of speech is refused", () => {
  for (const line of [
    "hit | verb | HURT | subject | object |",
    "hit | verb | ASSAULT | somebody | object |",
    "hit | verb | ASSAULT | | object |",
    "hit | verb | ASSAULT | subject | object | sad",
    "hit | adverb | ASSAULT | subject | object |",
  ])
    expect(problemOf(() => parseTriggers(line))).toMatch(/^knowledge-value: lexicon\/triggers\.txt, line 1/);
});

test("a cue line gives what the word does to what is said", () => {
  expect(parseCues("deny | verb | CT- | deny\naccording to | phrase | CT+ | say")).toEqual([
    { lemma: "deny", pos: "verb", factuality: "CT-", kind: "deny" },
    { lemma: "according to", pos: "phrase", factuality: "CT+", kind: "say" },
  ]);
  expect(problemOf(() => parseCues("deny | verb | no | deny"))).toMatch(/"no"/);
  expect(problemOf(() => parseCues("deny | verb | CT- | "))).toMatch(/a kind such as/);
});

test("a place needs a kind that is known and a point on the Earth", () => {
  const read = (line: string) => problemOf(() => parsePlaces("p.txt", line));
  expect(read("A | town | 1 | 2 | KA | | ")).toBe("");
  expect(read("A | hamlet | 1 | 2 | KA | | ")).toMatch(/"hamlet"/);
  expect(read("A | town | 91 | 2 | KA | | ")).toMatch(/"91"/);
  expect(read("A | town | 1 | east | KA | | ")).toMatch(/"east"/);
  expect(read("A | town | 1 | | KA | | ")).toMatch(/-180 to 180/);
  expect(read("A | town | 1 | 2 | Karsania | | ")).toMatch(/"Karsania"/);
});

test("the most people asked for counts where a word stands twice", () => {
  const needed = parseNotPlaces("n.txt", "never | Battle; St. Most\n5000 | battle; Nice");
  expect([...needed]).toEqual([
    ["battle", Number.POSITIVE_INFINITY],
    ["saintmost", Number.POSITIVE_INFINITY],
    ["nice", 5000],
  ]);
  expect(problemOf(() => parseNotPlaces("n.txt", "many | Battle"))).toMatch(/"many"/);
});
