import type {
  Annotation,
  Argument,
  Attribution,
  AttributionDraft,
  Casualty,
  Claim,
  DateMention,
  EventMention,
  Interval,
  Source,
  Span,
} from "../schema/index.ts";
import { outerSources, ownVoice, voiceOf } from "./attribute-claim.ts";
import { dateEvent, dateRelation, dateWithin } from "./date-event.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { EventDraft } from "./find-events.ts";
import type { Stance } from "./heed-assertion.ts";
import { inferMode, isUnrest } from "./infer-mode.ts";
import { deny, markHistory, stanceOfClause, stanceOfSource, weaker } from "./judge-factuality.ts";
import { placeEvent } from "./place-event.ts";
import { chunkAt, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";
import { isAccident, tellsOfAccident } from "./tell-accident.ts";
import { isAside } from "./tell-aside.ts";

interface Drafts {
  events: readonly EventDraft[];
  relations: readonly RelationDraft[];
  figures: readonly FigureDraft[];
  owners: ReadonlyMap<number, DateMention[]>;
}

type Proposition = Pick<Claim, "kind" | "event" | "relation" | "figure">;

/** Gives every draft its source chain, stance, place and time, and numbers claims and attributions in the order of the text. */
export function assembleClaims(
  reading: Reading,
  drafts: Drafts,
  publisher: string | null,
  documentId: string,
  idOf: (draft: string) => string,
): { claims: Claim[]; attributions: Attribution[] } {
  const { annotation } = reading;
  const attributionIds = new Map(annotation.attributions.map((draft, index) => [draft, `${documentId}.a${index + 1}`]));
  const source = (link: Source): Source => ({ ...link, entity: link.entity === null ? null : idOf(link.entity) });
  const argument = (value: Argument): Argument => ({
    ...value,
    entity: value.entity === null ? null : idOf(value.entity),
  });
  const unnumbered: Omit<Claim, "id">[] = [];

  const push = (
    trigger: Span,
    span: Span,
    stance: Stance,
    time: Interval | null,
    proposition: Proposition,
    reason: string,
    confidence: number,
    byTheWay = false,
    said: Annotation = annotation,
    by: Argument | null = null,
  ): void => {
    const quoted = annotation.quotations.some(
      (quotation) => quotation.start <= trigger.start && trigger.end <= quotation.end,
    );
    const voice = byTheWay && !quoted ? ownVoice(annotation, publisher) : voiceOf(trigger, said, publisher, quoted);
    const held = markHistory(stanceOfSource(stance, voice.innermost), time, annotation.published);
    unnumbered.push({
      span,
      attribution: voice.innermost === null ? null : (attributionIds.get(voice.innermost) ?? null),
      sources: [...voice.sources, ...namers(reading, by, voice.sources)].map(source),
      cue: voice.innermost?.cue ?? null,
      quotation: voice.quotation,
      factuality: held.factuality,
      modes: held.modes,
      ...proposition,
      confidence,
      reason,
    });
  };

  const taken = new Set(
    drafts.events.flatMap((draft) => chunkAt(reading, draft.chunk).obliques.map((oblique) => oblique.noun)),
  );
  const ofAccident = tellsOfAccident(annotation.text);
  for (const draft of drafts.events) {
    if (drafts.figures.some((figure) => figure.span.start <= draft.span.start && draft.span.end <= figure.span.end))
      continue;
    const stance = draft.stance ?? stanceOfEvent(reading, draft);
    if (isQuestion(reading, draft.chunk) || isAccident(reading, draft, ofAccident)) continue;
    const time = dateEvent(reading, draft, drafts.owners, stance.modes);
    const sentence = annotation.sentences[chunkAt(reading, draft.chunk).sentence] ?? draft.span;
    const place = placeEvent(reading, draft, innermostContent(annotation.attributions, draft.span) ?? sentence, taken);
    if (draft.stance === undefined && draft.denied === undefined && !tellsEnough(draft, place, time?.span != null))
      continue;
    const event: EventMention = {
      type: draft.trigger.type,
      mode: draft.trigger.mode,
      trigger: draft.span,
      actors: draft.actors.map(argument),
      recipients: draft.recipients.map(argument),
      instruments: draft.instruments.map(argument),
      place: place === null ? null : { ...place, entity: place.entity === null ? null : idOf(place.entity) },
      time,
      casualties: draft.casualties.map(atLeastOne),
    };
    if (event.type === "ASSAULT" && isUnrest(event, draft.trigger.lemma)) event.type = "PROTEST";
    const words = spanOfEvent(reading, draft, event);
    event.mode = inferMode(event, { own: textOf(reading, words), around: textOf(reading, sentence) });
    push(
      draft.span,
      words,
      stance,
      time,
      { kind: "event", event },
      `"${draft.trigger.lemma}" tells of ${draft.trigger.type}${draft.trigger.mode === null ? "" : `/${draft.trigger.mode}`}`,
      confidenceOf(draft, place),
      isAside(reading, draft, voiceOf(draft.span, annotation, publisher, false).innermost),
      draft.denied === undefined ? annotation : saidBefore(annotation, draft.denied.outside),
      draft.by ?? null,
    );
  }
  for (const draft of drafts.relations) {
    const chunk = chunkAt(reading, draft.chunk);
    const told = stanceOfClause(reading, chunk.verb === null ? null : draft.chunk, draft.chunk);
    const stance = draft.over || /^no\b/i.test(draft.relation.role ?? "") ? deny(told) : told;
    const time =
      dateWithin(annotation, draft.relation.object?.span ?? null) ?? dateRelation(reading, draft.chunk, drafts.owners);
    const { subject, object } = draft.relation;
    const relation = {
      ...draft.relation,
      subject: argument(subject),
      object: object === null ? null : argument(object),
      time,
    };
    push(
      anchorOf(reading, draft.chunk),
      draft.span,
      stance,
      time,
      { kind: "relation", relation },
      draft.reason,
      0.6,
      chunk.verb === null,
      annotation,
      draft.by ?? null,
    );
  }
  for (const draft of drafts.figures) {
    const figure = { ...draft.figure, about: argument(draft.figure.about), time: null };
    push(
      draft.figure.span,
      draft.span,
      { factuality: "CT+", modes: [] },
      null,
      { kind: "figure", figure },
      draft.reason,
      0.6,
      false,
      annotation,
      draft.by,
    );
  }

  const claims = unnumbered
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.kind.localeCompare(b.kind))
    .map((claim, index): Claim => ({ id: `${documentId}.c${index + 1}`, ...claim }));
  const attributions = annotation.attributions.map(
    (draft, index): Attribution => ({
      id: `${documentId}.a${index + 1}`,
      span: { start: draft.content[0]?.start ?? 0, end: draft.content.at(-1)?.end ?? 0 },
      sources: [...outerSources(annotation, publisher), ...draft.sources].map(source),
      cue: draft.cue,
      quotation: draft.quotation,
    }),
  );
  return { claims, attributions };
}

