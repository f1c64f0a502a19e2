import type { Figure, Span } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

/** A number that is stated about something and is not a count of casualties. */
export interface FigureDraft {
  figure: Omit<Figure, "time">;
  span: Span;
  chunk: number;
  reason: string;
}

/** Shares ("80 percent of its actions did not target X") and strengths ("has 5,000 fighters"). */
export function findFigures(reading: Reading): FigureDraft[] {
  const found: FigureDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    if (chunk.kind !== "noun") return;
    const span = spanOfChunk(reading, index);
    const quantity = reading.annotation.quantities.find(
      (candidate) => candidate.start < span.end && candidate.end > span.start && candidate.unit === "percent",
    );
    if (quantity === undefined) return;
    const of = chunk.obliques.find((oblique) => oblique.prep === "of")?.noun ?? quotedOf(reading, index);
    const about = of === null ? null : argumentOf(reading, of);
    if (about === null) return;
    const verb = verbAfter(reading, of ?? index);
    const end = verb === null ? about.span.end : predicateEnd(reading, verb);
    const measure = verb === null ? "share" : textOf(reading, { start: spanOfChunk(reading, verb).start, end });
    found.push({
      figure: {
        measure,
        low: quantity.low,
        high: quantity.high,
        unit: "percent",
        qualifier: quantity.qualifier,
        about,
        span: { start: quantity.start, end: quantity.end },
      },
      span: coverSpans({ start: quantity.start, end: quantity.end }, { start: about.span.start, end }),
      chunk: index,
      reason: "a share of something",
    });
  });
  return found;
}

/** `"80 to 90 percent" of its actions`: past the closing quotation mark. */
function quotedOf(reading: Reading, index: number): number | null {
  const [mark, prep, noun] = [neighbour(reading, index, 1), neighbour(reading, index, 2), neighbour(reading, index, 3)];
  const joined =
    mark?.kind === "mark" &&
    prep?.kind === "prep" &&
    tokenAt(reading, prep.first).norm === "of" &&
    noun?.kind === "noun";
  return joined ? index + 3 : null;
}

function verbAfter(reading: Reading, index: number): number | null {
  const next = neighbour(reading, index, 1);
  return next?.verb?.form === "finite" ? index + 1 : null;
}

function predicateEnd(reading: Reading, verb: number): number {
  const chunk = chunkAt(reading, verb);
  const last = chunk.obliques.at(-1)?.noun ?? chunk.verb?.object ?? verb;
  return spanOfChunk(reading, Math.max(last, verb)).end;
}
