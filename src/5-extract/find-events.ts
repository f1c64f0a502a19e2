import type { Argument, Casualty, Mention, Span, Trigger } from "../schema/index.ts";
import { carrierOf } from "./carry-noun.ts";
import { chooseGuardedTrigger } from "./choose-guarded-trigger.ts";
import { countCasualties } from "./count-casualties.ts";
import { quantityIn } from "./count-phrase.ts";
import { doerOf, findAddressee, isSomebody as namesSomebody } from "./find-addressee.ts";
import { findClaimant } from "./find-claimant.ts";
import type { Stance } from "./heed-assertion.ts";
import { nounTrigger, verbTrigger } from "./index-triggers.ts";
import { companionsOf, conjunctsOf } from "./list-conjuncts.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, throughPartitive, tokenAt } from "./reading.ts";
import { canAct, canTakePart, isInstrument, isPlace, mayTell, takesPeople } from "./tell-participants.ts";

/** An event as one clause tells it, before place, time and source are known. Chunk numbers index the annotation's. */
export interface EventDraft {
  trigger: Trigger;
  /** Chunk of the trigger word. */
  chunk: number;
  span: Span;
  actors: Argument[];
  recipients: Argument[];
  instruments: Argument[];
  casualties: Casualty[];
  /** Chunks that its phrases stand in: where place and time are looked for first. */
  phrases: number[];
  /** The verb group that carries tense and negation: the trigger's own, or the light verb's. */
  verb: number | null;
  /** Where the clause does not tell it by itself: more of the same that is announced, a promise made by saying it. */
  stance?: Stance;
  /** Told as what did not happen; by whom, attributions that begin before that offset tell. */
  denied?: { outside: number };
  /** Whose word it is, where no verb of saying tells. */
  by?: Argument;
}

/** Of these the object is what it is done with. */
const LOOSED = /^(fire|launch|lob|hurl|throw|drop|detonate|explode|set|plant|lay)$/;

/** Events told by verbs and by nouns, in the order of the text. */
export function findEvents(reading: Reading): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    if (isUnsaid(reading, index)) return;
    if (chunk.verb !== null && !isGerundNoun(reading, index)) {
      const trigger =
        objectTrigger(reading, index) ??
        verbTrigger(reading.triggers, reading.annotation.tokens, chunk.head) ??
        chooseGuardedTrigger(reading, index);
      const draft = trigger === null ? null : readVerb(reading, index, trigger);
      if (draft !== null) found.push(draft);
    } else if (chunk.kind === "noun" || chunk.verb !== null) {
      const trigger = nounTrigger(reading.triggers, reading.annotation.tokens, chunk.head);
      const draft = trigger === null || isSomebody(reading, index) ? null : readNoun(reading, index, trigger);
      if (draft !== null) found.push(draft);
    }
  });
  return found.filter((verb) => !found.some((noun) => isWithinVerb(reading, noun, verb)));
}

/** "imposed sanctions", "held talks": the noun that a verb's trigger ends in tells the same by itself, and more of it. */
function isWithinVerb(reading: Reading, noun: EventDraft, verb: EventDraft): boolean {
  if (noun === verb || verb.trigger.particle === null || noun.trigger.type !== verb.trigger.type) return false;
  const group = chunkAt(reading, verb.chunk).verb;
  return group !== null && noun.trigger.pos === "noun" && (group.object === noun.chunk || group.subject === noun.chunk);
}

/** "in fighting", "in Syria fighting" with nothing acted on: a noun in all but form. */
export function isGerundNoun(reading: Reading, index: number): boolean {
  const chunk = chunkAt(reading, index);
  const governor = neighbour(reading, index, -1);
  if (chunk.verb?.form !== "participle" || chunk.verb.passive || chunk.verb.object !== null) return false;
  const modified =
    governor?.kind === "noun" && neighbour(reading, index, -2)?.kind === "prep" && chunk.obliques.length === 0;
  return governor?.kind === "prep" || modified;
}

