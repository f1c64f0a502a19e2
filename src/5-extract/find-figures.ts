import { coverSpans } from "../text/cover-spans.ts";
import type { FigureDraft } from "./figure-draft.ts";
import { findCounts } from "./find-counts.ts";
import { findDurations } from "./find-durations.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

/** Shares, counts and lengths, in the order of the text. */
export function findFigures(reading: Reading): FigureDraft[] {
  const shares = findShares(reading);
  return [...shares, ...findHalves(reading, shares), ...findCounts(reading), ...findDurations(reading)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** "80 percent of its actions did not target X" */
function findShares(reading: Reading): FigureDraft[] {
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
      by: null,
    });
  });
  return found;
}

/** "Fewer than half did": of the things of which a share was given before. */
function findHalves(reading: Reading, shares: readonly FigureDraft[]): FigureDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index): FigureDraft[] => {
    const [than, which] = [tokenAt(reading, chunk.head - 1).norm, tokenAt(reading, chunk.head - 2)];
    const verb = neighbour(reading, index, 1);
    const less = /^(fewer|less)$/.test(which.norm);
    if (headNorm(reading, index) !== "half" || than !== "than" || !(less || which.norm === "more")) return [];
    const last = shares.findLast(({ chunk: of }) => of < index && chunk.sentence - chunkAt(reading, of).sentence <= 1);
    if (last === undefined || verb?.verb == null || !/^(did|do|does)$/.test(tokenAt(reading, verb.head).norm))
      return [];
    const span = { start: which.start, end: tokenAt(reading, chunk.head).end };
    const [low, high] = less ? [null, 50] : [50, null];
    const figure = { ...last.figure, low, high, qualifier: less ? ("at-most" as const) : ("at-least" as const), span };
    return [
      { figure, span: coverSpans(span, spanOfChunk(reading, index + 1)), chunk: index, reason: last.reason, by: null },
    ];
  });
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
