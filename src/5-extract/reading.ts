import type { Annotation, Argument, Chunk, EntityKind, Lexicon, Mention, Span, Token } from "../schema/index.ts";
import type { TriggerIndex } from "./index-triggers.ts";

/** One document as the extractors read it: its annotation and the look-ups over it that they share. */
export interface Reading {
  annotation: Annotation;
  triggers: TriggerIndex;
  lexicon: Lexicon;
  mentionAt: (head: number) => Mention | null;
  /** Chunk numbers of each sentence, half-open. */
  sentenceChunks: readonly { first: number; last: number }[];
}

export function openReading(annotation: Annotation, triggers: TriggerIndex, lexicon: Lexicon): Reading {
  const byHead = new Map<number, Mention>();
  for (const mention of annotation.mentions) {
    const known = byHead.get(mention.head);
    if (known === undefined || known.form === "description") byHead.set(mention.head, mention);
  }
  const sentenceChunks = annotation.sentences.map(() => ({ first: 0, last: 0 }));
  annotation.chunks.forEach((chunk, index) => {
    const range = sentenceChunks[chunk.sentence];
    if (range === undefined) return;
    if (range.last === 0) range.first = index;
    range.last = index + 1;
  });
  return { annotation, triggers, lexicon, mentionAt: (head) => byHead.get(head) ?? null, sentenceChunks };
}

/** The token of that number; past the ends of the text one of no letters, so that a look ahead needs no check. */
export function tokenAt(reading: Reading, index: number): Token {
  return reading.annotation.tokens[index] ?? { ...NO_TOKEN };
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: "",
  norm: "",
  pos: "X",
  sentence: -1,
  head: -1,
  relation: "dep",
  asserted: null,
};

export function chunkAt(reading: Reading, index: number): Chunk {
  return reading.annotation.chunks[index] as Chunk;
}

/** The chunk if it exists and stands in the same sentence. */
export function neighbour(reading: Reading, from: number, step: number): Chunk | null {
  const chunk = reading.annotation.chunks[from + step];
  return chunk !== undefined && chunk.sentence === reading.annotation.chunks[from]?.sentence ? chunk : null;
}

export function headNorm(reading: Reading, chunk: number): string {
  return tokenAt(reading, chunkAt(reading, chunk).head).norm;
}

export function spanOfChunk(reading: Reading, chunk: number): Span {
  const { first, last } = chunkAt(reading, chunk);
  return { start: tokenAt(reading, first).start, end: tokenAt(reading, last - 1).end };
}

export function textOf(reading: Reading, span: Span): string {
  return reading.annotation.text.slice(span.start, span.end);
}

/** "hundreds of fighters", "one of its officers", "a number of militias": the noun that is really spoken of. */
const PARTITIVE =
  /^(one|some|many|most|several|few|all|both|none|half|part|hundreds?|thousands?|millions?|dozens?|scores?|number|numbers|majority|group|groups|couple|handful|tens|any|each|rest|\d.*)$/;

/** The chunk past a partitive "of", or the chunk itself. */
export function throughPartitive(reading: Reading, chunk: number): number {
  const { obliques, head } = chunkAt(reading, chunk);
  const inner = obliques[0];
  if (inner === undefined || inner.prep !== "of" || inner.noun < chunk) return chunk;
  const token = tokenAt(reading, head);
  return PARTITIVE.test(token.norm) || token.pos === "NUM" ? inner.noun : chunk;
}

/** A participant as the text names it. An apposition with a name gives the entity where the phrase itself has none. */
export function argumentOf(reading: Reading, chunk: number): Argument {
  const meant = throughPartitive(reading, chunk);
  const span = {
    start: spanOfChunk(reading, chunk).start,
    end: Math.max(
      spanOfChunk(reading, bodyAfter(reading, meant) ?? whereaboutsOf(reading, chunk, meant) ?? meant).end,
      endOfComplement(reading, meant),
    ),
  };
  const named =
    nameBeside(reading, chunk) ??
    (headNorm(reading, chunk) === "one" ? reading.mentionAt(chunkAt(reading, chunk).head) : null) ??
    reading.mentionAt(chunkAt(reading, meant).head) ??
    namedBeforeIncluding(reading, chunk) ??
    ownerWithin(reading, meant);
  return { entity: named === null ? null : String(named.entity), text: textOf(reading, span), span };
}

