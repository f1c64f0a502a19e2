import { foldWords } from "../../store/index.ts";
import type { EventFilter } from "../schemas/filters.ts";
import type { ViewEvent } from "../view/record-view.ts";

/** The fields by which events are narrowed and counted. */
export const facets = ["type", "actor", "source", "grade", "disagreement", "country", "days", "rest"] as const;
export type Facet = (typeof facets)[number];

export type Test = (viewed: ViewEvent) => boolean;

/** Ids of events with a claim that holds the words of `text`, of documents that hold those of `report`; null where none are asked for. */
export interface Worded {
  events: ReadonlySet<string> | null;
  documents: ReadonlySet<string> | null;
}

export function testsOf(filter: EventFilter, worded: Worded): Partial<Record<Facet, Test>> {
  const tests: Partial<Record<Facet, Test>> = {};
  if (filter.type.length > 0) tests.type = testType(filter.type);
  if (filter.actor.length > 0) tests.actor = testActor(filter.actor);
  if (filter.source.length > 0) {
    const names = filter.source.map(asName);
    tests.source = ({ sources }) => names.some((name) => sources.includes(name));
  }
  if (filter.grade.length > 0) {
    const grades = new Set<string>(filter.grade);
    tests.grade = ({ event }) => grades.has(event.grade.value);
  }
  const disputed = testDisputed(filter);
  if (disputed !== null) tests.disagreement = disputed;
  if (filter.country.length > 0) {
    const countries = new Set(filter.country);
    tests.country = ({ event }) => event.place !== null && countries.has(event.place.country);
  }
  const { from, to, bbox, text } = filter;
  if (from !== undefined || to !== undefined)
    tests.days = (viewed) =>
      viewed.from !== null &&
      (from === undefined || (viewed.to ?? viewed.from) >= from) &&
      (to === undefined || viewed.from <= to);
  const rest = [
    ...(bbox === undefined ? [] : [testBox(bbox)]),
    ...(text === undefined ? [] : [testText(text, worded.events ?? new Set())]),
    ...(worded.documents === null ? [] : [testReports(worded.documents)]),
  ];
  if (rest.length > 0) tests.rest = (viewed) => rest.every((test) => test(viewed));
  return tests;
}

/** The events that pass every test. */
export function matchEvents(events: readonly ViewEvent[], tests: Partial<Record<Facet, Test>>): readonly ViewEvent[] {
  const all = Object.values(tests);
  return all.length === 0 ? events : events.filter((viewed) => all.every((test) => test(viewed)));
}

function testType(types: readonly string[]): Test {
  const wanted = new Set(types.map((type) => type.toLowerCase()));
  return ({ event: { type, mode } }) =>
    wanted.has(type.toLowerCase()) || (mode !== null && wanted.has(`${type}/${mode}`.toLowerCase()));
}

function testActor(actors: readonly string[]): Test {
  const ids = new Set(actors);
  const names = actors.filter((actor) => !actor.includes("/")).map(asName);
  return ({ event, names: folded }) =>
    event.actors.some(({ id }) => ids.has(id)) ||
    event.recipients.some(({ id }) => ids.has(id)) ||
    names.some((name) => folded.includes(name));
}

function testDisputed({ disagreement, disputed }: EventFilter): Test | null {
  if (disagreement.length === 0 && disputed === undefined) return null;
  const kinds = new Set(disagreement);
  return ({ event: { disagreements } }) =>
    (kinds.size === 0 || disagreements.some(({ kind }) => kinds.has(kind))) &&
    (disputed === undefined || disagreements.length > 0 === (disputed === "true"));
}

function testBox(bbox: string): Test {
  const [west = -180, south = -90, east = 180, north = 90] = bbox.split(",").map(Number);
  return ({ mark: { latitude, longitude } }) =>
    latitude !== null &&
    longitude !== null &&
    latitude >= south &&
    latitude <= north &&
    (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
}

/** In the words of a claim, or of those who took part and the place taken together. */
function testText(text: string, textual: ReadonlySet<string>): Test {
  const words = foldWords(text).split(" ");
  return (viewed) =>
    textual.has(viewed.event.id) ||
    words.every((word) => viewed.names.includes(word) || viewed.place.includes(word) || viewed.sources.includes(word));
}

/** A claim's id begins with its document's. */
function testReports(documents: ReadonlySet<string>): Test {
  return ({ claims }) => claims.some((claim) => documents.has(claim.slice(0, claim.lastIndexOf("."))));
}

function asName(words: string): string {
  return ` ${foldWords(words)} `;
}
