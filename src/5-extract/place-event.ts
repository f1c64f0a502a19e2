import type { Span } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { bearingBefore, type EventPlace, isArea, readPlace, within } from "./read-place.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

/** Prepositions of a place by how surely what follows is where it happened; others tell of no place. */
const RANK: { readonly [prep: string]: number } = Object.fromEntries(
  [
    "in at near outside inside around across within throughout between off over above through along on beside behind opposite down up",
    "to into toward towards onto north south east west northeast northwest southeast southwest",
    "from of",
  ].flatMap((preps, rank) => preps.split(" ").map((prep) => [prep, rank])),
);
const AT = /^(in|at|near|outside|inside|around|on)$/;
/** After the event's own phrases and the way that it leads. */
const JOINED = 1.5;
const ALONG = /^(over|through|along|across|down|up)$/;
/** Goes out from a place. */
const LEAVING = /^(RETREAT|MOBILIZE)$/;

/**
 * Where the event happened: by its own phrases, else by the nearest place named after it, else before it, in its clause's sentence. `others`
 * are chunks that belong to other events: where those happened says nothing of this one.
 */
export function placeEvent(reading: Reading, draft: EventDraft, limits: Span, others: ReadonlySet<number>): EventPlace {
  const own = placeInPhrases(reading, draft);
  if (own?.at != null) return own;
  const near = placeInSentence(reading, draft, limits, others);
  if (own === null) return near;
  return { ...own, at: near?.at == null ? null : within(near.at) };
}

interface Candidate {
  place: NonNullable<EventPlace>;
  rank: number;
  chunk: number;
}

/** The event's own phrases: of those of the best rank the one with the most exact place, then the first behind its word. */
function placeInPhrases(reading: Reading, draft: EventDraft): EventPlace {
  const found: Candidate[] = [];
  const own = phrasesOf(reading, draft, [draft.chunk, ...(draft.verb === null ? [] : [draft.verb])]);
  const joined = phrasesOf(reading, draft, joinedVerbs(reading, draft)).filter(({ prep }) => rankOf(draft, prep) === 0);
  for (const { prep, noun } of [...own, ...joined]) {
    const rank = rankOf(draft, prep);
    const place = rank === null ? null : readPlace(reading, noun, prep);
    if (rank !== null && place !== null)
      found.push({ place, rank: own.some((one) => one.noun === noun) ? rank : JOINED, chunk: noun });
  }
  const order = ({ rank, place, chunk }: Candidate): number[] => [
    rank,
    chunk < draft.chunk ? 1 : 0,
    place.at?.precision ?? 3,
    chunk,
  ];
  found.sort((a, b) => compare(order(a), order(b)));
  const [best] = found;
  if (best === undefined || best.place.at !== null) return best?.place ?? null;
  const around = found.find(({ place, rank }) => place.at !== null && rank < 2)?.place.at ?? null;
  return { ...best.place, at: around === null ? null : within(around) };
}

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 ? 0 : (first[at] as number) - (second[at] as number);
}

/** "shot | and killed him in Sarn": verbs that go on with the same subject, before the event's own and behind it. */
function joinedVerbs(reading: Reading, draft: EventDraft): number[] {
  const { chunks, tokens } = reading.annotation;
  const range = reading.sentenceChunks[chunkAt(reading, draft.chunk).sentence];
  const own = draft.verb === null ? null : chunkAt(reading, draft.verb);
  if (range === undefined || own?.verb == null) return [];
  const found: number[] = [];
  for (let at = range.first; at < range.last; at++) {
    const verb = chunks[at]?.verb;
    const [first, second] = [Math.min(at, draft.verb as number), Math.max(at, draft.verb as number)];
    const joined = tokens[chunkAt(reading, second).head];
    if (verb == null || first === second || joined?.relation !== "conj") continue;
    if (joined.head === chunkAt(reading, first).head && verb.subject === own.verb.subject) found.push(at);
  }
  return found;
}

