import type { AttributionDraft } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading, tokenAt } from "./reading.ts";

/** Cues whose tense moves what is reported back by one ("said it had been"). */
const PAST = /(ed|said|told|thought|knew|wrote|held|found|felt|meant|saw|heard)$/;

/**
 * "officials said it was they who …, in a conflict which has already claimed 900 lives": a relative clause whose tense has
 * not moved back with the reported speech around it is told by whoever reports.
 */
export function isAside(reading: Reading, draft: EventDraft, around: AttributionDraft | null): boolean {
  if (around === null || around.quotation === "direct" || around.cue === null || draft.verb === null) return false;
  const chunk = chunkAt(reading, draft.verb);
  const verb = tokenAt(reading, chunk.head);
  if (verb.relation !== "acl:relcl" || chunk.verb?.form !== "finite" || !chunk.verb.perfect) return false;
  const unmoved = reading.annotation.tokens
    .slice(chunk.first, chunk.last)
    .some(({ norm }) => /^(has|have)$/.test(norm));
  const cue = reading.annotation.text.slice(around.cue.start, around.cue.end).toLowerCase();
  return (
    unmoved &&
    PAST.test(cue) &&
    !reading.annotation.quotations.some(({ start, end }) => start <= draft.span.start && draft.span.end <= end)
  );
}
