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
