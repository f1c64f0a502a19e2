import type { Casualty, Chunk, Outcome, Trigger } from "../schema/index.ts";
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

/** Nouns that count harm themselves. */
const NOUNS: { readonly [word: string]: Outcome } = {
  ...STATES,
  death: "killed",
  deaths: "killed",
  fatality: "killed",
  fatalities: "killed",
  martyr: "killed",
  martyrs: "killed",
  injury: "wounded",
  injuries: "wounded",
};
/** What brings harm, or tells of it: "led to injuries" is some. */
const BRINGS = /^(caus|lead|led|result|report|announc|confirm|record|inflict|claim|includ)/;

/** Tolls without a verb of harm: "raising the death toll to 40", "left 12 dead and 30 wounded", "led to six deaths". */
export function findTolls(reading: Reading): EventDraft[] {
  const found: EventDraft[] = [];
  reading.annotation.chunks.forEach((chunk, index) => {
    const head = tokenAt(reading, chunk.head);
    if (chunk.kind === "noun" && (head.norm === "toll" || isNumberOf(reading, index))) {
      const casualty = tollAfter(reading, index);
      if (casualty !== null) found.push(draft(reading, index, casualty));
    }
    const outcome = STATES[head.norm];
    const counted = countedBefore(reading, index);
    const bare = /^(adjective|adverb|other)$/.test(chunk.kind) || isParticiple(chunk);
    if (outcome !== undefined && bare && counted !== null) {
      const casualty = countAt(reading, counted, outcome);
      if (casualty !== null)
        found.push(draft(reading, index, { ...casualty, span: { start: casualty.span.start, end: head.end } }));
    }
    const noun = NOUNS[head.norm];
    if (noun !== undefined && chunk.kind === "noun") {
      const casualty = countNoun(reading, index, noun);
      if (casualty !== null) found.push(draft(reading, index, casualty));
    }
  });
  return found;
}

/** "dozens wounded": a participle, though it could be a verb that has lost its object. */
function isParticiple({ verb, first, last }: Chunk): boolean {
  if (verb === null) return false;
  return verb.form === "participle" || (verb.form === "finite" && last - first === 1 && verb.object === null);
}

/** "12 | dead", "60 | more | injured". */
function countedBefore(reading: Reading, index: number): number | null {
  const before = neighbour(reading, index, -1);
  const more = before?.kind === "adverb" && /^(more|others)$/.test(tokenAt(reading, before.head).norm);
  const at = index - (more ? 2 : 1);
  return neighbour(reading, index, at - index)?.kind === "noun" ? at : null;
}

/** "six deaths", "the 30 wounded"; uncounted ("led to injuries") some, where the verb says that they came about. */
function countNoun(reading: Reading, index: number, outcome: Outcome): Casualty | null {
  const { first, last, head } = chunkAt(reading, index);
  const counted = last - first > 1 ? countAt(reading, index, outcome) : null;
  if (counted !== null) return counted;
  const owned = /^(no|any|his|her|their|its|the|these|those)$/.test(tokenAt(reading, first).norm);
  if (STATES[tokenAt(reading, head).norm] !== undefined || !/s$/.test(tokenAt(reading, head).norm) || owned)
    return null;
  if (!isBrought(reading, index)) return null;
  const span = spanOfChunk(reading, index);
  return {
    outcome,
    low: 2,
    high: null,
    qualifier: "vague",
    population: null,
    includes: [],
    cumulative: false,
    span,
  };
}

function isBrought(reading: Reading, index: number): boolean {
  for (let step = 1; step <= 4; step++) {
    const chunk = neighbour(reading, index, -step);
    if (chunk === null || chunk.kind === "comma") return false;
    if (chunk.verb === null) continue;
    const taken = chunk.verb.object === index || chunk.obliques.some(({ noun }) => noun === index) || step > 2;
    return taken && BRINGS.test(tokenAt(reading, chunk.head).norm);
  }
  return false;
}

/** "the number of dead": a toll in other words. */
function isNumberOf(reading: Reading, index: number): boolean {
  const of = chunkAt(reading, index).obliques[0];
  const counts = /^(number|count)$/.test(tokenAt(reading, chunkAt(reading, index).head).norm);
  return counts && of?.prep === "of" && NOUNS[tokenAt(reading, chunkAt(reading, of.noun).head).norm] !== undefined;
}

function tollAfter(reading: Reading, index: number): Casualty | null {
  const of = isNumberOf(reading, index) ? chunkAt(reading, index).obliques[0] : undefined;
  const words = { start: spanOfChunk(reading, index).start, end: spanOfChunk(reading, of?.noun ?? index).end };
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
    population: rest === "" || NOUNS[rest.toLowerCase()] !== undefined ? null : rest,
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