const BODIES: ReadonlySet<EntityKind> = new Set(["armed-group", "armed-forces", "military-unit", "organization"]);
const STATES: ReadonlySet<EntityKind> = new Set(["state", "government-body", "alliance"]);

/** "a family of six people": how far the phrase goes on with what it is of. 0 where it does not. */
function endOfComplement(reading: Reading, chunk: number): number {
  const { extent } = reading.mentionAt(chunkAt(reading, chunk).head) ?? {};
  const next = tokenAt(reading, chunkAt(reading, chunk).last);
  return extent !== undefined && /^(of|from|for)$/.test(next.norm) && next.end <= extent.end ? extent.end : 0;
}

/** "fighters from the Guard", "soldiers of the 7th Regiment": the named body that people described are of. */
function bodyAfter(reading: Reading, chunk: number): number | null {
  const { head, obliques } = chunkAt(reading, chunk);
  const [first] = obliques;
  if (!describesPeople(reading, head) || first === undefined || !/^(from|of)$/.test(first.prep)) return null;
  const mention = reading.mentionAt(chunkAt(reading, first.noun).head);
  const kind = mention === null ? undefined : reading.annotation.entities[mention.entity]?.kind;
  const body = kind !== undefined && (BODIES.has(kind) || (first.prep === "of" && STATES.has(kind)));
  return mention !== null && mention.form !== "pronoun" && body && first.noun === chunk + 2 ? first.noun : null;
}

/** "rebels in the north | attacked": before its verb a phrase belongs to the noun behind which it stands. */
function whereaboutsOf(reading: Reading, chunk: number, meant: number): number | null {
  const [prep, noun, verb] = [1, 2, 3].map((step) => neighbour(reading, meant, step));
  const joined = prep?.kind === "prep" && /^(in|of|from|across|throughout)$/.test(tokenAt(reading, prep.first).norm);
  if (!joined || noun?.kind !== "noun" || verb?.verb?.form !== "finite" || verb.verb.subject !== chunk) return null;
  return describesPeople(reading, chunkAt(reading, meant).head) ? meant + 2 : null;
}

function describesPeople(reading: Reading, head: number): boolean {
  const mention = reading.mentionAt(head);
  const kind = mention === null ? undefined : reading.annotation.entities[mention.entity]?.kind;
  return mention?.form === "description" && !/^(facility|place|weapon|vehicle|conflict|other)$/.test(kind ?? "other");
}

/** The name in apposition to a phrase without one: "one of its officers, Gen. Omar Haddad,". */
function nameBeside(reading: Reading, chunk: number): Mention | null {
  const meant = throughPartitive(reading, chunk);
  if (reading.mentionAt(chunkAt(reading, meant).head)?.form === "name") return null;
  let last = meant;
  for (let phrases = 0; phrases < 3; phrases++)
    if (neighbour(reading, last, 1)?.kind === "prep" && neighbour(reading, last, 2)?.kind === "noun") last += 2;
  const comma = neighbour(reading, last, 1);
  const beside = neighbour(reading, last, 2);
  const after = neighbour(reading, last, 3);
  if (comma?.kind !== "comma" || beside?.kind !== "noun") return null;
  if (after !== null && after.kind !== "comma" && after.kind !== "mark") return null;
  const mention = reading.mentionAt(beside.head);
  const kind = mention === null ? null : (reading.annotation.entities[mention.entity]?.kind ?? null);
  return mention?.form === "name" && kind !== "place" && kind !== "state" ? mention : null;
}

/** "groups, including some backed by X": "some" are of the groups. */
function namedBeforeIncluding(reading: Reading, chunk: number): Mention | null {
  const [whole, comma, including] = [
    neighbour(reading, chunk, -3),
    neighbour(reading, chunk, -2),
    neighbour(reading, chunk, -1),
  ];
  if (including === null || comma?.kind !== "comma" || whole?.kind !== "noun") return null;
  return tokenAt(reading, including.first).norm === "including" ? reading.mentionAt(whole.head) : null;
}

/** "Russia's military action": the owner answers for a deed that is nobody itself. */
function ownerWithin(reading: Reading, chunk: number): Mention | null {
  const { first, head } = chunkAt(reading, chunk);
  for (let at = first; at < head; at++) {
    const mention = reading.mentionAt(at);
    const owns = tokenAt(reading, at + 1).norm === "'s" || mention?.form === "pronoun";
    if (mention !== null && owns) return mention;
  }
  return null;
}
