import type { Chunk, Lexicon, Quotation, Source, Span, Token } from "../../schema/index.ts";

/** What the passes of this folder read; a chunk's mention is found by its head token. */
export interface AttributionInput {
  text: string;
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  quotations: readonly Quotation[];
  lexicon: Lexicon;
  /** Entity index of the mention whose head is this token, or null. */
  entityAt: (head: number) => number | null;
  /** Whether the entity has a name of its own, and so can be a named source. */
  isNamed: (entity: number) => boolean;
}

/** The source that a noun phrase names: with the phrases that belong to it ("two officials in the ministry"). */
export function sourceOf(input: AttributionInput, chunk: number): Source {
  const phrase = input.chunks[chunk] as Chunk;
  const own = input.entityAt(phrase.head);
  const beside = own === null || !input.isNamed(own) ? nameBeside(input, chunk) : null;
  const entity = beside === null ? own : input.entityAt((input.chunks[beside] as Chunk).head);
  const first = phraseSpan(input, chunk);
  const span = beside === null ? first : { start: first.start, end: phraseSpan(input, beside).end };
  const named = entity !== null && input.isNamed(entity);
  return {
    kind: named ? "named" : "unnamed",
    entity: entity === null ? null : String(entity),
    text: input.text.slice(span.start, span.end),
    span,
  };
}

/** "its spokeswoman, Ruth Sikopo, said": the named phrase in apposition. */
function nameBeside(input: AttributionInput, chunk: number): number | null {
  const { chunks } = input;
  let at = chunk + 1;
  while (chunks[at]?.kind === "prep" && chunks[at + 1]?.kind === "noun") at += 2;
  const [comma, name, after] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const closed = after?.kind === "comma" || after?.verb != null;
  if (comma?.kind !== "comma" || name?.kind !== "noun" || !closed || name.sentence !== chunks[chunk]?.sentence)
    return null;
  const entity = input.entityAt(name.head);
  return entity !== null && input.isNamed(entity) ? at + 1 : null;
}

/** The noun phrase with its "of" phrases, without the determiner. */
export function phraseSpan(input: AttributionInput, chunk: number): Span {
  const phrase = input.chunks[chunk] as Chunk;
  let last = phrase.last;
  for (const oblique of phrase.obliques) {
    const noun = input.chunks[oblique.noun] as Chunk;
    if (!/^(of|from|in|for|at)$/.test(oblique.prep) || noun.first > last + 1) break;
    last = noun.last;
  }
  const first =
    input.tokens[phrase.first]?.pos === "DET" && phrase.last - phrase.first > 1 ? phrase.first + 1 : phrase.first;
  return { start: (input.tokens[first] as Token).start, end: (input.tokens[last - 1] as Token).end };
}
