import type { FigureDraft } from "./figure-draft.ts";
import { chunkAt, headNorm, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";

const LAST = /^(last|lasts|lasted|run|runs|ran|hold|holds|held|fighting|hostilities|fire)$/;
const TRUCE = /^(truce|ceasefire|cease-fire|armistice|pause|lull)$/;
const LENGTH = /^(\d+|an?|one|two|three|four|five|six|seven|ten)[\s-](hour|day|week|month)s?\b/i;
const WORDS = ["", "one", "two", "three", "four", "five", "six", "seven", "", "", "ten"];
const SENTENCES_BACK = 2;

/** How long a truce is to be: "would last 72 hours", "to stop fighting for 48 hours". */
export function findDurations(reading: Reading): FigureDraft[] {
  return reading.annotation.dates.flatMap((date): FigureDraft[] => {
    const length = LENGTH.exec(textOf(reading, date));
    const chunk = reading.annotation.chunks.findIndex(({ first, last }) => {
      const [from, to] = [tokenAt(reading, first).start, tokenAt(reading, last - 1).end];
      return from <= date.start && date.start < to;
    });
    if (length === null || chunk < 1) return [];
    const verb = tokenAt(reading, chunkAt(reading, chunk - 1).last - 1).norm === "for" ? chunk - 2 : chunk - 1;
    const truce = truceNear(reading, chunk);
    if (verb < 0 || truce === null || !LAST.test(headNorm(reading, verb))) return [];
    const number = Number(length[1]) || Math.max(1, WORDS.indexOf((length[1] ?? "").toLowerCase()));
    const span = { start: date.start, end: date.start + length[0].length };
    return [
      {
        figure: {
          measure: "duration",
          low: number,
          high: number,
          unit: `${(length[2] ?? "").toLowerCase()}s`,
          qualifier: "exact",
          about: truce,
          span,
        },
        span: { start: spanOfChunk(reading, verb).start, end: span.end },
        chunk: verb,
        reason: "how long a truce is to be",
        by: null,
      },
    ];
  });
}

function truceNear(reading: Reading, chunk: number): FigureDraft["figure"]["about"] | null {
  const { sentence } = chunkAt(reading, chunk);
  for (let at = chunk; at >= 0 && sentence - chunkAt(reading, at).sentence <= SENTENCES_BACK; at--)
    if (TRUCE.test(headNorm(reading, at))) {
      const { start, end, text } = tokenAt(reading, chunkAt(reading, at).head);
      return { entity: null, text, span: { start, end } };
    }
  return null;
}
