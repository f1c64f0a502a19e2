import type { Argument } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";
import { rolePhrase } from "./relate-roles.ts";
import type { RelationDraft } from "./relation-draft.ts";

const NAMING =
  /^(call|calls|called|name|names|named|label|labels|labelled|labeled|brand|brands|branded|dub|dubs|dubbed)$/;
const DESCRIBING =
  /^(describe|describes|described|describing|refer|refers|referred|identify|identifies|identified|present|presents|presented|portray|portrays|portrayed)$/;
const PART = /^(wing|arm|branch|part|offshoot|faction|unit|creation|affiliate|extension)$/;

/** "The army calls her the front's secretary", "the police describe them as a wing of it": `holds-role` and `part-of` as the namer has it. */
export function relateNamings(reading: Reading): RelationDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index): RelationDraft[] => {
    if (chunk.verb === null || chunk.verb.negated || chunk.verb.passive) return [];
    const { subject, object } = chunk.verb;
    const norm = headNorm(reading, index);
    if (object === null || (!NAMING.test(norm) && !DESCRIBING.test(norm))) return [];
    const as = chunk.obliques.find(({ prep }) => prep === "as")?.noun;
    const beside = NAMING.test(norm) && neighbour(reading, object, 1)?.kind === "noun" ? object + 1 : null;
    const predicate = as ?? beside;
    if (predicate === null) return [];
    const named = argumentOf(reading, object);
    const what = said(reading, predicate, named);
    if (what === null) return [];
    const by = subject === null ? null : argumentOf(reading, subject);
    const span = coverSpans(spanOfChunk(reading, index), coverSpans(named.span, spanOfChunk(reading, predicate)));
    return [{ ...what, span, chunk: index, ...(by === null ? {} : { by }) }];
  });
}

function said(
  reading: Reading,
  predicate: number,
  subject: Argument,
): Pick<RelationDraft, "relation" | "reason"> | null {
  const role = rolePhrase(reading, predicate);
  const kind = reading.annotation.entities[Number(subject.entity ?? -1)]?.kind;
  if (role !== null && kind === "person")
    return {
      relation: { type: "holds-role", subject, object: role.body, role: role.role },
      reason: "an office by name",
    };
  const of = chunkAt(reading, predicate).obliques.find(({ prep }) => prep === "of")?.noun;
  if (
    of === undefined ||
    kind === undefined ||
    kind === "person" ||
    !PART.test(tokenAt(reading, chunkAt(reading, predicate).head).norm)
  )
    return null;
  const whole = argumentOf(reading, of);
  if (whole.entity === null || whole.entity === subject.entity) return null;
  return { relation: { type: "part-of", subject, object: whole, role: null }, reason: "called a part of it" };
}
