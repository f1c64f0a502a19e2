import type { EventDraft } from "./find-events.ts";
import { argumentOf, chunkAt, headNorm, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const ALL_OF_IT = /^(it|this|that|claims?|accusations?|allegations?|reports?|charges?|statements?)$/;
const OWN_PART = /^(responsibility|involvement|role|part)$/;
/** Farther back than this the thing denied is a guess. */
const SENTENCES_BACK = 2;

/** Verbs by which somebody takes a deed on themselves. */
const OWNING = /^(claim|claims|claimed|claiming|accept|accepts|accepted|admit|admits|admitted|acknowledged)$/;

/** "Had no part in it", "took part in the raid". */
const PARTAKING = /^(have|has|had|take|takes|took|taken|play|plays|played)$/;

/** "The front denied it", "denied any involvement", "claimed responsibility": the event told just before, as who speaks here has it. */
export function findEchoedEvents(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  const deeds = events.filter(({ trigger }) => /^(ASSAULT|COERCE|MOBILIZE|PROTEST)$/.test(trigger.type));
  reading.annotation.chunks.forEach((chunk, index) => {
    const { verb } = chunk;
    if (verb === null || verb.passive || verb.subject === null || verb.object === null) return;
    const what = headNorm(reading, verb.object);
    const part = OWN_PART.test(what);
    const shared = part && PARTAKING.test(headNorm(reading, index)) && pointsBack(reading, verb.object);
    const owned = OWNING.test(headNorm(reading, index)) && what === "responsibility";
    if (!owned && !shared && !(denies(reading, index) && (part || ALL_OF_IT.test(what)))) return;
    const accused = toldBefore(reading, index, events)?.trigger.type === "ACCUSE";
    if (accused && !part) return;
    const told = toldBefore(reading, index, part && !owned ? deeds : events);
    if (told === undefined) return;
    const actors = part ? [argumentOf(reading, verb.subject)] : told.actors;
    const span = spanOfChunk(reading, verb.object);
    const echo = { ...told, chunk: verb.object, span, actors, phrases: [verb.subject, verb.object], verb: null };
    if (!part || owned) found.push(echo);
    else if (!shared) found.push({ ...echo, casualties: [] });
    else found.push({ ...echo, casualties: [], phrases: [...echo.phrases, ...told.phrases], verb: index });
  });
  return found;
}

/** "A part in it", "in the raid": of what was told, unlike "a role in the war of 1980". */
function pointsBack(reading: Reading, object: number): boolean {
  const within = chunkAt(reading, object).obliques.find(({ prep }) => prep === "in")?.noun;
  if (within === undefined) return false;
  const { first, last } = chunkAt(reading, within);
  return last - first === 1
    ? ALL_OF_IT.test(headNorm(reading, within))
    : last - first === 2 && /^(the|this|that)$/.test(tokenAt(reading, first).norm);
}

function toldBefore(reading: Reading, index: number, events: readonly EventDraft[]): EventDraft | undefined {
  const { sentence } = chunkAt(reading, index);
  return events.findLast(
    (event) =>
      event.span.start < spanOfChunk(reading, index).start &&
      sentence - chunkAt(reading, event.chunk).sentence <= SENTENCES_BACK,
  );
}

function denies(reading: Reading, index: number): boolean {
  const cues = reading.lexicon.cues.get(headNorm(reading, index)) ?? [];
  return cues.some((cue) => cue.pos === "verb" && cue.kind === "deny");
}
