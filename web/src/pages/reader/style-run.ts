import type { Mark, MarkedRun } from "../../words/split-marks.ts";

/** A mark of what is picked is drawn more strongly than one of what can be picked. */
export interface PickMark extends Mark {
  picked?: boolean;
}

const names = {
  claim: "a claim",
  source: "who says so",
  cue: "how it is said",
  other: "the words shown",
} as const;

/** The classes of a stretch under marks: what they are, whether what is picked is among them (`own`: the words of the claim), where claims begin and end. */
export function styleRun({
  start,
  end,
  marks,
}: Pick<MarkedRun, "start" | "end"> & { marks: readonly PickMark[] }): string {
  const kinds = new Set(marks.map(({ kind }) => (kind === "other" ? "shown" : kind)));
  const claims = marks.filter(({ kind }) => kind === "claim");
  return [
    ...kinds,
    ...(marks.some(({ picked, kind }) => picked === true && kind !== "other") ? ["picked"] : []),
    ...(claims.some(({ picked }) => picked === true) ? ["own"] : []),
    ...(claims.some((mark) => mark.start === start) ? ["begins"] : []),
    ...(claims.some((mark) => mark.end === end) ? ["ends"] : []),
  ].join(" ");
}

/** "2 claims, who says so". */
export function sayKinds(marks: readonly PickMark[]): string {
  const ids = new Set(marks.flatMap(({ kind, id }) => (kind === "claim" ? [id] : [])));
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.map((kind) => (kind === "claim" && ids.size > 1 ? `${ids.size} claims` : names[kind])).join(", ");
}
