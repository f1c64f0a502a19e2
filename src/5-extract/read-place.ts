import type { EventMention, Mention, Place } from "../schema/index.ts";
import { nounTrigger } from "./index-triggers.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

export type EventPlace = EventMention["place"];

/** Nouns that say which part of a named place is meant, or what kind of place the name is. */
const LOCAL =
  /^(suburbs?|outskirts|edge|cent(?:re|er)|area|areas|countryside|vicinity|streets?|roads?|parts?|city|town|townships?|villages?|hamlets?|neighbou?rhoods?|districts?|sectors?|sections?|regions?|provinces?|governorates?|county|counties|capital|camps?|strongholds?|ports?|markets?|hospital|base|airport|airfield|airspace|headquarters|gates?|hills?|mountains?|valley|farms|fields?|axis|perimeter|corners?|slums?|territory|side|island|banks?|entrance|home|homes|stretch|control|possession|siege|most|half|quarter|third|commune|settlements?|bases|positions?|defen[cs]es|front|(?:north|south)-?(?:east|west)?|east|west)$/;
/** Facilities to the lexicon that are in no one place. */
const MOVING = /^(convoys?|targets?|infrastructure)$/;
/** Called after what they cross or lead to ("the Sarn bridge"), wherever they are. */
const LENT = /^(bridges?|crossings?|rivers?|roads?|highways?|dams?|canals?|dikes?|railways?|pipelines?)$/;
/** Of these also what is no place has one ("in front of Ndara", "most of the Guard"). */
const SHARE =
  /^(front|side|control|possession|siege|most|half|quarter|third|parts?|positions?|defen[cs]es|homes?|headquarters|bases?|strongholds?|camps?|hospital|cent(?:re|er))$/;
/** Joins a place to the one that it lies in or by. */
const JOINS = /^(in|of|at|near|on|inside|outside|within|around|over|along|across|beside|behind|off|by)$/;
/** What follows "of" is then what the noun is about, and no place. */
const ABOUT =
  /^(support|favou?r|name|case|face|history|defen[cs]e|honou?r|memory|view|sight|need|search|pursuit|spite|terms|lieu|way|wake|fear|light|charge|response|protest|violation|war|invasion|occupation|number|groups?|people|president|army|forces|government|parliament|bank|republic|attention|majority|minister|leaders?)$/;
const DIRECTION = /\b(northern|southern|eastern|western|central|north|south|east|west|north-?\w+|south-?\w+)\b/i;
const NEARBY =
  /\b(near|outside|around|towards?|(?:close|next) to|beside|(?:vicinity|outskirts) of|(?:north|south|east|west|northeast|northwest|southeast|southwest) of)\b/i;
const BEARING = /^(north|south|east|west|(?:north|south)-?(?:east|west))$/;
const DISTANCE = /^(km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|[()])$/;
const FAR = /(\d+)[ -](km|kms|kilomet(?:er|re)s?|miles?)\b/;
/** Kilometres within which a place still is the place (precision 2 of UCDP). */
const NEAR_KM = 25;
const LONGEST_CHAIN = 4;

interface Local {
  last: number;
  entity: number | null;
  at: Place | null;
}

/**
 * The place that the phrase names, with the places that it is said to lie in ("a market in the town of Sarn, in Orlan
 * province"); null where nothing of it is named. What it lies in gives the coordinates where its own are unknown.
 */
export function readPlace(reading: Reading, chunk: number, prep: string): EventPlace {
  const chain: Local[] = [];
  let from = chunk;
  let last = chunk;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const local = readLocal(reading, from, prep !== "" || step > 0);
    if (local === null) break;
    chain.push(local);
    last = local.last;
    const next = nextInChain(reading, last) ?? (chain.some(({ at }) => at !== null) ? null : farFrom(reading, last));
    if (next === null) break;
    from = next;
  }
  const named = chain.find(({ entity }) => entity !== null);
  if (named === undefined) return null;
  last = chain.findLast(({ entity }) => entity !== null)?.last ?? last;
  const located = locatedBy(chain);
  const place = chain[located]?.at ?? null;
  const start = startOf(reading, chunk);
  const own = textOf(reading, { start, end: spanOfChunk(reading, chain[Math.max(located, 0)]?.last ?? last).end });
  const span = { start, end: spanOfChunk(reading, last).end };
  const at = place === null ? null : blur(place, own);
  return { entity: String(named.entity), text: textOf(reading, span), span, at };
}

