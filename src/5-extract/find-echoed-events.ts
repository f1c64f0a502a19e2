import type { EventDraft } from "./find-events.ts";
import { nounTrigger } from "./index-triggers.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const ALL_OF_IT = /^(it|this|that|claims?|accusations?|allegations?|reports?|charges?|statements?)$/;
const OWN_PART = /^(responsibility|involvement|role|part)$/;
/** Farther back than this the thing denied is a guess. */
const SENTENCES_BACK = 2;

/** Verbs by which somebody takes a deed on themselves. */
const OWNING = /^(claim|claims|claimed|claiming|accept|accepts|accepted|admit|admits|admitted|acknowledged)$/;

const NAMING = /^(call|calls|called|label|labels|labelled|brand|brands|branded|dub|dubs|dubbed)$/;

/** "Had no part in it", "took part in the raid". */
const PARTAKING = /^(have|has|had|take|takes|took|taken|play|plays|played)$/;

/** "The front denied it", "denied any involvement", "claimed responsibility": the event told just before, as who speaks here has it. */
export function findEchoedEvents(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  const deeds = events.filter(({ trigger }) => /^(ASSAULT|COERCE|MOBILIZE|PROTEST)$/.test(trigger.type));
  reading.annotation.chunks.forEach((chunk, index) => {
    const { verb } = chunk;
    if (verb === null || verb.passive || verb.subject === null || verb.object === null) return;
    const renamed = renamedEvent(reading, index, events);
    if (renamed !== null) found.push(renamed);
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

/** "The front called the arrest a kidnapping": the same event by another name, as the namer has it. */
function renamedEvent(reading: Reading, index: number, events: readonly EventDraft[]): EventDraft | null {
  const { verb } = chunkAt(reading, index);
  if (verb?.subject == null || verb.object === null || !NAMING.test(headNorm(reading, index))) return null;
  const [{ tokens }, object, name] = [reading.annotation, chunkAt(reading, verb.object), verb.object + 1];
  if (neighbour(reading, verb.object, 1)?.kind !== "noun") return null;
  const [known, meant] = [object, chunkAt(reading, name)].map(({ head }) =>
    nounTrigger(reading.triggers, tokens, head),
  );
  if (known == null || meant == null || known.type + known.mode === meant.type + meant.mode) return null;
  const told = toldBefore(
    reading,
    index,
    events.filter(({ trigger }) => trigger.type === known.type && trigger.mode === known.mode),
    2 * SENTENCES_BACK,
  );
  if (told === undefined) return null;
  const { start, end } = tokenAt(reading, chunkAt(reading, name).head);
  const by = argumentOf(reading, verb.subject);
  return { ...told, trigger: meant, chunk: name, span: { start, end }, phrases: [verb.subject, name], verb: null, by };
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

function toldBefore(
  reading: Reading,
  index: number,
  events: readonly EventDraft[],
  back = SENTENCES_BACK,
): EventDraft | undefined {
  const { sentence } = chunkAt(reading, index);
  return events.findLast(
    (event) =>
      event.span.start < spanOfChunk(reading, index).start && sentence - chunkAt(reading, event.chunk).sentence <= back,
  );
}

function denies(reading: Reading, index: number): boolean {
  const cues = reading.lexicon.cues.get(headNorm(reading, index)) ?? [];
  return cues.some((cue) => cue.pos === "verb" && cue.kind === "deny");
}
