import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

/** `member-of` and `part-of`: "was part of", "belongs to", "a member of", "joined the coalition", "X, a division in Y". */
export function relateMembers(reading: Reading): RelationDraft[] {
  const found: RelationDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    if (chunk.verb !== null) {
      const { subject, object, passive } = chunk.verb;
      const norm = tokenAt(reading, chunk.head).norm;
      if (subject === null) return;
      if (/^join(s|ed|ing)?$/.test(norm) && object !== null && !passive && isNamedBody(reading, object))
        push(index, subject, object, `"${norm}"`);
      const to = chunk.obliques.find((oblique) => oblique.prep === "to")?.noun;
      if (/^belong(s|ed|ing)?$/.test(norm) && to !== undefined) push(index, subject, to, `"${norm} to"`);
      const next = neighbour(reading, index, 1);
      if (
        /^(is|was|are|were|been|be)$/.test(norm) &&
        next?.kind === "noun" &&
        /^(part|member|members)$/.test(tokenAt(reading, next.head).norm)
      ) {
        const whole = next.obliques.find((oblique) => oblique.prep === "of")?.noun;
        if (whole !== undefined) push(index, subject, whole, "part or member of");
      }
      const ofVerb = chunk.obliques[0];
      if (norm === "part" && ofVerb?.prep === "of") push(index, subject, ofVerb.noun, "part of");
    } else if (chunk.kind === "noun") {
      const comma = neighbour(reading, index, 1);
      const unit = neighbour(reading, index, 2);
      if (
        comma?.kind !== "comma" ||
        unit?.kind !== "noun" ||
        !/^(unit|division|brigade|battalion|branch|wing|arm|faction|offshoot|affiliate)$/.test(
          tokenAt(reading, unit.head).norm,
        )
      )
        return;
      const whole = unit.obliques.find(
        (oblique) => oblique.prep === "in" || oblique.prep === "of" || oblique.prep === "within",
      )?.noun;
      if (whole !== undefined && kindAt(reading, index) !== "place")
        push(index + 2, index, whole, "a unit in apposition");
    }
  });
  return found;

  function push(chunk: number, subject: number, object: number, reason: string): void {
    const kind = kindAt(reading, subject);
    if (kind === null) return;
    const type = kind === "person" || kind === "state" || kind === "population" ? "member-of" : "part-of";
    const [part, whole] = [argumentOf(reading, subject), argumentOf(reading, object)];
    if (part.entity !== null && part.entity === whole.entity) return;
    found.push({
      relation: { type, subject: part, object: whole, role: null },
      span: coverSpans(coverSpans(part.span, whole.span), spanOfChunk(reading, chunk)),
      chunk,
      reason,
    });
  }
}

function kindAt(reading: Reading, chunk: number): string | null {
  const mention = reading.mentionAt(chunkAt(reading, chunk).head);
  return mention === null ? null : (reading.annotation.entities[mention.entity]?.kind ?? null);
}

function isNamedBody(reading: Reading, chunk: number): boolean {
  return ["alliance", "organization", "armed-group", "armed-forces", "military-unit"].includes(
    kindAt(reading, chunk) ?? "",
  );
}