/** A phrase that names or describes someone is not an event, whatever its last word ("the Syrian opposition"). */
function isSomebody(reading: Reading, index: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, index).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  return mention !== null && (mention.form === "name" || kind !== "conflict");
}

/** "did not say where or how he was killed": nobody states what an embedded question asks. */
function isUnsaid(reading: Reading, index: number): boolean {
  let asked = false;
  for (let step = 1; step <= 8; step++) {
    const chunk = neighbour(reading, index, -step);
    if (chunk === null) return false;
    const norm = tokenAt(reading, chunk.first).norm;
    if (/^(where|how|why|when|whether|if)$/.test(norm)) asked = true;
    else if (chunk.verb !== null) return asked && chunk.verb.negated;
    else if (chunk.kind === "comma") return false;
  }
  return false;
}

/** A trigger whose second word is the verb's object: "has claimed thousands of lives", "hurled two grenades". */
function objectTrigger(reading: Reading, index: number): Trigger | null {
  const chunk = chunkAt(reading, index);
  const object = chunk.verb?.passive ? chunk.verb.subject : (chunk.verb?.object ?? null);
  if (object === null) return null;
  const head = tokenAt(reading, chunkAt(reading, throughPartitive(reading, object)).head).norm;
  const candidates = reading.triggers.verb.get(tokenAt(reading, chunk.head).norm) ?? [];
  return candidates.find(({ particle }) => particle !== null && endsWith(reading, chunk.head, particle, head)) ?? null;
}

/** "has claimed | lives", "has set | up a post": the particle's last word is the object, those before it stand behind the verb. */
function endsWith(reading: Reading, verb: number, particle: string, head: string): boolean {
  const words = particle.split(" ");
  return words.at(-1) === head && words.slice(0, -1).every((word, at) => tokenAt(reading, verb + 1 + at).norm === word);
}

