export type MarkKind = "claim" | "source" | "cue" | "other";

/** Words of a text that are marked; half-open, in the text's own offsets. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** What a reader is told of it, and the ids that it stands for, in whatever way the page needs them. */
  id?: string;
}

/** A stretch of text under the same marks. */
export interface MarkedRun {
  start: number;
  end: number;
  text: string;
  marks: readonly Mark[];
}

/**
 * The text in runs, each with all marks that cover it. `start` is where the text begins in its document, which the marks count
 * from. What lies outside the text is left out; marks may overlap.
 */
export function splitMarks(text: string, marks: readonly Mark[], start = 0): MarkedRun[] {
  const end = start + text.length;
  const inside = marks
    .map((mark) => ({ mark, from: Math.max(start, mark.start), to: Math.min(end, mark.end) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const bounds = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1];
    if (to === undefined) break;
    open = open.filter((one) => one.to > from);
    for (let one = inside[next]; one !== undefined && one.from <= from; one = inside[++next]) open.push(one);
    runs.push({
      start: from,
      end: to,
      text: text.slice(from - start, to - start),
      marks: open.map(({ mark }) => mark),
    });
  }
  return runs;
}
