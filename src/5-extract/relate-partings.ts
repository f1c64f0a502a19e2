import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

const PART = /^(break|breaks|broke|broken|split|splits|secede|seceded|defect|defected)$/;
const EXPEL = /^(expelled|ousted|ejected|excluded)$/;

/** "A militia that broke away from the front", "was expelled from the alliance": `part-of` that holds no longer. */
export function relatePartings(reading: Reading): RelationDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index): RelationDraft[] => {
    if (chunk.verb === null || chunk.verb.negated || chunk.verb.subject === null) return [];
    const norm = headNorm(reading, index);
    const from = chunk.obliques.find(({ prep }) => prep === "from")?.noun;
    if (from === undefined || !(PART.test(norm) || (EXPEL.test(norm) && chunk.verb.passive))) return [];
    const part = argumentOf(reading, namedBefore(reading, chunk.verb.subject));
    const whole = argumentOf(reading, from);
    const kind = reading.annotation.entities[Number(part.entity ?? -1)]?.kind;
    if (kind === undefined || kind === "person" || whole.entity === null || whole.entity === part.entity) return [];
    const span = coverSpans(spanOfChunk(reading, index), whole.span);
    return [
      {
        relation: { type: "part-of", subject: part, object: whole, role: null },
        span,
        chunk: index,
        reason: `"${norm} from"`,
        over: true,
      },
    ];
  });
}

/** "The Guardians, a militia that broke away": whose apposition the subject is. */
function namedBefore(reading: Reading, subject: number): number {
  const [comma, name] = [neighbour(reading, subject, -1), neighbour(reading, subject, -2)];
  const described = reading.mentionAt(chunkAt(reading, subject).head)?.form === "description";
  const article = /^(a|an)$/.test(tokenAt(reading, chunkAt(reading, subject).first).norm);
  return described && article && comma?.kind === "comma" && name?.kind === "noun" ? subject - 2 : subject;
}
