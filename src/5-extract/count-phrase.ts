import type { Casualty, Outcome, Quantity, Span } from "../schema/index.ts";
import { isKin } from "./list-conjuncts.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, textOf, throughPartitive, tokenAt } from "./reading.ts";

type Count = Pick<Casualty, "low" | "high" | "qualifier">;

const ONE: Count = { low: 1, high: 1, qualifier: "exact" };
const SOME: Count = { low: 2, high: null, qualifier: "vague" };

/** One word for several people: how many is said behind it ("a family of six"), or not at all. */
const COLLECTIVE = /^(family|families|household|households|crew|crews|crowd|clan|clans)$/;
/** What a number before it counts is nobody. */
const NOBODY =
  /^(years?|months?|weeks?|days?|hours?|minutes?|times?|names?|cases?|houses?|homes?|buildings?|ambulances?|vehicles?|incidents?|percent|deaths|injuries)$/;
const PLURALS = /^(people|police|policemen|men|women|children|troops|others)$/;

/**
 * How many the phrase tells of, by its own number; without one it is one person or, in the plural, some. Null where it is
 * no count of people. What it holds in parts is left to `findSubsets`.
 */
export function countPhrase(reading: Reading, chunk: number, outcome: Outcome): Casualty | null {
  const meant = throughPartitive(reading, chunk);
  const whole = { start: spanOfChunk(reading, chunk).start, end: spanOfChunk(reading, meant).end };
  const head = tokenAt(reading, chunkAt(reading, meant).head);
  const collective = COLLECTIVE.test(head.norm) ? countCollective(reading, meant, outcome, whole) : null;
  if (collective !== null) return collective;
  if (NOBODY.test(head.norm)) return null;
  const single = meant !== chunk && /^(one|member)$/.test(tokenAt(reading, chunkAt(reading, chunk).head).norm);
  const quantity = single ? null : quantityIn(reading, whole, chunk);
  const mention = reading.mentionAt(chunkAt(reading, meant).head);
  if (quantity === null && !isPerson(reading, meant)) return null;
  if (quantity === null && /^(they|them|we|us|who|which)$/.test(head.norm)) return null;
  const named = mention?.form === "name" || mention?.form === "pronoun";
  const plural = /[^s]s$/.test(head.norm) || PLURALS.test(head.norm);
  const count = quantity ?? (plural && !named && !single ? SOME : ONE);
  const harm = head.norm === "casualties" || head.norm === "losses";
  return {
    outcome,
    low: count.low,
    high: count.high,
    qualifier: count.qualifier,
    population: named || harm ? null : populationOf(reading, meant),
    includes: [],
    cumulative: false,
    span:
      quantity === null
        ? whole
        : { start: Math.min(quantity.start, whole.start), end: Math.max(whole.end, quantity.end) },
  };
}

/** "a family of six people", "the entire family". */
function countCollective(reading: Reading, chunk: number, outcome: Outcome, whole: Span): Casualty | null {
  const members = chunkAt(reading, chunk).obliques.find(({ prep, noun }) => prep === "of" && noun === chunk + 2)?.noun;
  const people = members !== undefined && (populationOf(reading, members) === null || isPerson(reading, members));
  const quantity = people ? quantityIn(reading, spanOfChunk(reading, members), members) : null;
  const { low, high, qualifier } = quantity ?? SOME;
  const counted = quantity === null || members === undefined ? chunk : members;
  const span = { start: whole.start, end: spanOfChunk(reading, counted).end };
  const population = populationOf(reading, counted);
  return { outcome, low, high, qualifier, population, includes: [], cumulative: false, span };
}

/** The number that counts the phrase: inside it, or right before it ("at least | 12 people"). */
export function quantityIn(reading: Reading, span: Span, chunk: number): Quantity | null {
  const sentence = chunkAt(reading, chunk).sentence;
  const first = tokenAt(reading, chunkAt(reading, chunk).first);
  const found = reading.annotation.quantities.find(
    (quantity) =>
      quantity.unit === null &&
      quantity.start < span.end &&
      quantity.end > span.start &&
      quantity.end <= span.end &&
      first.sentence === sentence,
  );
  return found ?? null;
}

/** Who was counted: the phrase without its number and determiner ("fighters", "civilians"). */
export function populationOf(reading: Reading, chunk: number): string | null {
  const { first, head } = chunkAt(reading, chunk);
  const quantities = reading.annotation.quantities;
  let from = first;
  while (from < head) {
    const token = tokenAt(reading, from);
    const counted = quantities.some((quantity) => quantity.start <= token.start && token.end <= quantity.end);
    if (!counted && token.pos !== "DET" && token.pos !== "NUM" && token.pos !== "PRON") break;
    from++;
  }
  const head_ = tokenAt(reading, head);
  if (quantities.some((quantity) => quantity.start <= head_.start && head_.end <= quantity.end)) return null;
  const span = { start: tokenAt(reading, from).start, end: head_.end };
  return plainPopulation(textOf(reading, span));
}

/** "more people" are people; what is left of "19-year-old student" is a student. */
function plainPopulation(words: string): string | null {
  const plain = words.replace(/^(?:(?:more|other|others|another|additional)\s+)+/i, "");
  if (/^(?:number|total|toll)$/i.test(plain)) return null;
  return plain.startsWith("-") ? (plain.split(/\s+/).at(-1) ?? plain) : plain;
}

/** Somebody, so that a phrase without a number still counts: by what it stands for, or by its words alone. */
function isPerson(reading: Reading, chunk: number): boolean {
  const { head } = chunkAt(reading, chunk);
  const mention = reading.mentionAt(head);
  if (mention === null) {
    const { norm, pos } = tokenAt(reading, head);
    const before = neighbour(reading, chunk, -1);
    const governed = before?.kind === "prep" && tokenAt(reading, before.first).norm !== "of";
    const alone = /^(others|another)$/.test(norm) && !governed;
    return alone || pos === "PROPN" || isKin(reading, chunk);
  }
  const kind = reading.annotation.entities[mention.entity]?.kind ?? "other";
  // A name of no known kind that comes to harm is somebody's.
  if (mention.form === "name" && /^(other|organization|military-unit)$/.test(kind)) return true;
  return /^(person|population|armed-group|armed-forces|government-body)$/.test(kind);
}
