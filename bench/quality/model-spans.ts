import type { EntityKind, Span, WordSpan } from "../../src/schema/index.ts";
import type { MapKind, TypedSpan } from "./name-spans.ts";
import type { ParsedText } from "./open-gold-reader.ts";

/** The characters of a run of words; null where it has none. */
export function spanOfWords(
  { split }: Pick<ParsedText, "split">,
  words: Pick<WordSpan<string>, "first" | "last">,
): Span | null {
  const [first, last] = [split.tokens[words.first], split.tokens[words.last - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The model's own proper names. */
export function findModelNames(parsed: ParsedText): TypedSpan[] {
  return parsed.parse.names.flatMap((name) => {
    const span = spanOfWords(parsed, name);
    return span === null ? [] : [{ ...span, type: name.kind }];
  });
}

/** The model's own phrases of things. Its states are those that act; a country as a scene is a place to it. */
export function findModelMentions(parsed: ParsedText, map: MapKind): TypedSpan[] {
  return parsed.parse.mentions.flatMap((mention) => {
    if (mention.kind === "date" || mention.kind === "quantity") return [];
    const [span, type] = [spanOfWords(parsed, mention), map(mention.kind satisfies EntityKind, true)];
    return span === null || type === null ? [] : [{ ...span, type }];
  });
}
