import type { EventMention, Place, Span } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "on",
  "outside",
  "inside",
  "around",
  "across",
  "within",
  "north",
  "south",
  "east",
  "west",
  "throughout",
  "between",
  "off",
  "over",
  "to",
  "into",
  "from",
  "of",
]);
const CLOSE =
  /^(suburbs?|outskirts|edge|centre|center|area|countryside|vicinity|streets?|part|parts|city|town|village|neighbou?rhoods?|district|camp|stronghold|port|market|hospital|base|airport|headquarters|gates?)$/;

type EventPlace = EventMention["place"];

/**
 * Where the event happened: by its own phrases, else by the nearest place named after it, else before it, in its clause's sentence. `others`
 * are chunks that belong to other events: where those happened says nothing of this one.
 */
export function placeEvent(reading: Reading, draft: EventDraft, limits: Span, others: ReadonlySet<number>): EventPlace {
  return placeInPhrases(reading, draft) ?? placeInSentence(reading, draft, limits, others);
}

function placeInPhrases(reading: Reading, draft: EventDraft): EventPlace {
  let best: { place: NonNullable<EventPlace>; precision: number } | null = null;
  const chunks = [draft.chunk, ...(draft.verb === null ? [] : [draft.verb])];
  for (const chunk of chunks) {
    const { obliques, verb } = chunkAt(reading, chunk);
    const object = verb?.object ?? null;
    const nouns = [
      ...obliques.filter((oblique) => LOCATIVE.has(oblique.prep)),
      ...(object === null ? [] : [{ prep: "", noun: object }]),
    ];
    for (const oblique of nouns) {
      for (const candidate of [
        placeOfPhrase(reading, oblique.noun, oblique.prep),
        ...placesAfter(reading, oblique.noun),
      ]) {
        if (candidate === null) continue;
        const precision = candidate.at?.precision ?? 8;
        if (best === null || precision < best.precision) best = { place: candidate, precision };
      }
    }
  }
  return best?.place ?? null;
}

/** The phrase's place: its own head, a name inside it, or the place that an "of" phrase names ("the suburbs of Aleppo"). */
function placeOfPhrase(reading: Reading, chunk: number, prep: string): EventPlace {
  const phrase = chunkAt(reading, chunk);
  const there = reading.mentionAt(phrase.head);
  const inside = there !== null && isPlace(reading, there.entity) ? there : null;
  const located = inside !== null && reading.annotation.entities[inside.entity]?.place !== null;
  if (inside !== null && !inside.government && (located || inside.form === "name"))
    return build(reading, chunk, chunk, inside.entity, prep);
  const of = phrase.obliques.find((oblique) => /^(of|in|near|at)$/.test(oblique.prep));
  if (of !== undefined) {
    const mention = reading.mentionAt(chunkAt(reading, of.noun).head);
    if (mention !== null && isPlace(reading, mention.entity))
      return build(reading, chunk, of.noun, mention.entity, prep);
  }
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const mention = reading.mentionAt(at);
    if (mention?.form === "name" && isPlace(reading, mention.entity) && CLOSE.test(tokenAt(reading, phrase.head).norm))
      return build(reading, chunk, chunk, mention.entity, prep);
  }
  return null;
}

/** ", Syria" or ", in northern Syria" after a place says which one, and never makes it less exact. */
function placesAfter(reading: Reading, chunk: number): EventPlace[] {
  const next = neighbour(reading, chunk, 1);
  const noun = neighbour(reading, chunk, 2);
  if (next?.kind !== "comma" || noun?.kind !== "noun") return [];
  return [placeOfPhrase(reading, chunk + 2, "")];
}

function placeInSentence(reading: Reading, draft: EventDraft, limits: Span, others: ReadonlySet<number>): EventPlace {
  const range = reading.sentenceChunks[chunkAt(reading, draft.chunk).sentence];
  if (range === undefined) return null;
  const order = [];
  for (let at = draft.chunk; at < range.last; at++) order.push(at);
  for (let at = draft.chunk - 1; at >= range.first; at--) order.push(at);
  const free = order
    .filter((at) => !others.has(at) || draft.phrases.includes(at))
    .filter((at) => within(reading, at, limits));
  const there = free.find((at) => /^(other|adverb)$/.test(chunkAt(reading, at).kind) && isThere(reading, at));
  for (const preps of [/^(in|at|near|outside|inside|around|on)$/, /^(to|into|towards?)$/]) {
    for (const at of free) {
      const before = neighbour(reading, at, -1);
      const prep = before?.kind === "prep" ? tokenAt(reading, before.first).norm : "";
      const place = chunkAt(reading, at).kind === "noun" && preps.test(prep) ? placeOfPhrase(reading, at, prep) : null;
      if (place !== null) return place;
    }
  }
  return there === undefined ? null : earlierPlace(reading, there);
}

function within(reading: Reading, chunk: number, limits: Span): boolean {
  const span = spanOfChunk(reading, chunk);
  return span.start >= limits.start && span.end <= limits.end;
}

/** "has fighters there", not "there were". */
function isThere(reading: Reading, chunk: number): boolean {
  return tokenAt(reading, chunkAt(reading, chunk).head).norm === "there" && neighbour(reading, chunk, 1)?.verb == null;
}

/** "there": the last place named before it. */
export function earlierPlace(reading: Reading, chunk: number): EventPlace {
  const token = tokenAt(reading, chunkAt(reading, chunk).first);
  const mention = reading.annotation.mentions.findLast(
    (earlier) =>
      earlier.end <= token.start && earlier.form === "name" && !earlier.government && isPlace(reading, earlier.entity),
  );
  if (mention === undefined) return null;
  const span = { start: token.start, end: token.end };
  return {
    entity: String(mention.entity),
    text: token.text,
    span,
    at: reading.annotation.entities[mention.entity]?.place ?? null,
  };
}

function build(reading: Reading, from: number, to: number, entity: number, prep: string): NonNullable<EventPlace> {
  const before = neighbour(reading, from, -1);
  const start = before?.kind === "prep" ? tokenAt(reading, before.first).start : spanOfChunk(reading, from).start;
  const span = { start, end: spanOfChunk(reading, to).end };
  const at = reading.annotation.entities[entity]?.place ?? null;
  const words = textOf(reading, span);
  return { entity: String(entity), text: words, span, at: at === null ? null : blur(at, prep, words) };
}

/** "near", "the suburbs of" and "northern" say less than the name alone does. */
function blur(place: Place, prep: string, words: string): Place {
  if (place.precision === 1 && /^(near|outside|around)$/.test(prep)) return { ...place, precision: 2 };
  if (
    place.precision === 6 &&
    /\b(northern|southern|eastern|western|central|north|south|east|west|north-?\w+|south-?\w+)\b/i.test(words)
  )
    return { ...place, precision: 5 };
  return place;
}

function isPlace(reading: Reading, entity: number): boolean {
  const draft = reading.annotation.entities[entity];
  return (
    draft !== undefined &&
    (draft.kind === "place" || (draft.place !== null && (draft.kind === "state" || draft.kind === "facility")))
  );
}
