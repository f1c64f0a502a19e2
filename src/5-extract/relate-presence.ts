import type { Argument } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import { conjunctsOf } from "./list-conjuncts.ts";
import { earlierPlace } from "./place-event.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

/** `operates-in`: "has fighters in", "is based in", "presence in", "through X". The role says with what. */
export function relatePresence(reading: Reading): RelationDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index) => {
    const norm = tokenAt(reading, chunk.head).norm;
    if (chunk.verb !== null && chunk.verb.subject !== null) {
      if (
        /^(has|have|had|keeps|kept|maintains|maintained)$/.test(norm) &&
        chunk.verb.object !== null &&
        isForce(reading, chunk.verb.object)
      )
        return holding(reading, index, chunk.verb.subject, chunk.verb.object);
      if (/^(based|stationed|deployed|present|active|operating|operate|operates|operated)$/.test(norm))
        return based(reading, index, chunk.verb.subject);
    }
    return chunk.kind === "noun" && norm === "presence" ? presence(reading, index) : [];
  });
}

function holding(reading: Reading, index: number, subject: number, object: number): RelationDraft[] {
  const force = chunkAt(reading, object);
  const verb = chunkAt(reading, index);
  const where = [...force.obliques, ...verb.obliques].find(
    (oblique) => oblique.prep === "in" || oblique.prep === "at",
  )?.noun;
  const there = neighbour(reading, object, 1);
  const anaphor =
    there !== null && tokenAt(reading, there.first).norm === "there" ? earlierPlace(reading, object + 1) : null;
  const place: Argument | null =
    where !== undefined
      ? argumentOf(reading, where)
      : anaphor === null
        ? null
        : { entity: anaphor.entity, text: anaphor.text, span: anaphor.span };
  if (place === null) return [];
  const span = coverSpans(coverSpans(spanOfChunk(reading, index), spanOfChunk(reading, object)), place.span);
  const holder = argumentOf(reading, subject);
  return [
    {
      relation: {
        type: "operates-in",
        subject: holder,
        object: place,
        role: textOf(reading, spanOfChunk(reading, object)),
      },
      span: coverSpans(span, holder.span),
      chunk: index,
      reason: "has forces in a place",
    },
  ];
}

function based(reading: Reading, index: number, subject: number): RelationDraft[] {
  const where = chunkAt(reading, index).obliques.find(
    (oblique) => oblique.prep === "in" || oblique.prep === "at" || oblique.prep === "near",
  )?.noun;
  if (where === undefined || !isPlace(reading, where)) return [];
  const holder = argumentOf(reading, subject);
  const place = argumentOf(reading, where);
  return [
    {
      relation: { type: "operates-in", subject: holder, object: place, role: null },
      span: coverSpans(coverSpans(holder.span, place.span), spanOfChunk(reading, index)),
      chunk: index,
      reason: "is based in a place",
    },
  ];
}

function presence(reading: Reading, index: number): RelationDraft[] {
  const chunk = chunkAt(reading, index);
  const where = chunk.obliques.find((oblique) => oblique.prep === "in" && isPlace(reading, oblique.noun))?.noun;
  if (where === undefined) return [];
  const place = argumentOf(reading, where);
  const found: RelationDraft[] = [];
  const push = (subject: Argument) => {
    found.push({
      relation: { type: "operates-in", subject, object: place, role: null },
      span: coverSpans(coverSpans(subject.span, place.span), spanOfChunk(reading, index)),
      chunk: index,
      reason: "presence in a place",
    });
  };
  for (let at = chunk.first; at < chunk.head; at++) {
    const mention = reading.mentionAt(at);
    if (mention === null) continue;
    push({
      entity: String(mention.entity),
      text: textOf(reading, mention),
      span: { start: mention.start, end: mention.end },
    });
    break;
  }
  const { chunks } = reading.annotation;
  for (let at = index + 1; at < chunks.length && chunks[at]?.sentence === chunk.sentence; at++) {
    if (tokenAt(reading, chunkAt(reading, at).first).norm !== "through" || chunks[at + 1]?.kind !== "noun") continue;
    for (const means of conjunctsOf(reading, at + 1)) push(argumentOf(reading, means));
    break;
  }
  return found;
}

function isForce(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  const word = tokenAt(reading, chunkAt(reading, chunk).head).norm;
  return (
    kind === "armed-group" ||
    kind === "armed-forces" ||
    kind === "military-unit" ||
    kind === "vehicle" ||
    /^(advisers?|advisors?|units?|men|personnel|bases?|trainers?|instructors?|jets?)$/.test(word)
  );
}

function isPlace(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  const entity = mention === null ? undefined : reading.annotation.entities[mention.entity];
  return entity !== undefined && (entity.kind === "place" || entity.kind === "state" || entity.kind === "facility");
}
