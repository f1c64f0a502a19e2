import type { EventDraft } from "./find-events.ts";
import { argumentOf, chunkAt, headNorm, type Reading, spanOfChunk } from "./reading.ts";

const ALL_OF_IT = /^(it|this|that|claims?|accusations?|allegations?|reports?|charges?|statements?)$/;
const OWN_PART = /^(responsibility|involvement|role|part)$/;
/** Farther back than this the thing denied is a guess. */
const SENTENCES_BACK = 2;

/** Verbs by which somebody takes a deed on themselves. */
const OWNING = /^(claim|claims|claimed|claiming|accept|accepts|accepted|admit|admits|admitted|acknowledged)$/;

/** "The front denied it", "denied any involvement", "claimed responsibility": the event told just before, as who speaks here has it. */
export function findEchoedEvents(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const { verb } = chunk;
    if (verb === null || verb.passive || verb.subject === null || verb.object === null) return;
    const what = headNorm(reading, verb.object);
    const part = OWN_PART.test(what);
    const owned = OWNING.test(headNorm(reading, index)) && what === "responsibility";
    if (!owned && !(denies(reading, index) && (part || ALL_OF_IT.test(what)))) return;
    const told = events.findLast(
      (event) =>
        event.span.start < spanOfChunk(reading, index).start &&
        chunk.sentence - chunkAt(reading, event.chunk).sentence <= SENTENCES_BACK,
    );
    if (told === undefined || told.trigger.type === "ACCUSE") return;
    const actors = part ? [argumentOf(reading, verb.subject)] : told.actors;
    const span = spanOfChunk(reading, verb.object);
    found.push({ ...told, chunk: verb.object, span, actors, phrases: [verb.subject, verb.object], verb: null });
  });
  return found;
}

function denies(reading: Reading, index: number): boolean {
  const cues = reading.lexicon.cues.get(headNorm(reading, index)) ?? [];
  return cues.some((cue) => cue.pos === "verb" && cue.kind === "deny");
}
