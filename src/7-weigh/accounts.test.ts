import { expect, test } from "vitest";
import { Dispute, Event } from "../schema/index.ts";
import { weigh } from "./index.ts";
import { buildStory, type Cast, type Line, town } from "./test/build-story.ts";

const cast: Cast = {
  Karsa: { kind: "place", place: town("Karsa", 42, 21) },
  "Karsan Army": { kind: "armed-forces" },
  "Free Hills Front": { kind: "armed-group", aliases: ["FHF"] },
  "Lake Brotherhood": { kind: "armed-group" },
  "Hill Newswire": { kind: "organization" },
  "Omar Hadeel": { kind: "person" },
  market: { kind: "facility", printed: "market" },
  civilians: { kind: "population" },
};

/** The first event of a story, after every event and dispute was checked against its schema. */
function eventOf(...lines: Omit<Line, "event">[]): Event {
  const { records, resolution } = buildStory(
    cast,
    lines.map((line) => ({ event: "x", place: "Karsa", ...line })),
  );
  const { events, disputes } = weigh(records, resolution);
  for (const dispute of disputes) Dispute.parse(dispute);
  return Event.parse(events[0]);
}

const post = { document: "a", publisher: "Karsa Post", published: "2024-05-14" };
const times = { document: "b", publisher: "Belmor Times", published: "2024-05-15" };
const radio = { document: "c", publisher: "Lake Radio", published: "2024-05-16" };

test("an account is its innermost named source's, whoever prints it", () => {
  const event = eventOf(
    { ...post, sources: ["Hill Newswire", "Karsan Army"] },
    { ...times, sources: ["Karsan Army"] },
    radio,
  );
  expect(event.accounts).toEqual([
    { source: "Karsan Army", publishers: ["Belmor Times", "Karsa Post"], claims: ["a.c1", "b.c1"] },
    { source: "Lake Radio", publishers: ["Lake Radio"], claims: ["c.c1"] },
  ]);
  expect(event.independentSources).toBe(2);
});

test("a publisher that repeats an agency gives the agency's account, and so does the agency itself", () => {
  const event = eventOf({ ...post, sources: ["Hill Newswire"] }, { ...times, publisher: "The Hill Newswire" });
  expect(event.accounts.map(({ source, publishers }) => ({ source, publishers }))).toEqual([
    { source: "Hill Newswire", publishers: ["Karsa Post", "The Hill Newswire"] },
  ]);
  expect(event.independentSources).toBe(1);
});

test("copies count once", () => {
  const event = eventOf(post, { ...times, copyOf: "a" }, { ...radio, copyOf: "a" });
  expect(event.accounts).toEqual([
    {
      source: "Karsa Post",
      publishers: ["Belmor Times", "Karsa Post", "Lake Radio"],
      claims: ["a.c1", "b.c1", "c.c1"],
    },
  ]);
  expect(event.independentSources).toBe(1);
  expect(event.grade.value).toBe("weak");
});

test("a press office speaks for its party, a spokesman for his body", () => {
  const office = eventOf({ ...post, publisher: "Karsan Army Press Office", actors: ["Karsan Army"] });
  expect(office.grade).toMatchObject({ value: "confirmed" });
  const { records, resolution } = buildStory(cast, [
    { ...post, event: "x", sources: ["Omar Hadeel"] },
    { ...times, event: "x", sources: ["Karsan Army"] },
    { ...radio, relation: { type: "holds-role", subject: "Omar Hadeel", object: "Karsan Army", role: "spokesman" } },
  ]);
  const [event] = weigh(records, resolution).events;
  expect(event?.accounts).toHaveLength(2);
  expect(event?.independentSources).toBe(1);
});

test("an unnamed source is its publisher's account", () => {
  const event = eventOf({ ...post, sources: ["?two residents"] }, { ...times, sources: ["?a driver"] });
  expect(event.accounts.map((account) => account.source)).toEqual(["Karsa Post", "Belmor Times"]);
});

test("best is the median of each source's latest number, low and high what any source stands by", () => {
  const event = eventOf(
    { ...post, harm: [{ low: 12, high: null, who: "people", including: [{ low: 2, who: "children" }] }] },
    { ...times, sources: ["Karsan Army"], harm: [{ low: 14 }] },
    { ...radio, harm: [{ low: 26, who: "people", including: [{ low: 5, who: "children" }] }] },
    { ...post, document: "d", published: "2024-05-17", harm: [{ low: 23, who: "people" }] },
  );
  expect(event.casualties).toEqual([
    { outcome: "killed", low: 14, best: 23, high: 26, population: null },
    { outcome: "killed", low: 2, best: 2, high: 5, population: "child" },
  ]);
});