/** The first link that is on the map; a later one in another country shows that the first is another of its name. */
function locatedBy(chain: readonly Local[]): number {
  const first = chain.findIndex(({ at }) => at !== null);
  const country = chain[first]?.at?.country;
  const elsewhere = chain.findLastIndex(({ at }) => at !== null && at.country !== country);
  return Math.max(first, elsewhere);
}

/** Where the words begin that say where it is from there: the preposition, or "some 30 km (19 miles) north of". */
function startOf(reading: Reading, chunk: number): number {
  let first = neighbour(reading, chunk, -1)?.kind === "prep" ? chunk - 1 : chunk;
  if (bearingBefore(reading, chunk) === null) return spanOfChunk(reading, first).start;
  first--;
  while (isDistance(reading, first - 1)) first--;
  return spanOfChunk(reading, first).start;
}

/** "30 km | north | of | Sarn": the word of direction before a phrase, or null. */
export function bearingBefore(reading: Reading, chunk: number): string | null {
  const [away, of] = [neighbour(reading, chunk, -2), neighbour(reading, chunk, -1)];
  if (of?.kind !== "prep" || tokenAt(reading, of.first).norm !== "of" || away === null) return null;
  const { norm } = tokenAt(reading, away.head);
  return away.first + 1 === away.last && BEARING.test(norm) ? norm : null;
}

/** "30 km", and the brackets around the same in miles. */
function isDistance(reading: Reading, chunk: number): boolean {
  const phrase = reading.annotation.chunks[chunk];
  if (phrase === undefined) return false;
  return /^(noun|date|mark)$/.test(phrase.kind) && DISTANCE.test(tokenAt(reading, phrase.last - 1).norm);
}

/** The chunk that "…, 30 km north of" leads to right behind a phrase, or null. */
function farFrom(reading: Reading, last: number): number | null {
  let at = last + 1;
  if (neighbour(reading, last, 1)?.kind === "comma") at++;
  while (isDistance(reading, at)) at++;
  const phrase = reading.annotation.chunks[at + 2];
  const same = phrase?.kind === "noun" && phrase.sentence === chunkAt(reading, last).sentence;
  return same && bearingBefore(reading, at + 2) !== null ? at + 2 : null;
}

/**
 * One link of the chain: a name of a place, a phrase that holds or owns one, or a described place that lies in one; behind a word
 * of place (`within`) any noun will do ("in the jungles of Orlan").
 */
function readLocal(reading: Reading, chunk: number, within = true): Local | null {
  const phrase = chunkAt(reading, chunk);
  if (phrase.kind !== "noun") return null;
  const { norm } = tokenAt(reading, phrase.head);
  const own = reading.mentionAt(phrase.head);
  if (own !== null && isPlace(reading, own.entity) && !own.government) {
    const at = placeOf(reading, own);
    if ((own.form === "name" && isNoun(reading, own)) || (own.form === "description" && at !== null))
      return { last: chunk, entity: own.entity, at };
  }
  const local = LOCAL.test(norm) || (own !== null && own.form !== "pronoun" && isSpot(reading, own));
  const any =
    within &&
    own === null &&
    !ABOUT.test(norm) &&
    nounTrigger(reading.triggers, reading.annotation.tokens, phrase.head) === null;
  if (!local && !any) return null;
  const named = nameAfterOf(reading, chunk, LOCAL.test(norm) && !SHARE.test(norm));
  if (named !== null) return { last: chunk + 2, entity: named.entity, at: placeOf(reading, named) };
  const inner = innerName(reading, chunk);
  if (inner !== null && !LENT.test(norm)) return { last: chunk, entity: inner.entity, at: placeOf(reading, inner) };
  return local ? { last: chunk, entity: null, at: null } : null;
}

