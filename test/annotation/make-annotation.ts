import { attachArguments } from "../../src/4-annotate/attach-arguments.ts";
import { chunkPhrases } from "../../src/4-annotate/chunk-phrases.ts";
import type { Annotation, EntityDraft, EntityKind, Mention, Quantity, Token } from "../../src/schema/index.ts";
import { makeTokens, spanOf } from "./make-tokens.ts";

/** What the annotation holds besides words and phrases. Keys are words of the text; each means its first place there. */
export interface Given {
  names?: { readonly [words: string]: EntityKind };
  descriptions?: { readonly [words: string]: EntityKind };
  counts?: { readonly [words: string]: Pick<Quantity, "low" | "high" | "qualifier"> };
  rest?: Partial<Annotation>;
}

/** An annotation of tagged words (see `makeTokens`), its phrases found by the program, its entities as given. */
export function makeAnnotation(
  tagged: string,
  { names = {}, descriptions = {}, counts = {}, rest = {} }: Given = {},
): Annotation {
  const { text, tokens, sentences } = makeTokens(tagged);
  const entities: EntityDraft[] = [];
  const mentions: Mention[] = [];
  for (const [form, kinds] of [
    ["name", names],
    ["description", descriptions],
  ] as const) {
    for (const [words, kind] of Object.entries(kinds)) {
      const span = spanOf(text, words);
      entities.push({ kind, name: words, aliases: [], place: null, actor: null, country: null });
      mentions.push({
        ...span,
        entity: entities.length - 1,
        form,
        head: lastTokenIn(tokens, span.end),
        government: false,
      });
    }
  }
  const quantities = Object.entries(counts).map(
    ([words, count]): Quantity => ({ ...spanOf(text, words), ...count, unit: null }),
  );
  const named = mentions.filter((mention) => mention.form === "name");
  return {
    text,
    published: null,
    agency: null,
    tokens,
    sentences,
    dates: [],
    quantities,
    quotations: [],
    chunks: attachArguments(tokens, chunkPhrases(tokens, sentences, [], named, quantities)),
    entities,
    mentions,
    attributions: [],
    ...rest,
  };
}

function lastTokenIn(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}
