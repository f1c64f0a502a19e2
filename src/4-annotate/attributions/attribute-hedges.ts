import type { AttributionDraft, Chunk, Token } from "../../schema/index.ts";
import type { AttributionInput } from "./attribution-input.ts";

/** "reportedly", "alleged": the clause around the word is somebody's say-so, and the text does not say whose. */
export function attributeHedges(input: AttributionInput): AttributionDraft[] {
  const { tokens, chunks, lexicon, text } = input;
  const found: AttributionDraft[] = [];
  chunks.forEach((chunk, index) => {
    for (let at = chunk.first; at < chunk.last; at++) {
      const token = tokens[at] as Token;
      const hedge = lexicon.hedges.get(token.norm);
      if (hedge === undefined || !hedge.unnamed) continue;
      const span = { start: token.start, end: token.end };
      const content =
        chunk.kind === "noun"
          ? { start: span.end + 1, end: (tokens[chunk.last - 1] as Token).end }
          : clauseAfter(tokens, chunks, index, at);
      if (content.end <= content.start) continue;
      found.push({
        content: [content],
        sources: [{ kind: "unnamed", entity: null, text: text.slice(span.start, span.end), span }],
        cue: span,
        quotation: "indirect",
        factuality: hedge.factuality,
        saidAt: null,
      });
    }
  });
  return found;
}

/** From the word to the end of its clause. */
function clauseAfter(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: number,
  at: number,
): { start: number; end: number } {
  const sentence = chunks[index]?.sentence;
  let end = (tokens[at] as Token).end;
  for (let next = index; next < chunks.length && chunks[next]?.sentence === sentence; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === "comma" && chunks[next + 1]?.kind === "and") break;
    if (chunk.kind === "mark" && /^[.;]$/.test(tokens[chunk.first]?.text ?? "")) break;
    end = (tokens[chunk.last - 1] as Token).end;
  }
  return { start: (tokens[at + 1] ?? tokens[at])?.start ?? end, end };
}
