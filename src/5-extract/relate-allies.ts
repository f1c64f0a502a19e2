import type { Argument } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import {
  argumentOf,
  chunkAt,
  neighbour,
  type Reading,
  spanOfChunk,
  textOf,
  throughPartitive,
  tokenAt,
} from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

/** `allied-with` ("is one of X's main allies", "an ally of X") and `opposes` ("is aimed against X"). */
export function relateAllies(reading: Reading): RelationDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index) => {
    const subject = chunk.verb?.subject ?? null;
    if (chunk.verb === null || subject === null) return [];
    const norm = tokenAt(reading, chunk.head).norm;
    const against = chunk.obliques.find((oblique) => oblique.prep === "against" || oblique.prep === "at")?.noun;
    if (/^(aimed|directed|targeted)$/.test(norm) && chunk.verb.passive && against !== undefined)
      return [relate("opposes", index, subject, argumentOf(reading, against), `"${norm} against"`)];
    if (/^(oppose|opposes|opposed|opposing)$/.test(norm) && chunk.verb.object !== null && !chunk.verb.passive)
      return [relate("opposes", index, subject, argumentOf(reading, chunk.verb.object), `"${norm}"`)];
    if (!/^(is|was|are|were|been|be|remains|remained)$/.test(norm)) return [];
    const predicate = neighbour(reading, index, 1);
    if (predicate?.kind !== "noun") return [];
    const meant = throughPartitive(reading, index + 1);
    const noun = chunkAt(reading, meant);
    if (!/^(ally|allies)$/.test(tokenAt(reading, noun.head).norm)) return [];
    const of = noun.obliques.find((oblique) => oblique.prep === "of" || oblique.prep === "to")?.noun;
    const other = of === undefined ? ownerOf(reading, meant) : argumentOf(reading, of);
    return other === null ? [] : [relate("allied-with", index, subject, other, "an ally by name")];
  });

  function relate(
    type: "allied-with" | "opposes",
    chunk: number,
    subject: number,
    object: Argument,
    reason: string,
  ): RelationDraft {
    const holder = argumentOf(reading, subject);
    return {
      relation: { type, subject: holder, object, role: null },
      span: coverSpans(coverSpans(holder.span, object.span), spanOfChunk(reading, chunk)),
      chunk,
      reason,
    };
  }
}

/** "Assad's main allies": whose. */
function ownerOf(reading: Reading, chunk: number): Argument | null {
  const { first, head } = chunkAt(reading, chunk);
  for (let at = first; at < head; at++) {
    const mention = reading.mentionAt(at);
    if (mention === null || (mention.form !== "name" && mention.form !== "pronoun")) continue;
    const span = { start: mention.start, end: mention.end };
    return { entity: String(mention.entity), text: textOf(reading, span), span };
  }
  return null;
}