/** "No civilian was killed": the killing, denied; "no losses" already says so itself. */
function stanceOfEvent(reading: Reading, draft: EventDraft): Stance {
  if (draft.denied) return { factuality: "CT-", modes: ["negation"] };
  const stance = stanceOfClause(reading, draft.verb ?? verbOfNoun(reading, draft.chunk), draft.chunk);
  const suspected = draft.actors.some((actor) => /^(suspected|alleged|unidentified suspected)\b/i.test(actor.text));
  if (suspected) return { ...stance, factuality: weaker(stance.factuality, "PR+") };
  const said = tokenAt(reading, chunkAt(reading, draft.chunk).first).norm === "no";
  const none = !said && draft.casualties.length > 0 && draft.casualties.every((casualty) => casualty.high === 0);
  return none || [...draft.actors, ...draft.recipients, ...draft.instruments].some((value) => isNone(reading, value))
    ? deny(stance)
    : stance;
}

function isNone(reading: Reading, value: Argument): boolean {
  const { text } = reading.annotation;
  return (
    /^(no(?! (?:more|fewer|less) than\b)|none|nobody|neither)\b/i.test(value.text) ||
    /\bnot (a |one )?$/i.test(text.slice(Math.max(0, value.span.start - 8), value.span.start))
  );
}

/** Who calls it so, as a source, unless an attribution has told already. */
function namers({ annotation }: Reading, by: Argument | null, told: readonly Source[]): Source[] {
  if (by === null || told.some(({ span }) => span !== null && span.start < by.span.end && by.span.start < span.end))
    return [];
  const { entity, text, span } = by;
  const named = annotation.mentions.some((mention) => String(mention.entity) === entity && mention.form === "name");
  return [{ kind: named ? "named" : "unnamed", entity, text, span }];
}

