import type { Span, Token } from "../schema/index.ts";

/** Numbers of the tokens that the spans cover. */
export function tokensWithin(tokens: readonly Token[], spans: readonly Span[]): Set<number> {
  const covered = new Set<number>();
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    for (let index = at; index < tokens.length && (tokens[index] as Token).start < span.end; index++)
      covered.add(index);
  }
  return covered;
}
