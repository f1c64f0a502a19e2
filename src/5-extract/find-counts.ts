import type { Argument, Quantity, Span } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import type { FigureDraft } from "./figure-draft.ts";
import { argumentOf, chunkAt, headNorm, neighbour, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

const PUT = /^(put|puts|place|places|estimate|estimates|estimated)$/;
const COUNT = /^(count|counts|counted|record|records|recorded)$/;
const SIZE = /^(number|numbers|numbered|numbering)$/;
const CROWD = /^(crowd|turnout|attendance|marchers|protesters|demonstrators|participants)$/;
const GATHERING = /^(march|rally|protest|demonstration|vigil|procession|gathering|parade|funeral)$/;
const NUMBER = /^(number|figure|total|count)$/;
const HARM = /\b(?:toll|killed|wounded|injured)\b/i;
const SENTENCES_BACK = 2;

/**
 * Numbers that somebody gives by a verb of counting: "put the war's dead at 2,600", "who number about 300", "3,000 people took
 * part". A number alone ("the observatory counts 4,230") is of what was counted last.
 */
export function findCounts(reading: Reading): FigureDraft[] {
  const found: FigureDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    if (chunk.verb === null || chunk.verb.passive || chunk.verb.subject === null) return;
    const norm = headNorm(reading, index);
    const draft = PUT.test(norm)
      ? putAt(reading, index, found)
      : SIZE.test(norm)
        ? sizeOf(reading, index)
        : COUNT.test(norm)
          ? countAgain(reading, index, found)
          : tookPart(reading, index);
    if (draft !== null) found.push(draft);
  });
  return found;
}

/** "The ministry puts the dead at 2,600", "we estimate the crowd at 2,000". */
function putAt(reading: Reading, index: number, before: readonly FigureDraft[]): FigureDraft | null {
  const chunk = chunkAt(reading, index);
  const at = chunk.obliques.find(({ prep }) => prep === "at")?.noun;
  const quantity = at === undefined ? null : quantityIn(reading, spanOfChunk(reading, at));
  if (at === undefined || quantity === null || at <= index + 1) return null;
  const what = { start: spanOfChunk(reading, index + 1).start, end: spanOfChunk(reading, at - 2).end };
  const words = textOf(reading, what).replace(/^(?:the|its|their)\s+/i, "");
  if (HARM.test(words)) return null;
  const head = headNorm(reading, index + 1);
  if (NUMBER.test(head) && at - index <= 3) return again(reading, index, quantity, before);
  if (CROWD.test(head)) return figureOf(reading, index, quantity, "participants", gatheringNear(reading, index + 1));
  const [owner, rest] = words.split(/['’]s\s+/);
  const about = argumentOf(reading, index + 1);
  return figureOf(reading, index, quantity, rest ?? owner ?? words, about);
}

/** "The observatory counts 4,230", "put the number at 600": of what was counted before. */
function again(
  reading: Reading,
  index: number,
  quantity: Quantity,
  before: readonly FigureDraft[],
): FigureDraft | null {
  const last = before.findLast(
    ({ chunk }) => chunkAt(reading, index).sentence - chunkAt(reading, chunk).sentence <= SENTENCES_BACK,
  );
  return last === undefined ? null : figureOf(reading, index, quantity, last.figure.measure, last.figure.about);
}

function countAgain(reading: Reading, index: number, before: readonly FigureDraft[]): FigureDraft | null {
  const object = chunkAt(reading, index).verb?.object ?? null;
  const span = object === null ? null : spanOfChunk(reading, object);
  const quantity = span === null ? null : quantityIn(reading, span);
  const alone = quantity !== null && span !== null && quantity.start === span.start && quantity.end === span.end;
  return alone ? again(reading, index, quantity, before) : null;
}

/** "The Guardians, who number about 300" */
function sizeOf(reading: Reading, index: number): FigureDraft | null {
  const { subject = null, object = null } = chunkAt(reading, index).verb ?? {};
  const quantity = object === null ? null : quantityIn(reading, spanOfChunk(reading, object));
  if (subject === null || quantity === null) return null;
  return { ...figureOf(reading, index, quantity, "size", argumentOf(reading, subject)), by: null };
}

/** "3,000 people took part" */
function tookPart(reading: Reading, index: number): FigureDraft | null {
  const [people, part] = [neighbour(reading, index, -1), neighbour(reading, index, 1)];
  const takes = /^(take|takes|took|taken)$/.test(headNorm(reading, index));
  if (!takes || people?.kind !== "noun" || part?.kind !== "noun" || tokenAt(reading, part.head).norm !== "part")
    return null;
  const quantity = quantityIn(reading, spanOfChunk(reading, index - 1));
  if (quantity === null) return null;
  return { ...figureOf(reading, index, quantity, "participants", gatheringNear(reading, index)), by: null };
}

/** The march or rally that the text spoke of last. */
function gatheringNear(reading: Reading, index: number): Argument {
  const { sentence } = chunkAt(reading, index);
  for (let at = index - 1; at >= 0 && sentence - chunkAt(reading, at).sentence <= SENTENCES_BACK; at--)
    if (GATHERING.test(headNorm(reading, at))) {
      const { text, ...span } = tokenAt(reading, chunkAt(reading, at).head);
      return { entity: null, text, span: { start: span.start, end: span.end } };
    }
  return argumentOf(reading, index);
}

function figureOf(
  reading: Reading,
  index: number,
  { low, high, qualifier, start, end }: Quantity,
  measure: string,
  about: Argument,
): FigureDraft {
  const subject = chunkAt(reading, index).verb?.subject ?? index;
  const by = /^(we|i)$/.test(headNorm(reading, subject)) ? null : argumentOf(reading, subject);
  return {
    figure: { measure, low, high, unit: "", qualifier, about, span: { start, end } },
    span: coverSpans(spanOfChunk(reading, index), { start, end }),
    chunk: index,
    reason: "a count",
    by,
  };
}

function quantityIn(reading: Reading, span: Span): Quantity | null {
  const inside = reading.annotation.quantities.filter(
    ({ start, end, unit }) => unit === null && start >= span.start && end <= span.end,
  );
  return inside.length === 1 ? (inside[0] ?? null) : null;
}
