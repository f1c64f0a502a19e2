import type { Argument, AttributionDraft, EventType, Source, Span } from "../schema/index.ts";
import { findAddressee, isSomebody } from "./find-addressee.ts";
import type { EventDraft } from "./find-events.ts";
import { conjunctsOf } from "./list-conjuncts.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

/** What somebody says that he will do is a promise where it helps, a threat where it harms. */
const OFFERED: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);
const THREATENED: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE"]);
const MUST = /^(must|should|shall|ought)$/;

/**
 * What is done by saying it: a speaker who says what he himself will do offers or threatens it ("the rebels said they would release
 * him"), one who says what somebody else must do demands it ("Orlan said Tarn must leave").
 */
export function findUndertakings(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const { verb } = chunk;
    if (verb === null || verb.subject === null || verb.negated) return;
    const said = innermost(reading, spanOfChunk(reading, index));
    const speaker = said?.sources.at(-1) ?? null;
    if (speaker === null || speaker.span === null || said?.quotation === "direct" || said?.factuality.endsWith("-"))
      return;
    const own = entityOf(reading, verb.subject);
    const same = own !== null && own === speaker.entity;
    if (same && willDo(reading, index)) {
      const event = events.find((one) => one.chunk === index || one.verb === index);
      const type = event === undefined ? null : undertakingOf(reading, event);
      if (event !== undefined && type !== null)
        found.push(draftOf(reading, index, type, argumentOfSource(speaker), event.recipients));
    } else if (!same && MUST.test(modalOf(reading, index)) && isSomebody(reading, verb.subject)) {
      const urged = conjunctsOf(reading, verb.subject).map((one) => argumentOf(reading, one));
      found.push(draftOf(reading, index, "REQUEST", argumentOfSource(speaker), urged));
    }
  });
  return found;
}

function innermost(reading: Reading, span: Span): AttributionDraft | null {
  const around = reading.annotation.attributions.filter(({ content }) =>
    content.some((part) => part.start <= span.start && span.end <= part.end),
  );
  return around.at(-1) ?? null;
}

function entityOf(reading: Reading, chunk: number): string | null {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention === null ? null : String(mention.entity);
}

function argumentOfSource({ entity, text, span }: Source): Argument {
  return { entity, text, span: span ?? { start: 0, end: 0 } };
}

/** "will release", "would boycott", "is willing to withdraw". */
function willDo(reading: Reading, index: number): boolean {
  if (/^(will|would|shall|'ll|wo)$/.test(modalOf(reading, index))) return true;
  const before = neighbour(reading, index, -1);
  const ready =
    before !== null && /^(willing|prepared|ready|determined|committed)$/.test(tokenAt(reading, before.head).norm);
  return chunkAt(reading, index).verb?.form === "infinitive" && ready;
}

function modalOf(reading: Reading, index: number): string {
  const { first, last } = chunkAt(reading, index);
  const modal = reading.annotation.tokens.slice(first, last).find(({ norm }) => MODAL.test(norm));
  return modal?.norm ?? "";
}

const MODAL = /^(will|would|shall|'ll|wo|must|should|ought)$/;

/** What is withdrawn "unless" something is done is a threat. */
function undertakingOf(reading: Reading, { trigger, chunk }: EventDraft): EventType | null {
  if (THREATENED.has(trigger.type)) return "THREATEN";
  if (!OFFERED.has(trigger.type)) return null;
  for (let step = 1; ; step++) {
    const next = neighbour(reading, chunk, step);
    if (next === null) return "AGREE";
    if (tokenAt(reading, next.first).norm === "unless") return "THREATEN";
  }
}

function draftOf(
  reading: Reading,
  index: number,
  type: EventType,
  actor: Argument,
  recipients: readonly Argument[],
): EventDraft {
  const trigger = {
    lemma: tokenAt(reading, chunkAt(reading, index).head).norm,
    pos: "verb" as const,
    particle: null,
    type,
    mode: null,
    actor: ["subject"],
    recipient: ["object"],
    outcome: null,
  };
  const others = recipients.filter(({ entity }) => entity === null || entity !== actor.entity);
  const object = chunkAt(reading, index).verb?.object ?? null;
  return {
    trigger,
    chunk: index,
    span: spanOfChunk(reading, index),
    actors: [actor],
    recipients: others.length > 0 ? others : findAddressee(reading, index, trigger, object),
    instruments: [],
    casualties: [],
    phrases: [index],
    verb: index,
    stance: { factuality: "CT+", modes: [] },
  };
}
