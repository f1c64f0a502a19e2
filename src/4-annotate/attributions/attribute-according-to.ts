import type { AttributionDraft, Chunk, Span, Token } from "../../schema/index.ts";
import { type AttributionInput, sourceOf } from "./attribution-input.ts";

/** "according to X": the rest of its sentence is X's. */
export function attributeAccordingTo(input: AttributionInput): AttributionDraft[] {
  const { tokens, chunks } = input;
  const found: AttributionDraft[] = [];
  chunks.forEach((chunk, index) => {
    const token = tokens[chunk.first] as Token;
    if (token.norm !== "according") return;
    const target = chunks.findIndex(
      (next, at) => at > index && next.sentence === chunk.sentence && next.kind === "noun",
    );
    if (target < 0 || target > index + 3) return;
    const source = sourceOf(input, target);
    const cue: Span = {
      start: token.start,
      end: (tokens[token.norm === "according" ? chunk.first + 1 : chunk.first] as Token).end,
    };
    const content = aroundPhrase(tokens, chunks, index, target, source.span?.end ?? cue.end);
    if (content.length === 0) return;
    found.push({ content, sources: [source], cue, quotation: "indirect", factuality: "CT+", saidAt: null });
  });
  return found;
}

/** The sentence before the phrase, or after it where the phrase comes first; final marks left out. */
function aroundPhrase(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  phrase: number,
  target: number,
  phraseEnd: number,
): Span[] {
  const sentence = chunks[phrase]?.sentence;
  const inside = tokens.filter((token) => token.sentence === sentence && token.pos !== "PUNCT");
  const before = inside.filter((token) => token.end <= (tokens[chunks[phrase]?.first ?? 0]?.start ?? 0));
  const after = inside.filter(
    (token) => token.start >= Math.max(phraseEnd, tokens[(chunks[target]?.last ?? 1) - 1]?.end ?? 0),
  );
  const spans: Span[] = [];
  for (const part of before.length >= 3 ? [before] : [after]) {
    const [first, last] = [part[0], part[part.length - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}
