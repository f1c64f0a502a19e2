import type { Casualty, Outcome, Quantity, Span } from "../schema/index.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, textOf, throughPartitive, tokenAt } from "./reading.ts";

/** Chunks between a count and its "including": the place and the day of the harm. */
const SUBSET_AHEAD = 8;

/** How many came to harm by the phrases' own numbers; a phrase without a number counts one, or, in the plural, some. */
export function countCasualties(
  reading: Reading,
  harmed: readonly number[],
  outcome: Outcome | null,
  trigger: number,
): Casualty[] {
  if (outcome === null) return [];
  return harmed
    .filter((chunk) => !isSubset(reading, chunk))
    .flatMap((chunk) => countPhrase(reading, chunk, outcome, trigger) ?? []);
}

function countPhrase(reading: Reading, chunk: number, outcome: Outcome, trigger: number): Casualty | null {
  const meant = throughPartitive(reading, chunk);
  const whole = { start: spanOfChunk(reading, chunk).start, end: spanOfChunk(reading, meant).end };
  const single = meant !== chunk && /^(one|member)$/.test(tokenAt(reading, chunkAt(reading, chunk).head).norm);
  const quantity = single ? null : quantityIn(reading, whole, chunk);
  const mention = reading.mentionAt(chunkAt(reading, meant).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  if (quantity === null && !isPersonal(kind ?? null)) return null;
  const head = tokenAt(reading, chunkAt(reading, meant).head);
  const harmless = head.norm === "casualties" || head.norm === "losses";
  const named = mention?.form === "name" || mention?.form === "pronoun";
  const plural = /[^s]s$/.test(head.norm) || /^(people|police|men|women|children|troops)$/.test(head.norm);
  const count =
    quantity ??
    (plural && !named && !single
      ? { low: 2, high: null, qualifier: "vague" as const }
      : { low: 1, high: 1, qualifier: "exact" as const });
  if (quantity === null && /^(they|them|we|us|who|which)$/.test(head.norm)) return null;
  return {
    outcome,
    low: count.low,
    high: count.high,
    qualifier: count.qualifier,
    population: named || harmless ? null : populationOf(reading, meant),
    includes: subsetsOf(reading, meant, outcome, trigger),
    cumulative: false,
    span:
      quantity === null
        ? whole
        : { start: Math.min(quantity.start, whole.start), end: Math.max(whole.end, quantity.end) },
  };
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
function populationOf(reading: Reading, chunk: number): string | null {
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

/** "including two children": numbers already inside the one before them. */
function subsetsOf(reading: Reading, chunk: number, outcome: Outcome, trigger: number): Casualty[] {
  const found: Casualty[] = [];
  for (let step = 1; step <= SUBSET_AHEAD; step++) {
    const word = neighbour(reading, chunk, step);
    if (word === null) return found;
    if (word.kind === "comma" || word.kind === "date" || chunk + step === trigger) continue;
    if (word.kind === "noun" && neighbour(reading, chunk, step - 1)?.kind === "comma")
      return ofThem(reading, chunk + step, outcome);
    const subset = /^(including|among)$/.test(tokenAt(reading, word.first).norm);
    if (word.kind === "prep" && !subset) {
      if (neighbour(reading, chunk, step + 1)?.kind === "noun") step++;
      continue;
    }
    if (!subset) return found;
    for (let at = chunk + step + 1; at < chunk + step + 8; at++) {
      const part = neighbour(reading, chunk, at - chunk);
      if (part === null || at === trigger || (part.verb !== null && part.verb.form === "finite")) break;
      if (part.kind !== "noun") continue;
      if (neighbour(reading, chunk, at + 1 - chunk)?.verb?.subject === at) break;
      const casualty = countPhrase(reading, at, outcome, trigger);
      if (casualty !== null && casualty.qualifier !== "vague") found.push({ ...casualty, includes: [] });
    }
    return found;
  }
  return found;
}

/** ", three of them children": the number and, right after "them", whom it counts. */
function ofThem(reading: Reading, part: number, outcome: Outcome): Casualty[] {
  const of = chunkAt(reading, part).obliques[0];
  const whom = of === undefined ? null : neighbour(reading, of.noun, 1);
  const quantity = quantityIn(reading, spanOfChunk(reading, part), part);
  if (of?.prep !== "of" || !/^(them|whom|those)$/.test(tokenAt(reading, chunkAt(reading, of.noun).head).norm))
    return [];
  if (quantity === null || whom?.kind !== "noun") return [];
  const { low, high, qualifier, start } = quantity;
  const span = { start, end: tokenAt(reading, whom.last - 1).end };
  const population = populationOf(reading, of.noun + 1);
  return [{ outcome, low, high, qualifier, population, includes: [], cumulative: false, span }];
}

/** The phrase itself is in an "including …" of another. */
function isSubset(reading: Reading, chunk: number): boolean {
  for (let step = 1; step <= 4; step++) {
    const before = neighbour(reading, chunk, -step);
    if (before === null) return false;
    if (/^(including|among)$/.test(tokenAt(reading, before.first).norm)) return true;
    if (before.verb !== null) return false;
  }
  return false;
}

function isPersonal(kind: string | null): boolean {
  return (
    kind === "person" ||
    kind === "population" ||
    kind === "armed-group" ||
    kind === "armed-forces" ||
    kind === "government-body"
  );
}
