import { chunkAt, neighbour, type Reading, tokenAt } from "./reading.ts";

/** Verbs that only carry the noun after them ("launched airstrikes", "carried out an attack"). */
const LIGHT =
  /^(launch|carr|conduct|stag|mount|wag|mak|made|do|did|undertak|perform|execut|commit|fac|suffer|sustain|involv|engag|expand|extend|intensif|escalat|resum|continu|begin|began|start|end|announc|agre|plan|plot|prepar|impos|declar|hold|held|sign|reach|receiv)/;
const HAPPENING =
  /^(occur|happen|erupt|break|broke|t[ao]ok?e|taking|taken|beg[aiu]n|start|continu|resum|rag(?:e|ed|ing)|rip|rock|shook|shake|tore|tear)/;

/** The verb that gives an event noun its tense, subject and phrases, or null. */
export function carrierOf(reading: Reading, index: number): number | null {
  return lightVerb(reading, index) ?? happeningVerb(reading, index);
}

/** The light verb that this noun is the object of, or that takes it by "in" ("involved in clashes"). */
function lightVerb(reading: Reading, index: number): number | null {
  for (let step = 1; step <= 3; step++) {
    const chunk = neighbour(reading, index, -step);
    if (chunk === null) return null;
    if (chunk.verb !== null) return LIGHT.test(tokenAt(reading, chunk.head).norm) ? index - step : null;
    if (chunk.kind !== "prep" && chunk.kind !== "adverb" && chunk.kind !== "adjective") return null;
  }
  return null;
}

/** "a blast | ripped through a market", "clashes | broke out in Sarn": the verb that only says that it happened. */
function happeningVerb(reading: Reading, index: number): number | null {
  const range = reading.sentenceChunks[chunkAt(reading, index).sentence];
  for (let at = index + 1; at < (range?.last ?? 0); at++) {
    const { head, verb } = chunkAt(reading, at);
    if (verb?.subject === index) return HAPPENING.test(tokenAt(reading, head).norm) ? at : null;
  }
  return null;
}