/** Prepositional phrases of the event's words, and what its verbs act on. */
function phrasesOf(reading: Reading, draft: EventDraft, chunks: readonly number[]): { prep: string; noun: number }[] {
  const found = [...new Set(chunks)].flatMap((chunk) => {
    const { obliques, verb } = chunkAt(reading, chunk);
    const acted = verb?.passive ? verb.subject : (verb?.object ?? null);
    if (acted === null) return obliques;
    const own = draft.trigger.outcome === null ? [{ prep: "", noun: acted }] : [];
    return [...obliques, ...own, ...chunkAt(reading, acted).obliques];
  });
  return found.map(({ prep, noun }) => ({ prep: bearingBefore(reading, noun) ?? prep, noun }));
}

/**
 * "from" is where it happened only of those who leave, and where they go to before the way; "of" only after a noun ("the bombing of Sarn").
 */
function rankOf({ trigger }: EventDraft, prep: string): number | null {
  if (prep === "") return 0;
  const rank = RANK[prep] ?? null;
  if (prep === "of") return trigger.pos === "verb" ? null : 0;
  if (!LEAVING.test(trigger.type) && trigger.outcome !== "displaced") return prep === "from" ? null : rank;
  return rank !== null && ALONG.test(prep) ? 1.2 : rank;
}

/** By the phrases of its sentence: in its clause, where it is and where it leads, then those of no event, then those of events that are told as one with it. */
function placeInSentence(reading: Reading, draft: EventDraft, limits: Span, others: ReadonlySet<number>): EventPlace {
  const range = reading.sentenceChunks[chunkAt(reading, draft.chunk).sentence];
  if (range === undefined) return null;
  const order = [];
  for (let at = draft.chunk; at < range.last; at++) order.push(at);
  for (let at = draft.chunk - 1; at >= range.first; at--) order.push(at);
  const near = order.filter((at) => lies(reading, at, limits));
  const free = near.filter((at) => !others.has(at) || draft.phrases.includes(at));
  const there = free.find((at) => /^(other|adverb)$/.test(chunkAt(reading, at).kind) && isThere(reading, at));
  const first = (chunks: readonly number[], preps: RegExp): EventPlace => {
    for (const at of chunks) {
      const prep = prepBefore(reading, at);
      const place = preps.test(prep) ? readPlace(reading, at, prep) : null;
      if (place !== null) return place;
    }
    return null;
  };
  const next =
    near.find((at) => at > draft.chunk && at !== draft.verb && chunkAt(reading, at).verb !== null) ?? range.last;
  const clause = free.filter((at) => at > draft.chunk && at < next);
  const shared = near.filter((at) => !free.includes(at) && isOneWith(reading, draft, at));
  return (
    first(clause, AT) ??
    first(clause, /^(to|into|towards?)$/) ??
    first(free, AT) ??
    first(shared, /^(in|at|near|outside|inside|around|on|through|along|across|over|between|by|past|under|)$/) ??
    (there === undefined ? null : earlierPlace(reading, there))
  );
}

function prepBefore(reading: Reading, chunk: number): string {
  const before = neighbour(reading, chunk, -1);
  return before?.kind === "prep" ? tokenAt(reading, before.first).norm : "";
}

/** "was shot | as | he sat in …", "when insurgents raided …": the other clause says at what moment, and so where. */
function isOneWith(reading: Reading, draft: EventDraft, chunk: number): boolean {
  for (let at = draft.chunk + 1; at < chunk; at++) {
    const { first, verb } = chunkAt(reading, at);
    if (verb?.form === "finite") return false;
    const { norm } = tokenAt(reading, first);
    if (norm === "while")
      return (
        /^(i|he|she|it|they|we)$/.test(tokenAt(reading, first + 1).norm) || neighbour(reading, at, 1)?.verb != null
      );
    if (/^(when|as|where)$/.test(norm)) return true;
  }
  return false;
}

function lies(reading: Reading, chunk: number, limits: Span): boolean {
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
      earlier.end <= token.start && earlier.form === "name" && !earlier.government && isArea(reading, earlier.entity),
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
