import type { Span } from "../schema/index.ts";
import { composeMaps, type MapRun, sourceSpan, type TextMap } from "../text/text-map.ts";
import type { NormalText } from "./normalise-spaces.ts";
import type { Cut, Paragraph } from "./paragraph.ts";

export interface Removal {
  /** Of the input text. */
  span: Span;
  reason: string;
}

const paragraphBreak = "\n\n";

/** Joins the paragraphs that are left, an empty line between two, and leads their characters back to the input. */
export function assembleText(paragraphs: readonly Paragraph[], normal: NormalText): { text: string; map: TextMap } {
  const runs: MapRun[] = [];
  let length = 0;
  for (const { start, end, text } of paragraphs) {
    if (length > 0) length += paragraphBreak.length;
    runs.push({ start: length, end: length + text.length, from: start, to: end });
    length += text.length;
  }
  return { text: paragraphs.map(({ text }) => text).join(paragraphBreak), map: composeMaps(runs, normal.map) };
}

/** Everything that went, in the order of the input; paragraphs in a row that went for one reason are one. */
export function listRemovals(cuts: readonly Cut[], normal: NormalText, input: string): Removal[] {
  const cutOut: Removal[] = [];
  for (const { start, end, reason } of [...cuts].sort((one, other) => one.start - other.start)) {
    const span = sourceSpan(normal.map, { start, end });
    if (span === null) continue;
    const last = cutOut.at(-1);
    if (last?.reason === reason && /^[\s\u0085]*$/.test(input.slice(last.span.end, span.start)))
      last.span.end = span.end;
    else cutOut.push({ span, reason });
  }
  const unseen = normal.invisible.map((span) => ({ span, reason: "invisible character" }));
  const removals: Removal[] = [];
  for (const removal of [...cutOut, ...unseen].sort((one, other) => one.span.start - other.span.start)) {
    if (removal.span.end > (removals.at(-1)?.span.end ?? 0)) removals.push(removal);
  }
  return removals;
}