/** "Officer killed in raid": a headline's bare participle with nothing after it is a passive. */
function isHeadlinePassive(reading: Reading, index: number, trigger: Trigger): boolean {
  const chunk = chunkAt(reading, index);
  const sentence = reading.annotation.sentences[chunk.sentence];
  if (chunk.verb === null || chunk.verb.object !== null || chunk.last - chunk.first > 1 || sentence === undefined)
    return false;
  const stopped = /[.!?]["')]?$/.test(reading.annotation.text.slice(sentence.start, sentence.end));
  const { subject } = chunk.verb;
  // "dozens wounded": nobody wounds without an object.
  const harmed =
    /^(killed|wounded|injured|hurt)$/.test(tokenAt(reading, chunk.head).norm) &&
    subject !== null &&
    quantityIn(reading, spanOfChunk(reading, subject), subject) !== null;
  return (
    (!stopped || harmed) &&
    trigger.recipient.includes("object") &&
    /(ed|en|wn|ut|ot|ck|ld|nt|id)$/.test(tokenAt(reading, chunk.head).norm)
  );
}

function readVerb(reading: Reading, index: number, trigger: Trigger): EventDraft | null {
  const chunk = chunkAt(reading, index);
  const verb = chunk.verb;
  if (verb === null) return null;
  const slots = new Map<string, number[]>();
  const put = (slot: string, noun: number | null) => {
    if (noun !== null) slots.set(slot, [...(slots.get(slot) ?? []), ...conjunctsOf(reading, noun)]);
  };
  const agent =
    chunk.obliques.find((oblique) => oblique.prep === "by" && !isInstrument(reading, oblique.noun))?.noun ?? null;
  const passive = verb.passive || isHeadlinePassive(reading, index, trigger);
  put("subject", passive ? agent : verb.subject);
  put("object", passive ? verb.subject : verb.object);
  for (const oblique of chunk.obliques) put(oblique.prep, oblique.noun);
  // "opened fire on the crowd": the particle's last word is a preposition, and its noun the object.
  const governed = trigger.particle?.split(" ").at(-1);
  const taken = chunk.obliques.find((oblique) => oblique.prep === governed)?.noun;
  if (taken !== undefined && !passive) slots.set("object", conjunctsOf(reading, taken));
  const intransitive =
    !trigger.actor.includes("object") && (!trigger.recipient.includes("object") || trigger.type === "MOBILIZE");
  if (passive && intransitive) put("subject", verb.subject);
  const draft = draftFrom(reading, index, trigger, slots, index);
  return draft !== null && isOngoing(reading, verb.subject)
    ? { ...draft, casualties: draft.casualties.map((casualty) => ({ ...casualty, cumulative: true })) }
    : draft;
}

/** A war or conflict as the subject: its toll is over all of it. */
function isOngoing(reading: Reading, subject: number | null): boolean {
  const mention = subject === null ? null : reading.mentionAt(chunkAt(reading, subject).head);
  return mention !== null && reading.annotation.entities[mention.entity]?.kind === "conflict";
}

function readNoun(reading: Reading, index: number, trigger: Trigger): EventDraft | null {
  const chunk = chunkAt(reading, index);
  const slots = new Map<string, number[]>();
  for (const oblique of chunk.obliques)
    slots.set(oblique.prep, [...(slots.get(oblique.prep) ?? []), ...conjunctsOf(reading, oblique.noun)]);
  const carrier = carrierOf(reading, index);
  const verb = carrier === null ? null : chunkAt(reading, carrier).verb;
  if (carrier !== null && verb !== null) {
    const taking = /^(involv|engag)/.test(tokenAt(reading, chunkAt(reading, carrier).head).norm);
    const subject = verb.passive && !taking ? null : verb.subject;
    if (subject !== null && subject !== index) slots.set("by", conjunctsOf(reading, subject));
    for (const oblique of chunkAt(reading, carrier).obliques) {
      if (!slots.has(oblique.prep)) slots.set(oblique.prep, conjunctsOf(reading, oblique.noun));
    }
  }
  const claimant = findClaimant(reading, index);
  if (claimant !== null) slots.set("by", conjunctsOf(reading, claimant));
  const draft = draftFrom(reading, index, trigger, slots, carrier);
  const bare = emptyDraft(reading, index, trigger, carrier);
  const possessor = possessorOf(reading, index);
  if (
    possessor !== null &&
    (draft?.actors.length ?? 0) === 0 &&
    trigger.actor.some((slot) => slot === "possessor" || slot === "by")
  ) {
    return { ...(draft ?? bare), actors: [possessor] };
  }
  return draft ?? (trigger.type === "ASSAULT" && trigger.outcome === null ? bare : null);
}

function draftFrom(
  reading: Reading,
  index: number,
  trigger: Trigger,
  slots: ReadonlyMap<string, number[]>,
  verb: number | null,
): EventDraft | null {
  const fill = (order: readonly string[], fits: (chunk: number, slot: string) => boolean): number[] => {
    for (const slot of order) {
      const chunks = (slots.get(slot) ?? []).filter((chunk) => canTakePart(reading, chunk, slot) && fits(chunk, slot));
      if (chunks.length > 0) return chunks;
    }
    return [];
  };
  const actors = fill(trigger.actor, (chunk, slot) => canAct(reading, chunk, slot));
  if (!mayTell(reading, trigger, index, actors)) return null;
  // A town is taken "from" whoever held it: they are its recipients, the town its place.
  const losers = trigger.mode === "seize" ? fill(["from"], (chunk) => !isPlace(reading, chunk)) : [];
  const loosed = LOOSED.test(trigger.lemma);
  // "fired shots": what is fired or hurled hits nobody itself.
  const bears = (slot: string): boolean =>
    !loosed && (slot !== "object" || trigger.type !== "ASSAULT" || trigger.mode === "destroy");
  const recipients =
    losers.length > 0
      ? losers
      : fill(
          trigger.recipient,
          (chunk, slot) => !actors.includes(chunk) && (!isInstrument(reading, chunk) || bears(slot)),
        );
  const meant = takesPeople(reading, trigger, losers.length > 0 ? [] : recipients)
    ? { ...trigger, mode: "arrest", outcome: "captured" as const }
    : trigger;
  const harmed = meant.outcome === null ? [] : [...recipients, ...companionsOf(reading, recipients, slots)];
  const casualties = countCasualties(reading, harmed, meant.outcome, index);
  const draft = emptyDraft(reading, index, meant, verb);
  const instruments = [...slots.entries()]
    .filter(([slot]) => /^(with|by|using|subject|object)$/.test(slot))
    .flatMap(([, chunks]) => chunks)
    .filter((chunk) => isInstrument(reading, chunk) && !recipients.includes(chunk));
  const told = recipients.some((chunk) => namesSomebody(reading, chunk));
  const object = recipients[0] ?? chunkAt(reading, index).verb?.object ?? null;
  const ordered = trigger.type === "REQUEST" && trigger.pos === "verb" ? doerOf(reading, index) : [];
  if (ordered.length === 0 && /^(order|instruct)$/.test(trigger.lemma) && trigger.particle === null) return null;
  const sided = told || (actors.length > 1 && trigger.type === "AGREE");
  const addressed = ordered.length > 0 || sided ? ordered : findAddressee(reading, index, trigger, object);
  if (actors.length + recipients.length + instruments.length + casualties.length + addressed.length === 0) return null;
  // In a clash both sides act and both suffer.
  const mutual = trigger.type === "ASSAULT" && trigger.actor.includes("with") && trigger.recipient.includes("with");
  const agreed = /^(AGREE|COOPERATE)$/.test(trigger.type) && actors.length > 1;
  const sides = [...actors, ...recipients];
  return {
    ...draft,
    actors: (mutual ? sides : actors).map((chunk) => argumentOf(reading, chunk)),
    recipients:
      addressed.length > 0
        ? addressed
        : (mutual || (agreed && recipients.length === 0) ? sides : recipients).map((chunk) =>
            argumentOf(reading, chunk),
          ),
    instruments: instruments.map((chunk) => argumentOf(reading, chunk)),
    casualties,
    phrases: [index, ...recipients, ...[...slots.values()].flat()],
  };
}

function emptyDraft(reading: Reading, index: number, trigger: Trigger, verb: number | null): EventDraft {
  const token = tokenAt(reading, chunkAt(reading, index).head);
  const span = { start: token.start, end: token.end };
  return {
    trigger,
    chunk: index,
    span,
    actors: [],
    recipients: [],
    instruments: [],
    casualties: [],
    phrases: [index],
    verb,
  };
}

/** "Syria" in "Syria fighting" says where; "Syrian" in "Syrian strikes" says who. */
function isNoun(reading: Reading, mention: Mention): boolean {
  const entity = reading.annotation.entities[mention.entity];
  const words = reading.annotation.text.slice(mention.start, mention.end);
  return entity !== undefined && (entity.name === words || entity.aliases.includes(words));
}

/** "the regime's capture", "French strikes": who stands before the noun inside its own phrase. */
function possessorOf(reading: Reading, index: number): Argument | null {
  const chunk = chunkAt(reading, index);
  for (let at = chunk.head - 1; at >= chunk.first; at--) {
    const mention = reading.mentionAt(at);
    if (mention === null) continue;
    const kind = reading.annotation.entities[mention.entity]?.kind;
    if (kind === "place" || kind === "weapon" || kind === "vehicle") continue;
    const owns = tokenAt(reading, at + 1).norm === "'s" || mention.form === "pronoun";
    if (kind === "state" && !owns && isNoun(reading, mention)) continue;
    const span = { start: mention.start, end: mention.end };
    return { entity: String(mention.entity), text: reading.annotation.text.slice(span.start, span.end), span };
  }
  const first = tokenAt(reading, chunk.first);
  const owner = chunk.head > chunk.first && tokenAt(reading, chunk.first + 1).norm !== "'s" ? null : first;
  if (owner === null || chunk.first + 1 >= chunk.head) {
    for (let at = chunk.first; at < chunk.head; at++) {
      if (tokenAt(reading, at).norm !== "'s" || at === chunk.first) continue;
      const span = { start: first.start, end: tokenAt(reading, at - 1).end };
      return { entity: null, text: reading.annotation.text.slice(span.start, span.end), span };
    }
  }
  return null;
}
