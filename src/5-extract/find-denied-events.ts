import type { Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { nounTrigger } from "./index-triggers.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const SIGN = /^(sign|signs|evidence|trace|traces|indication|record|confirmation)$/;
const WHOLE = /^(undamaged|intact|unscathed)$/;
/** Denied by the event told before, if there is one. */
const HARM = /^(casualt|loss|injur|fatalit)/;
const STAYS =
  /^(is|was|are|were|be|been|remain|remains|remained|stay|stays|stayed|stand|stands|stood|hold|holds|held)$/;
const POST = /^(post|posts|position|positions)$/;

/**
 * What did not happen, told without a verb of denying: "there had been no battle", "no sign of an attack", "the base was
 * undamaged", "the garrison remains at its post".
 */
export function findDeniedEvents(reading: Reading): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const draft =
      chunk.kind === "noun" ? (nothingOfThe(reading, index) ?? noSuch(reading, index)) : unharmed(reading, index);
    if (draft !== null) found.push(draft);
  });
  return found;
}

/** "no sign of an attack" */
function nothingOfThe(reading: Reading, index: number): EventDraft | null {
  const { first, obliques } = chunkAt(reading, index);
  const of = obliques[0];
  if (tokenAt(reading, first).norm !== "no" || !SIGN.test(headNorm(reading, index)) || of?.prep !== "of") return null;
  return denialOf(reading, of.noun);
}

/** "there was no battle" */
function noSuch(reading: Reading, index: number): EventDraft | null {
  const [there, be] = [neighbour(reading, index, -2), neighbour(reading, index, -1)];
  const exists = there !== null && be?.verb != null && tokenAt(reading, there.first).norm === "there";
  return exists && tokenAt(reading, chunkAt(reading, index).first).norm === "no" ? denialOf(reading, index) : null;
}

function denialOf(reading: Reading, index: number): EventDraft | null {
  const { head, obliques } = chunkAt(reading, index);
  const trigger = nounTrigger(reading.triggers, reading.annotation.tokens, head);
  if (trigger === null || HARM.test(tokenAt(reading, head).norm)) return null;
  const on = obliques.find(({ prep }) => trigger.recipient.includes(prep))?.noun;
  return draftOf(reading, index, trigger, on === undefined ? [] : [on], []);
}

/** "was undamaged", "one lane is still standing"; "remains at its post". */
function unharmed(reading: Reading, index: number): EventDraft | null {
  const { verb, head, obliques } = chunkAt(reading, index);
  if (verb === null || verb.subject === null || verb.negated) return null;
  const word = tokenAt(reading, head).norm;
  const next = neighbour(reading, index, 1);
  const still = word === "standing" && hasStill(reading, index);
  const state =
    still || WHOLE.test(word)
      ? head
      : WHOLE.test(next === null ? "" : tokenAt(reading, next.head).norm)
        ? (next?.head ?? head)
        : null;
  if (state !== null) return draftOf(reading, index, harmless, [verb.subject], [], state);
  const post = obliques.find(({ prep, noun }) => /^(at|in)$/.test(prep) && POST.test(headNorm(reading, noun)))?.noun;
  if (post === undefined || !STAYS.test(word)) return null;
  return draftOf(reading, index, leaving, [], [verb.subject]);
}

/** "One lane is still standing": it was to be destroyed. */
function hasStill(reading: Reading, index: number): boolean {
  const { first, head } = chunkAt(reading, index);
  for (let at = first; at < head; at++) if (tokenAt(reading, at).norm === "still") return true;
  return false;
}

const harmless: Trigger = {
  lemma: "undamaged",
  pos: "adjective",
  particle: null,
  type: "ASSAULT",
  mode: "destroy",
  actor: [],
  recipient: ["subject"],
  outcome: null,
};

const leaving: Trigger = { ...harmless, lemma: "remain", pos: "verb", type: "RETREAT", mode: "withdraw" };

const anyone = {
  low: 1,
  high: null,
  qualifier: "at-least" as const,
  population: null,
  includes: [],
  cumulative: false,
};

function draftOf(
  reading: Reading,
  chunk: number,
  trigger: Trigger,
  recipients: readonly number[],
  actors: readonly number[],
  word = chunkAt(reading, chunk).head,
): EventDraft {
  const { start, end } = tokenAt(reading, word);
  return {
    trigger,
    chunk,
    span: { start, end },
    actors: actors.map((one) => argumentOf(reading, one)),
    recipients: recipients.map((one) => argumentOf(reading, one)),
    instruments: [],
    casualties: trigger.outcome === null ? [] : [{ ...anyone, outcome: trigger.outcome, span: { start, end } }],
    phrases: [chunk, ...recipients, ...actors],
    verb: null,
    denied: { outside: spanOfChunk(reading, chunk).end },
  };
}
