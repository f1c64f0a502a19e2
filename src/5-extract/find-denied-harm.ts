import type { Casualty, Outcome, Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const HARM: { readonly [noun: string]: Outcome } = {
  losses: "killed",
  casualties: "killed",
  casualty: "killed",
  deaths: "killed",
  fatalities: "killed",
  injuries: "wounded",
};

/** "denied any losses", "there were no casualties": harm by the event told just before, which did not come about. */
export function findDeniedHarm(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const outcome = HARM[tokenAt(reading, chunk.head).norm];
    const none = /^(no|any)$/.test(tokenAt(reading, chunk.first).norm);
    if (chunk.kind !== "noun" || outcome === undefined || !none) return;
    const token = tokenAt(reading, chunk.head);
    const span = { start: token.start, end: token.end };
    const told = events.findLast(
      (event) =>
        event.trigger.type === "ASSAULT" &&
        event.chunk < index &&
        chunk.sentence - chunkAt(reading, event.chunk).sentence <= 1,
    );
    const trigger: Trigger = told?.trigger ?? {
      lemma: token.norm,
      pos: "noun",
      particle: null,
      type: "ASSAULT",
      mode: null,
      actor: [],
      recipient: [],
      outcome,
    };
    // "no" counts none; "any" leaves the denial to whoever denies.
    const high = tokenAt(reading, chunk.first).norm === "no" ? 0 : null;
    const casualty: Casualty = {
      outcome,
      low: high ?? 1,
      high,
      qualifier: high === 0 ? "exact" : "at-least",
      population: null,
      includes: [],
      cumulative: false,
      span: spanOfChunk(reading, index),
    };
    found.push({
      trigger,
      chunk: index,
      span,
      actors: told?.actors ?? [],
      recipients: [],
      instruments: [],
      casualties: [casualty],
      phrases: [index],
      verb: null,
    });
  });
  return found;
}
