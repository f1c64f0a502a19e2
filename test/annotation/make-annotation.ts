import type { Annotation, EntityDraft, EntityKind, Mention, Quantity, Token } from "../../src/schema/index.ts";
import { spanOf } from "./make-tokens.ts";
import { parseText } from "./parse-text.ts";

/** What the annotation holds besides words and phrases. Keys are words of the text; each means its first place there. */
export interface Given {
  names?: { readonly [words: string]: EntityKind };
  descriptions?: { readonly [words: string]: EntityKind };
  counts?: { readonly [words: string]: Pick<Quantity, "low" | "high" | "qualifier"> };
  rest?: Partial<Annotation>;
}

/** An annotation of the text, its words and phrases found by the program, its entities and numbers as given. */
export async function makeAnnotation(
  text: string,
  { names = {}, descriptions = {}, counts = {}, rest = {} }: Given = {},
): Promise<Annotation> {
  const wholes = { names: Object.keys(names), counts: Object.keys(counts) };
  const { tokens, sentences, chunks } = await parseText(text, wholes);
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
        extent: span,
      });
    }
  }
  const quantities = Object.entries(counts).map(
    ([words, count]): Quantity => ({ ...spanOf(text, words), ...count, unit: null }),
  );
  return {
    text,
    published: null,
    agency: null,
    tokens,
    sentences,
    dates: [],
    quantities,
    quotations: [],
    chunks,
    entities,
    mentions,
    attributions: [],
    ...rest,
  };
}

function lastTokenIn(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}
