import type { Span } from "../schema/index.ts";

/**
 * `text[start, end)` stands at `source[from, to)`. Where both are of one length they match character for character;
 * otherwise the run as a whole stands for the source's run (an entity such as `&amp;`, a folded space).
 */
export interface MapRun {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** Runs sorted and apart in the text and in the source alike. Characters in no run were put in by the program (a paragraph break). */
export type TextMap = readonly MapRun[];

/** The map of a text that is its own source. */
export function identityMap(length: number): TextMap {
  return length === 0 ? [] : [{ start: 0, end: length, from: 0, to: length }];
}

/** Source span of `span`, or null where none of its characters came from the source (an empty span has none). */
export function sourceSpan(map: TextMap, span: Span): Span | null {
  if (span.end <= span.start) return null;
  let from: number | null = null;
  let to = 0;
  for (let index = firstRunEndingAfter(map, span.start); index < map.length; index++) {
    const run = map[index];
    if (run === undefined || run.start >= span.end) break;
    const exact = run.end - run.start === run.to - run.from;
    const low = exact ? run.from + Math.max(0, span.start - run.start) : run.from;
    const high = exact ? run.to - Math.max(0, run.end - span.end) : run.to;
    if (from === null) from = low;
    to = high;
  }
  return from === null ? null : { start: from, end: to };
}

/** The map from the outer text straight to the inner map's source: `outer` maps text to middle, `inner` middle to source. */
export function composeMaps(outer: TextMap, inner: TextMap): TextMap {
  const runs: MapRun[] = [];
  for (const run of outer) {
    const exact = run.end - run.start === run.to - run.from;
    if (!exact) {
      const found = sourceSpan(inner, { start: run.from, end: run.to });
      if (found !== null) runs.push({ start: run.start, end: run.end, from: found.start, to: found.end });
      continue;
    }
    for (let index = firstRunEndingAfter(inner, run.from); index < inner.length; index++) {
      const under = inner[index];
      if (under === undefined || under.start >= run.to) break;
      const middle = { start: Math.max(run.from, under.start), end: Math.min(run.to, under.end) };
      const found = sourceSpan([under], middle);
      if (found === null) continue;
      const shift = run.start - run.from;
      runs.push({ start: middle.start + shift, end: middle.end + shift, from: found.start, to: found.end });
    }
  }
  return runs;
}

function firstRunEndingAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
