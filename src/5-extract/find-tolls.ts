import type { Casualty, Outcome, Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, neighbour, type Reading, spanOfChunk, tokenAt } from "./reading.ts";

const STATES: { readonly [word: string]: Outcome } = {
  dead: "killed",
  killed: "killed",
  wounded: "wounded",
  injured: "wounded",
  hurt: "wounded",
  missing: "missing",
  captured: "captured",
  displaced: "displaced",
};

/** Tolls without a verb of harm: "raising the death toll to 40", "left 12 dead and 30 wounded". */
export function findTolls(reading: Reading): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const head = tokenAt(reading, chunk.head);
    if (chunk.kind === "noun" && (head.norm === "toll" || isNumberOf(reading, index))) {
      const casualty = tollAfter(reading, index);
      if (casualty !== null) found.push(draft(reading, index, casualty));
    }
    const outcome = STATES[head.norm];
    const counted = neighbour(reading, index, -1);
    const bare =
      /^(adjective|adverb|other)$/.test(chunk.kind) || (chunk.verb !== null && chunk.verb.form === "participle");
    if (outcome !== undefined && bare && counted?.kind === "noun") {
      const casualty = countAt(reading, index - 1, outcome);
      if (casualty !== null)
        found.push(draft(reading, index, { ...casualty, span: { start: casualty.span.start, end: head.end } }));
    }
    if (outcome !== undefined && chunk.kind === "noun" && chunk.last - chunk.first > 1) {
      const casualty = countAt(reading, index, outcome);
      if (casualty !== null) found.push(draft(reading, index, casualty));
    }
  });
  return found;
}

/** "the number of dead": a toll in other words. */
function isNumberOf(reading: Reading, index: number): boolean {
  const of = chunkAt(reading, index).obliques[0];
  const counts = /^(number|count)$/.test(tokenAt(reading, chunkAt(reading, index).head).norm);
  return counts && of?.prep === "of" && STATES[tokenAt(reading, chunkAt(reading, of.noun).head).norm] !== undefined;
}

function tollAfter(reading: Reading, index: number): Casualty | null {
  const words = spanOfChunk(reading, index);
  const wounded = /injur|wound/i.test(reading.annotation.text.slice(words.start, words.end));
  for (let step = 1; step <= 9; step++) {
    const chunk = neighbour(reading, index, step);
    if (chunk === null) return null;
    if (chunk.kind === "noun") {
      const casualty = countAt(reading, index + step, wounded ? "wounded" : "killed");
      if (casualty !== null) return { ...casualty, population: null };
    }
  }
  return null;
}

function countAt(reading: Reading, chunk: number, outcome: Outcome): Casualty | null {
  const span = spanOfChunk(reading, chunk);
  const quantity = reading.annotation.quantities.find(
    (candidate) =>
      candidate.unit === null &&
      candidate.start >= span.start - 12 &&
      candidate.end <= span.end &&
      candidate.end > span.start,
  );
  if (
    quantity === undefined ||
    quantity.start < (reading.annotation.sentences[chunkAt(reading, chunk).sentence]?.start ?? 0)
  )
    return null;
  const rest = reading.annotation.text.slice(quantity.end, span.end).trim();
  return {
    outcome,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    population: rest === "" || STATES[rest.toLowerCase()] !== undefined ? null : rest,
    includes: [],
    cumulative: false,
    span: { start: quantity.start, end: Math.max(quantity.end, span.end) },
  };
}

function draft(reading: Reading, index: number, casualty: Casualty): EventDraft {
  const token = tokenAt(reading, chunkAt(reading, index).head);
  const trigger: Trigger = {
    lemma: token.norm,
    pos: "noun",
    particle: null,
    type: "ASSAULT",
    mode: null,
    actor: [],
    recipient: [],
    outcome: casualty.outcome,
  };
  return {
    trigger,
    chunk: index,
    span: { start: token.start, end: token.end },
    actors: [],
    recipients: [],
    instruments: [],
    casualties: [casualty],
    phrases: [index],
    verb: null,
  };
}
