import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading } from "./reading.ts";

/** "since the start of the war": a count from then on, though no date is named. */
const SINCE =
  /\bsince (?:the )?(?:start|beginning|outbreak|war|conflict|uprising|revolution|invasion|offensive|coup)\b/i;

/** What is counted "since 2011" or "since the war began" is the toll of all that time, and no event's own. */
export function markCumulative(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const { annotation } = reading;
  const counted = new Map<number, boolean>();
  const isCounted = (sentence: number): boolean => {
    const known = counted.get(sentence);
    if (known !== undefined) return known;
    const { start, end } = annotation.sentences[sentence] ?? { start: 0, end: 0 };
    const words = annotation.text.slice(start, end);
    const dated = annotation.dates.some(
      (date) => date.start >= start && date.end <= end && opensWithSince(annotation.text, date.start),
    );
    const found = dated || SINCE.test(words);
    counted.set(sentence, found);
    return found;
  };
  return events.map((event) =>
    event.casualties.length > 0 && isCounted(chunkAt(reading, event.chunk).sentence)
      ? { ...event, casualties: event.casualties.map((casualty) => ({ ...casualty, cumulative: true })) }
      : event,
  );
}

/** The date's own first word, or the word before it. */
function opensWithSince(text: string, start: number): boolean {
  return (
    /\bsince\s*$/i.test(text.slice(Math.max(0, start - 8), start)) || /^since\b/i.test(text.slice(start, start + 6))
  );
}
