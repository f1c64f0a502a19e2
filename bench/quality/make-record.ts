import type { Argument, Claim, Entity, Record, Span } from "../../src/schema/index.ts";

/** The words' first place in the text; throws where they are not in it, so that a test cannot quote what is not there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

export function argumentOf(text: string, words: string, entity: string | null = null): Argument {
  return { entity, text: words, span: spanOf(text, words) };
}

export function entityCalled(
  id: string,
  kind: Entity["kind"],
  name: string,
  text = name,
  aliases: string[] = [],
): Entity {
  return { id, kind, name, aliases, mentions: text.includes(name) ? [spanOf(text, name)] : [], place: null };
}

/** A claim by the publisher alone unless told; one of `event`, `relation`, `figure` gives it its kind. */
export function claimOf(text: string, words: string, parts: Partial<Claim>): Claim {
  return {
    id: "c1",
    span: spanOf(text, words),
    attribution: null,
    sources: [{ kind: "publisher", entity: null, text: "Harbour Post", span: null }],
    cue: null,
    quotation: "none",
    factuality: "CT+",
    modes: [],
    kind: parts.event !== undefined ? "event" : parts.relation !== undefined ? "relation" : "figure",
    confidence: 0.8,
    reason: "by hand",
    ...parts,
  };
}

export function recordOf(text: string, parts: Partial<Record> = {}): Record {
  return {
    document: {
      id: "d1",
      title: null,
      publisher: "Harbour Post",
      url: null,
      language: "en",
      published: null,
      text,
      copyOf: null,
      original: { sha256: "0".repeat(64), mediaType: "text/plain", bytes: text.length, location: "one.txt" },
    },
    entities: [],
    times: [],
    attributions: [],
    claims: [],
    problems: [],
    ...parts,
  };
}