/** Without what is said inside the words that are called false. */
function saidBefore(annotation: Annotation, offset: number): Annotation {
  const attributions = annotation.attributions.filter(({ content }) => (content[0]?.start ?? 0) <= offset);
  return { ...annotation, attributions };
}

/** A proposition is stored positive: none were killed is one or more killed, denied. */
function atLeastOne(casualty: Casualty): Casualty {
  return casualty.high === 0 ? { ...casualty, low: 1, high: null, qualifier: "at-least" } : casualty;
}

function isQuestion(reading: Reading, chunk: number): boolean {
  const sentence = reading.annotation.sentences[chunkAt(reading, chunk).sentence];
  return sentence !== undefined && /\?["”’)]?$/.test(reading.annotation.text.slice(sentence.start, sentence.end));
}

/** A bare noun ("the attack") with nothing but itself is a mention, not a statement. */
function tellsEnough(draft: EventDraft, place: EventMention["place"], dated: boolean): boolean {
  const parts = draft.actors.length + draft.recipients.length + draft.instruments.length + draft.casualties.length;
  if (draft.trigger.pos === "verb" && draft.verb === draft.chunk) return parts > 0;
  if (parts === 0) return place !== null && (dated || draft.verb !== null);
  return draft.actors.length > 0 && draft.recipients.length > 0
    ? true
    : draft.casualties.length > 0 || (parts > 0 && (draft.verb !== null || place !== null));
}

/** The finite verb that an event noun is subject or object of, for its tense and negation. */
function verbOfNoun(reading: Reading, chunk: number): number | null {
  const range = reading.sentenceChunks[chunkAt(reading, chunk).sentence];
  if (range === undefined) return null;
  for (let at = range.first; at < range.last; at++) {
    const verb = chunkAt(reading, at).verb;
    if (verb !== null && verb.object === chunk && verb.form !== "participle") return at;
  }
  return null;
}

function innermostContent(attributions: readonly AttributionDraft[], span: Span): Span | null {
  let best: Span | null = null;
  for (const draft of attributions) {
    for (const content of draft.content) {
      if (content.start > span.start || content.end < span.end) continue;
      if (best === null || content.end - content.start < best.end - best.start) best = content;
    }
  }
  return best;
}

function anchorOf(reading: Reading, chunk: number): Span {
  const token = reading.annotation.tokens[chunkAt(reading, chunk).head];
  return token === undefined ? { start: 0, end: 0 } : { start: token.start, end: token.end };
}

/** From the first to the last of the words that the event was read from, within its sentence. */
function spanOfEvent(reading: Reading, draft: EventDraft, event: EventMention): Span {
  const { sentence } = chunkAt(reading, draft.chunk);
  const object = chunkAt(reading, draft.verb ?? draft.chunk).verb?.object ?? draft.chunk;
  const phrases = [...draft.phrases, object].filter((chunk) => chunkAt(reading, chunk).sentence === sentence);
  const parts = [event.trigger, ...phrases.map((chunk) => spanOfChunk(reading, chunk))];
  for (const value of [...event.actors, ...event.recipients, ...event.instruments]) parts.push(value.span);
  for (const casualty of event.casualties) parts.push(casualty.span);
  if (event.place !== null) parts.push(event.place.span);
  const bounds = reading.annotation.sentences[sentence] ?? event.trigger;
  const inside = parts.filter((span) => span.start >= bounds.start && span.end <= bounds.end);
  const end = Math.max(...inside.map((span) => span.end));
  return { start: Math.min(...inside.map((span) => span.start)), end: endWithRole(reading, sentence, end) };
}

/** "to Syria | as advisors": in what role belongs to the words. */
function endWithRole(reading: Reading, sentence: number, end: number): number {
  const range = reading.sentenceChunks[sentence] ?? { first: 0, last: 0 };
  for (let at = range.first; at + 1 < range.last; at++) {
    const word = reading.annotation.tokens[chunkAt(reading, at).first];
    if (word === undefined || word.start < end) continue;
    const role = word.norm === "as" && chunkAt(reading, at + 1).kind === "noun" && word.start - end <= 1;
    return role ? spanOfChunk(reading, at + 1).end : end;
  }
  return end;
}

function confidenceOf(draft: EventDraft, place: EventMention["place"]): number {
  const parts = [draft.actors.length > 0, draft.recipients.length > 0, place !== null, draft.trigger.pos === "verb"];
  return Math.round((0.4 + parts.filter(Boolean).length * 0.12) * 100) / 100;
}
