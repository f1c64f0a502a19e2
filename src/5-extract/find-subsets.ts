import type { Casualty, Outcome } from "../schema/index.ts";
import { countPhrase, populationOf, quantityIn } from "./count-phrase.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

/** Chunks between a count and its "including": the place and the day of the harm. */
const SUBSET_AHEAD = 8;

/** "including two children": numbers already inside the one before them. */
export function findSubsets(reading: Reading, chunk: number, outcome: Outcome, trigger: number): Casualty[] {
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
      const casualty = countPhrase(reading, at, outcome);
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
export function isSubset(reading: Reading, chunk: number): boolean {
  for (let step = 1; step <= 4; step++) {
    const before = neighbour(reading, chunk, -step);
    if (before === null) return false;
    if (/^(including|among)$/.test(tokenAt(reading, before.first).norm)) return true;
    if (before.verb !== null) return false;
  }
  return false;
}