test("a toll over more than the event is no toll of it, and an open number has no high end", () => {
  const event = eventOf({
    ...post,
    harm: [
      { low: 3, high: null },
      { low: 4100, cumulative: true },
    ],
  });
  expect(event.casualties).toEqual([{ outcome: "killed", low: 3, best: 3, high: null, population: null }]);
});

test("grades follow who stands by it", () => {
  expect(eventOf(post).grade.value).toBe("weak");
  expect(eventOf({ ...post, actors: ["Karsan Army"] }, { ...times, actors: ["Karsan Army"] }).grade.value).toBe("fair");
  expect(eventOf({ ...post, actors: ["Karsan Army"] }, { ...times, sources: ["Karsan Army"] }).grade.value).toBe(
    "confirmed",
  );
  expect(
    eventOf({ ...post, sources: ["Karsan Army"], recipients: ["Karsan Army"], harm: [{ low: 6, who: "soldiers" }] })
      .grade.value,
  ).toBe("confirmed");
  expect(eventOf({ ...post, sources: ["Karsan Army"], factuality: "CT-" }).grade.value).toBe("discounted");
  const contested = eventOf({ ...post, actors: ["Karsan Army"] }, { ...times, actors: ["Free Hills Front"] });
  expect(contested.grade.value).toBe("contested");
  expect(contested.grade.reason).toContain("Free Hills Front and Karsan Army");
});

test("an event says what most of those who affirm it say, and denials say nothing of it", () => {
  const event = eventOf(
    { ...post, mode: "aerial", actors: ["Karsan Army"], on: "2024-05-14" },
    { ...times, mode: "aerial", actors: ["Karsan Army"], on: "2024-05-14" },
    { ...radio, sources: ["Karsan Army"], factuality: "CT-", mode: "drone", actors: ["Lake Brotherhood"] },
  );
  expect(event).toMatchObject({
    type: "ASSAULT",
    mode: "aerial",
    actors: [{ name: "Karsan Army" }],
    place: { name: "Karsa" },
    time: { from: "2024-05-14" },
  });
});

test("a period ends with the telling that lies in it, and a day stays a day", () => {
  const early = { from: "2024-05-01", to: "2024-05-31" };
  const told = eventOf({ ...times, on: [early.from, early.to] }, { ...post, until: "2024-05-14" });
  expect(told.time).toMatchObject({ from: "2024-05-01", to: "2024-05-14" });
  expect(eventOf({ ...times, on: "2024-05-10" }, { ...post, until: "2024-05-14" }).time?.to).toBe("2024-05-10");
  expect(eventOf({ ...times, on: [early.from, early.to] }, { ...post, until: "2024-06-20" }).time?.to).toBe(
    "2024-05-31",
  );
});

test("an agency's own acronym and its name in the reports of others are one source", () => {
  const { records, resolution } = buildStory({ ...cast, HNW: { kind: "organization" } }, [
    { ...post, event: "x", sources: ["HNW", "?officials"], publisher: "Hill Newswire" },
    { ...times, event: "x", sources: ["Hill Newswire"] },
  ]);
  const [event] = weigh(records, resolution).events;
  expect(event?.accounts.map(({ source }) => source)).toEqual(["Hill Newswire"]);
  expect(event?.independentSources).toBe(1);
});

test("the army speaks for the one army that is named of the event, and for none where there are two", () => {
  const armies: Cast = {
    ...cast,
    army: { kind: "armed-forces", printed: "the army" },
    "Belmor Army": { kind: "armed-forces" },
  };
  const sourcesOf = (actors: string[]): string[] => {
    const { records, resolution } = buildStory(armies, [
      { ...post, event: "x", actors },
      { ...times, event: "x", sources: ["army"] },
    ]);
    return weigh(records, resolution).events.flatMap(({ accounts }) => accounts.map(({ source }) => source));
  };
  expect(sourcesOf(["Karsan Army"])).toEqual(["Karsa Post", "Karsan Army"]);
  expect(sourcesOf(["Karsan Army", "Belmor Army"])).toEqual(["Karsa Post", "army"]);
  expect(sourcesOf([])).toEqual(["Karsa Post", "army"]);
});
