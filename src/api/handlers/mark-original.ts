import type { Span } from "../../schema/index.ts";
import type { StoredMap } from "../../store/index.ts";

/** Where the span's words stand in the original: a run of the map that the span cuts gives that part of it. Runs that touch are one. */
export function markOriginal({ start, end }: Span, map: StoredMap, length: number): Span[] {
  const runs: Span[] = [];
  for (const run of map) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    if (from >= to) continue;
    const even = run.end - run.start === run.to - run.from;
    const mark = even
      ? { start: run.from + from - run.start, end: run.from + to - run.start }
      : { start: run.from, end: run.to };
    if (mark.end > length) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.end === mark.start) last.end = mark.end;
    else runs.push(mark);
  }
  return runs;
}

/** A page of HTML with `mark` elements around the runs, which stand in its text and not in its tags. */
export function insertMarks(html: string, runs: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const [index, run] of runs.entries()) {
    const id = index === 0 ? ' id="claim"' : "";
    parts.push(
      html.slice(end, run.start),
      `<mark${id} style="outline: 2px solid">`,
      html.slice(run.start, run.end),
      "</mark>",
    );
    end = run.end;
  }
  return [...parts, html.slice(end)].join("");
}
