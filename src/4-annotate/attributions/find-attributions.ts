import type { AttributionDraft, ParsedAttribution } from "../../schema/index.ts";
import { attributeAccordingTo } from "./attribute-according-to.ts";
import { attributeByModel, widenDrafts } from "./attribute-by-model.ts";
import { attributeHedges } from "./attribute-hedges.ts";
import { attributeQuotations } from "./attribute-quotations.ts";
import { attributeReports } from "./attribute-reports.ts";
import type { AttributionInput } from "./attribution-input.ts";

/** Who says what: reported speech by cue, "according to", quotations, and hedges that point to nobody in particular. */
export function findAttributions(input: AttributionInput, parsed: readonly ParsedAttribution[]): AttributionDraft[] {
  const reports = attributeReports(input).filter((draft) => !isFirstPerson(draft));
  const phrases = attributeAccordingTo(input);
  const quotations = attributeQuotations(input, [...reports, ...phrases]);
  const hedges = attributeHedges(input);
  const byRule = widenDrafts(input, [...reports, ...phrases, ...quotations, ...hedges], parsed);
  return [...byRule, ...attributeByModel(input, parsed, byRule)].sort(
    (a, b) =>
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0),
  );
}

/** "We know what we hit": a speaker's own thought is no other source than the speaker. */
function isFirstPerson(draft: AttributionDraft): boolean {
  return /^(i|we)$/i.test(draft.sources.at(-1)?.text ?? "");
}
