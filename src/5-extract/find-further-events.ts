import type { EventDraft } from "./find-events.ts";
import { chunkAt, neighbour, type Reading, tokenAt } from "./reading.ts";

/** "It will not be the last": more events like the one just told of are to come. */
export function findFurtherEvents(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const last = neighbour(reading, index, 1);
    if (!chunk.verb?.negated || chunk.verb.modal !== "future" || last?.kind !== "noun") return;
    const head = tokenAt(reading, last.head);
    const word = /^(time|attack|strike|raid|operation)$/.test(head.norm) ? tokenAt(reading, last.head - 1) : head;
    if (word.norm !== "last" || !/^(be|been)$/.test(tokenAt(reading, chunk.head).norm)) return;
    const told = events.findLast(
      (event) => event.chunk < index && chunk.sentence - chunkAt(reading, event.chunk).sentence <= 1,
    );
    if (told === undefined) return;
    const span = { start: tokenAt(reading, last.first).start, end: head.end };
    found.push({
      ...told,
      chunk: index + 1,
      span,
      recipients: [],
      casualties: [],
      phrases: [index + 1],
      verb: null,
      stance: { factuality: "CT+", modes: ["future"] },
    });
  });
  return found;
}
