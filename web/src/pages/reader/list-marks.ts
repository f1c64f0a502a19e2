import type { ClaimView } from "../../../../src/api/index.ts";
import type { Mark } from "../../words/split-marks.ts";
import type { ClaimPlace, Span } from "./find-claims.ts";
import { findBlock, type TextBlock } from "./split-blocks.ts";

type Claim = ClaimView["claim"];

/** All claims of a document: their words, who says so and how it is said. What several claims share is marked once. */
export function listMarks(claims: readonly Pick<ClaimView, "claim">[]): Mark[] {
  const seen = new Set<string>();
  return claims
    .flatMap(({ claim }) => marksOf(claim))
    .filter(({ start, end, kind }) => {
      const key = `${kind} ${start} ${end}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** One claim's words, its sources and how it is said. */
export function marksOf({ id, span, sources, cue }: Pick<Claim, "id" | "span" | "sources" | "cue">): Mark[] {
  const said = sources.flatMap(({ span }): Mark[] => (span === null ? [] : [{ ...span, kind: "source", id }]));
  return [{ ...span, kind: "claim", id }, ...said, ...(cue === null ? [] : [{ ...cue, kind: "cue" as const, id }])];
}

/** Of an original: the words of each claim in their runs. */
export function marksIn(places: readonly ClaimPlace[]): Mark[] {
  return places.flatMap(({ id, runs }) => runs.map((run): Mark => ({ ...run, kind: "claim", id })));
}

/** The marks by the number of the block that they stand in; one that reaches over several stands in each. */
export function groupMarks(blocks: readonly TextBlock[], marks: readonly Mark[]): Map<number, Mark[]> {
  const grouped = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (let number = Math.max(0, findBlock(blocks, mark.start)); ; number += 1) {
      const block = blocks[number];
      if (block === undefined || block.start >= mark.end) break;
      if (block.end <= mark.start) continue;
      const known = grouped.get(number);
      if (known === undefined) grouped.set(number, [mark]);
      else known.push(mark);
    }
  }
  return grouped;
}

/** From the first to the last word of what is marked; null where nothing is. */
export function spanOfMarks(marks: readonly Span[]): Span | null {
  if (marks.length === 0) return null;
  return marks.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }));
}
