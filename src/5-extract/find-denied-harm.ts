import type { Casualty, Outcome, Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { argumentOf, chunkAt, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const HARM: { readonly [noun: string]: Outcome } = {
  losses: "killed",
  casualties: "killed",
  casualty: "killed",
  deaths: "killed",
  fatalities: "killed",
  injuries: "wounded",
};

/** "lost no one", "had not lost a single fighter": none of the loser's own. */
const LOSE = /^(lose|loses|lost|losing)$/;
const NOBODY = /^(no|nobody|none|single)$/;

/** "denied any losses", "there were no casualties": harm by the event told just before, which did not come about. */
export function findDeniedHarm(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const lost = nobodyLost(reading, index) ?? noneDid(reading, index, events);
    if (lost !== null) found.push(lost);
    const outcome = HARM[tokenAt(reading, chunk.head).norm];
    const none = /^(no|any)$/.test(tokenAt(reading, chunk.first).norm);
    if (chunk.kind !== "noun" || outcome === undefined || !none) return;
    const token = tokenAt(reading, chunk.head);
    const span = { start: token.start, end: token.end };
    const told = events.findLast(
      (event) =>
        event.trigger.type === "ASSAULT" &&
        event.chunk < index &&
        chunk.sentence - chunkAt(reading, event.chunk).sentence <= 1,
    );
    const trigger: Trigger = told?.trigger ?? { ...harm, lemma: token.norm, outcome };
    // "no" counts none; "any" leaves the denial to whoever denies.
    const high = tokenAt(reading, chunk.first).norm === "no" ? 0 : null;
    const casualty: Casualty = {
      ...somebody,
      outcome,
      low: high ?? 1,
      high,
      qualifier: high === 0 ? "exact" : "at-least",
      span: spanOfChunk(reading, index),
    };
    found.push({
      trigger,
      chunk: index,
      span,
      actors: told?.actors ?? [],
      recipients: [],
      instruments: [],
      casualties: [casualty],
      phrases: [index],
      verb: null,
    });
  });
  return found;
}

const harm: Trigger = {
  lemma: "lose",
  pos: "noun",
  particle: null,
  type: "ASSAULT",
  mode: null,
  actor: [],
  recipient: [],
  outcome: "killed",
};

const somebody = {
  low: 1,
  high: null,
  qualifier: "at-least" as const,
  population: null,
  includes: [],
  cumulative: false,
};

function nobodyLost(reading: Reading, index: number): EventDraft | null {
  const { verb, head } = chunkAt(reading, index);
  if (verb?.subject == null || verb.object === null || !LOSE.test(tokenAt(reading, head).norm)) return null;
  const object = chunkAt(reading, verb.object);
  const words = object.last - object.first === 1 ? [object.first] : [object.first, object.head - 1];
  if (!words.some((word) => NOBODY.test(tokenAt(reading, word).norm))) return null;
  const whom = tokenAt(reading, object.head);
  const population = /^(one|nobody|none)$/.test(whom.norm) ? armedOf(reading, verb.subject) : whom.text;
  const casualty = { ...somebody, outcome: "killed" as const, population, span: spanOfChunk(reading, verb.object) };
  return denialOf(reading, index, casualty, [argumentOf(reading, verb.subject)]);
}

/** What the fighters of a body are called. */
function armedOf(reading: Reading, chunk: number): string | null {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  return kind === "armed-group" ? "fighters" : kind === "armed-forces" || kind === "military-unit" ? "soldiers" : null;
}

/** "The army says that 40 rebels died. The front says none did." */
function noneDid(reading: Reading, index: number, events: readonly EventDraft[]): EventDraft | null {
  const { verb, head, sentence } = chunkAt(reading, index);
  if (verb?.subject == null || verb.object !== null || !/^(did|was|were|had|have)$/.test(tokenAt(reading, head).norm))
    return null;
  const subject = chunkAt(reading, verb.subject);
  if (subject.last - subject.first !== 1 || tokenAt(reading, subject.head).norm !== "none") return null;
  const told = events.findLast(
    (event) =>
      event.casualties.length > 0 && event.chunk < index && sentence - chunkAt(reading, event.chunk).sentence <= 1,
  );
  const [first] = told?.casualties ?? [];
  if (told === undefined || first === undefined) return null;
  return denialOf(
    reading,
    index,
    { ...somebody, outcome: first.outcome, population: first.population, span: first.span },
    [],
  );
}

function denialOf(
  reading: Reading,
  chunk: number,
  casualty: Casualty,
  recipients: EventDraft["recipients"],
): EventDraft {
  const { start, end } = tokenAt(reading, chunkAt(reading, chunk).head);
  return {
    trigger: { ...harm, outcome: casualty.outcome },
    chunk,
    span: { start, end },
    actors: [],
    recipients,
    instruments: [],
    casualties: [casualty],
    phrases: [chunk],
    verb: null,
    denied: { outside: end },
  };
}
