import type { ClaimView } from "../../../../src/api/index.ts";
import type { Mark } from "../../words/split-marks.ts";

/** What is marked in a document: all claims, or of one claim its words, its sources and how it is said. */
export function listMarks(claims: readonly Pick<ClaimView, "claim">[], chosen: string | null): Mark[] {
  const one = claims.find(({ claim }) => claim.id === chosen)?.claim;
  if (one === undefined) return claims.map(({ claim: { id, span } }) => ({ ...span, kind: "claim", id }));
  const { id, span, sources, cue } = one;
  const said = sources.flatMap((source): Mark[] =>
    source.span === null ? [] : [{ ...source.span, kind: "source", id }],
  );
  return [{ ...span, kind: "claim", id }, ...said, ...(cue === null ? [] : [{ ...cue, kind: "cue" as const, id }])];
}
