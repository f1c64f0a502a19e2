import type { EventDraft } from "./find-events.ts";
import { argumentOf, chunkAt, headNorm, type Reading, spanOfChunk } from "./reading.ts";

const ALL_OF_IT = /^(it|this|that|claims?|accusations?|allegations?|reports?|charges?|statements?)$/;
const OWN_PART = /^(responsibility|involvement|role|part)$/;
/** Farther back than this the thing denied is a guess. */
const SENTENCES_BACK = 2;

/** "The front denied it", "denied any involvement": the event told just before, to be denied by who speaks here. */
export function findDeniedEvents(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const object = chunk.verb?.object ?? null;
    const denies = reading.lexicon.cues
      .get(headNorm(reading, index))
      ?.some((cue) => cue.pos === "verb" && cue.kind === "deny");
    if (chunk.verb === null || chunk.verb.passive || chunk.verb.subject === null || object === null || !denies) return;
    const what = headNorm(reading, object);
    const part = OWN_PART.test(what);
    if (!part && !ALL_OF_IT.test(what)) return;
    const told = events.findLast(
      (event) =>
        event.span.start < spanOfChunk(reading, index).start &&
        chunk.sentence - chunkAt(reading, event.chunk).sentence <= SENTENCES_BACK,
    );
    if (told === undefined || told.trigger.type === "ACCUSE") return;
    const actors = part ? [argumentOf(reading, chunk.verb.subject)] : told.actors;
    const span = spanOfChunk(reading, object);
    found.push({ ...told, chunk: object, span, actors, phrases: [chunk.verb.subject, object], verb: null });
  });
  return found;
}