/** "the town | of | Sarn", "the streets | of | Sarn's old quarter"; with `any` whatever bears the name. */
function nameAfterOf(reading: Reading, chunk: number, any: boolean): Mention | null {
  const of = neighbour(reading, chunk, 1);
  const noun = neighbour(reading, chunk, 2);
  if (of?.kind !== "prep" || tokenAt(reading, of.first).norm !== "of" || noun?.kind !== "noun") return null;
  const mention = reading.mentionAt(noun.head);
  const named = mention?.form === "name" && (any || isPlace(reading, mention.entity)) && isNoun(reading, mention);
  return named ? mention : innerName(reading, chunk + 2);
}

function placeOf(reading: Reading, { entity }: Mention): Place | null {
  return reading.annotation.entities[entity]?.place ?? null;
}

/** "Sarn's streets", "the Sarn province", "his Sarn home"; "the Orlan embassy" of a country is anywhere. */
function innerName(reading: Reading, chunk: number): Mention | null {
  const { first, head } = chunkAt(reading, chunk);
  for (let at = head - 1; at >= first; at--) {
    const mention = reading.mentionAt(at);
    if (mention?.form !== "name" || !isPlace(reading, mention.entity) || !isNoun(reading, mention)) continue;
    const state = reading.annotation.entities[mention.entity]?.kind === "state";
    if (!state || tokenAt(reading, at + 1).norm === "'s") return mention;
  }
  return null;
}

/** "Sarn" is where, "Sarni" is who. */
function isNoun(reading: Reading, mention: Mention): boolean {
  const entity = reading.annotation.entities[mention.entity];
  const words = textOf(reading, mention);
  return entity !== undefined && (entity.name === words || entity.aliases.includes(words));
}

/** "a market | in the town", "the town | , Orlan province", "the town | , in Orlan": the chunk that goes on, or null. */
function nextInChain(reading: Reading, last: number): number | null {
  const [one, two, three] = [1, 2, 3].map((step) => neighbour(reading, last, step));
  const close = one?.kind === "adverb" && /^(close|next|adjacent)$/.test(tokenAt(reading, one.first).norm);
  if (close && two?.kind === "prep" && three?.kind === "noun") return last + 3;
  const directions = one?.kind === "and" && DIRECTION.test(tokenAt(reading, chunkAt(reading, last).head).norm);
  if (directions && two?.kind === "noun") return last + 2;
  if (one?.kind === "prep" && JOINS.test(tokenAt(reading, one.first).norm) && two?.kind === "noun") return last + 2;
  if (one?.kind !== "comma") return null;
  if (two?.kind === "noun" && isNamedPlace(reading, last + 2)) return last + 2;
  const joined = two?.kind === "prep" && JOINS.test(tokenAt(reading, two.first).norm) && three?.kind === "noun";
  return joined && isNamedPlace(reading, last + 3) ? last + 3 : null;
}

function isNamedPlace(reading: Reading, chunk: number): boolean {
  const local = readLocal(reading, chunk);
  return local !== null && local.entity !== null;
}

/** Somewhere that is described, not named: "a market", "the town". */
function isSpot(reading: Reading, mention: Mention): boolean {
  const kind = reading.annotation.entities[mention.entity]?.kind;
  return (kind === "facility" || kind === "place") && !MOVING.test(tokenAt(reading, mention.head).norm);
}

function isPlace(reading: Reading, entity: number): boolean {
  return isArea(reading, entity) || reading.annotation.entities[entity]?.kind === "facility";
}

/** A place that is no mere building. */
export function isArea(reading: Reading, entity: number): boolean {
  const draft = reading.annotation.entities[entity];
  return draft !== undefined && (draft.kind === "place" || (draft.place !== null && draft.kind === "state"));
}

/** Somewhere in or by a place that is known: no more exact than about 25 km. */
export function within(place: Place): Place {
  return place.precision === 1 ? { ...place, precision: 2 } : place;
}

/** "near", "30 km north of" and "northern" say less than the name alone does. */
function blur(place: Place, words: string): Place {
  const [, length = "0", unit = ""] = FAR.exec(words) ?? [];
  const far = Number(length) * (unit.startsWith("mile") ? 1.6 : 1) > NEAR_KM;
  if (place.precision < 3 && far) return { ...place, precision: 3 };
  if (place.precision === 1 && NEARBY.test(words)) return { ...place, precision: 2 };
  return place.precision === 6 && DIRECTION.test(words) ? { ...place, precision: 5 } : place;
}
