import type { Argument, Mention, Span } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

/** A role in words, and whose: "commander" of "Quds Force". */
export interface RolePhrase {
  role: string;
  body: Argument | null;
}

/** `holds-role`: before a name, in apposition to it, or after "is"; `commands`: by a verb of leading. */
export function relateRoles(reading: Reading): RelationDraft[] {
  const found: RelationDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    if (chunk.kind === "noun") {
      const person = personAt(reading, index);
      if (person !== null) {
        const before = roleBeforeName(reading, index, person);
        if (before !== null)
          found.push(
            hold(
              index,
              personArgument(reading, person),
              before,
              spanOfChunk(reading, index),
              "an office before the name",
            ),
          );
        const beside = appositionTo(reading, index);
        if (beside !== null)
          found.push(
            hold(
              beside.chunk,
              personArgument(reading, person),
              beside.role,
              coverSpans(spanOfChunk(reading, index), beside.span),
              "an office in apposition to the name",
            ),
          );
      }
    } else if (chunk.verb !== null) {
      found.push(...byVerb(reading, index));
    }
  });
  return found;
}

function byVerb(reading: Reading, index: number): RelationDraft[] {
  const chunk = chunkAt(reading, index);
  const { subject = null, object = null } = chunk.verb ?? {};
  if (subject === null) return [];
  const norm = tokenAt(reading, chunk.head).norm;
  if (
    /^(command|lead|head|overs|direct)/.test(norm) &&
    !chunk.verb?.passive &&
    object !== null &&
    isBody(reading, object)
  ) {
    const span = coverSpans(spanOfChunk(reading, index), spanOfChunk(reading, object));
    return [
      {
        relation: {
          type: "commands",
          subject: argumentOf(reading, subject),
          object: argumentOf(reading, object),
          role: null,
        },
        span,
        chunk: index,
        reason: `"${norm}" with a body as its object`,
      },
    ];
  }
  const part =
    object === null
      ? undefined
      : chunkAt(reading, object).obliques.find((oblique) => oblique.prep === "in" || oblique.prep === "of");
  if (
    /^(had|has|have|played|plays|play)$/.test(norm) &&
    object !== null &&
    part !== undefined &&
    /^(role|part|hand)$/.test(tokenAt(reading, chunkAt(reading, object).head).norm)
  ) {
    const whole = coverSpans(spanOfChunk(reading, index), spanOfChunk(reading, part.noun));
    const role = textOf(reading, spanOfChunk(reading, object));
    const subjectArgument = argumentOf(reading, subject);
    return [
      {
        relation: { type: "holds-role", subject: subjectArgument, object: argumentOf(reading, part.noun), role },
        span: coverSpans(subjectArgument.span, whole),
        chunk: index,
        reason: "a role in something",
      },
    ];
  }
  const leader = chunk.obliques.find((oblique) => oblique.prep === "by")?.noun;
  if (
    /^(commanded|led|headed|overseen|directed)$/.test(norm) &&
    chunk.verb?.passive &&
    leader !== undefined &&
    isBody(reading, subject)
  ) {
    const span = coverSpans(spanOfChunk(reading, subject), spanOfChunk(reading, leader));
    return [
      {
        relation: {
          type: "commands",
          subject: argumentOf(reading, leader),
          object: argumentOf(reading, subject),
          role: null,
        },
        span,
        chunk: index,
        reason: `"${norm} by"`,
      },
    ];
  }
  if (!/^(is|was|are|were|be|been|became|remains|'s)$/.test(norm)) return [];
  const next = neighbour(reading, index, 1);
  const as = chunk.obliques.find((oblique) => oblique.prep === "as")?.noun;
  const predicate = as ?? (next?.kind === "noun" ? index + 1 : null);
  if (predicate === null || predicate === undefined) return [];
  const role = rolePhrase(reading, predicate);
  const mention = reading.mentionAt(chunkAt(reading, subject).head);
  const isPerson = mention !== null && reading.annotation.entities[mention.entity]?.kind === "person";
  if (role === null || !isPerson) return [];
  const holder = argumentOf(reading, subject);
  return [
    hold(index, holder, role, coverSpans(holder.span, roleSpan(reading, predicate)), "an office after a form of be"),
  ];
}

function hold(chunk: number, subject: Argument, role: RolePhrase, span: Span, reason: string): RelationDraft {
  return { relation: { type: "holds-role", subject, object: role.body, role: role.role }, span, chunk, reason };
}

function personAt(reading: Reading, chunk: number): Mention | null {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention !== null && mention.form === "name" && reading.annotation.entities[mention.entity]?.kind === "person"
    ? mention
    : null;
}

function personArgument(reading: Reading, mention: Mention): Argument {
  const span = { start: mention.start, end: mention.end };
  return { entity: String(mention.entity), text: textOf(reading, span), span };
}

/** "Quds Force commander Gen. X", "Iran's deputy defence minister X": office words inside the phrase, before the name. */
function roleBeforeName(reading: Reading, index: number, person: Mention): RolePhrase | null {
  const { first } = chunkAt(reading, index);
  let end = person.head;
  while (end > first && tokenAt(reading, end - 1).start >= person.start) end--;
  return roleWithin(reading, first, end);
}

/** The longest office among the tokens, with the name that stands before it as its body. */
function roleWithin(reading: Reading, first: number, last: number): RolePhrase | null {
  for (let from = first; from < last; from++) {
    for (let to = Math.min(last, from + 4); to > from; to--) {
      const words = phrase(reading, from, to);
      if (reading.lexicon.roles.get(words.toLowerCase()) !== "office") continue;
      const span = { start: tokenAt(reading, from).start, end: tokenAt(reading, to - 1).end };
      return { role: textOf(reading, span), body: bodyBefore(reading, first, from) };
    }
  }
  return null;
}

function bodyBefore(reading: Reading, first: number, before: number): Argument | null {
  for (let at = before - 1; at >= first; at--) {
    const mention = reading.mentionAt(at);
    if (mention === null || (mention.form !== "name" && mention.form !== "pronoun")) continue;
    if (reading.annotation.entities[mention.entity]?.kind === "person") continue;
    const span = { start: mention.start, end: mention.end };
    return { entity: String(mention.entity), text: textOf(reading, span), span };
  }
  return null;
}

/** `X, deputy coordinator of the army,` */
function appositionTo(reading: Reading, index: number): { chunk: number; role: RolePhrase; span: Span } | null {
  const comma = neighbour(reading, index, 1);
  const noun = neighbour(reading, index, 2);
  if (comma?.kind !== "comma" || noun?.kind !== "noun" || personAt(reading, index + 2) !== null) return null;
  const role = rolePhrase(reading, index + 2);
  return role === null ? null : { chunk: index + 2, role, span: roleSpan(reading, index + 2) };
}

/** A noun phrase whose head is an office, with the body from "of" or "to", or from a name inside the phrase. */
export function rolePhrase(reading: Reading, index: number): RolePhrase | null {
  const chunk = chunkAt(reading, index);
  const own = roleWithin(reading, chunk.first, chunk.last);
  if (own === null) return null;
  const head = tokenAt(reading, chunk.head).norm;
  if (!own.role.toLowerCase().endsWith(head)) return null;
  const of = chunk.obliques.find((oblique) => /^(of|to|for|in|at|with)$/.test(oblique.prep));
  // "the army's chief of staff": the staff is no body that he leads.
  if (of?.prep === "of" && tokenAt(reading, chunkAt(reading, of.noun).head).norm === "staff")
    return { role: `${own.role} of staff`, body: own.body ?? ownerOf(reading, chunk.first, chunk.head) };
  const body = of === undefined ? own.body : argumentOf(reading, of.noun);
  return { role: own.role, body };
}

/** "the army" of "the army's chief". */
function ownerOf(reading: Reading, first: number, head: number): Argument | null {
  for (let at = first + 1; at < head; at++) {
    if (tokenAt(reading, at).norm !== "'s") continue;
    const mention = reading.mentionAt(at - 1);
    const span = { start: tokenAt(reading, first).start, end: tokenAt(reading, at - 1).end };
    return { entity: mention === null ? null : String(mention.entity), text: textOf(reading, span), span };
  }
  return null;
}

function roleSpan(reading: Reading, index: number): Span {
  const of = chunkAt(reading, index).obliques.find((oblique) => /^(of|to|for|in|at|with)$/.test(oblique.prep));
  return of === undefined
    ? spanOfChunk(reading, index)
    : coverSpans(spanOfChunk(reading, index), spanOfChunk(reading, of.noun));
}

function isBody(reading: Reading, chunk: number): boolean {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  const kind = mention === null ? null : reading.annotation.entities[mention.entity]?.kind;
  return (
    kind === "armed-forces" ||
    kind === "armed-group" ||
    kind === "military-unit" ||
    kind === "organization" ||
    kind === "government-body" ||
    kind === "alliance"
  );
}

function phrase(reading: Reading, from: number, to: number): string {
  return textOf(reading, { start: tokenAt(reading, from).start, end: tokenAt(reading, to - 1).end });
}
