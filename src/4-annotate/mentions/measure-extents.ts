import type { Chunk, Mention, MentionKind, Span, Token, WordSpan } from "../../schema/index.ts";

/** Less sure than this, the model is not heard. */
const SURE = 0.5;

/** A mention before it is known how far its phrase reaches. */
export type MentionCore = Omit<Mention, "extent">;

/**
 * The whole phrase of each mention, with its determiner, titles and complements ("the Iraqi president, Fuad Masum", "a large
 * contingent of the wing"): as the language model has it, else from the start of its noun phrase.
 */
export function measureExtents(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: readonly MentionCore[],
  parsed: readonly WordSpan<MentionKind>[],
): Mention[] {
  const byHead = new Map<number, WordSpan<MentionKind>>();
  for (const one of parsed) {
    if (one.score < SURE || one.kind === "date" || one.kind === "quantity") continue;
    const head = headOf(tokens, one.first, one.last);
    const known = byHead.get(head);
    if (known === undefined || known.last - known.first < one.last - one.first) byHead.set(head, one);
  }
  const chunkOf = new Map(chunks.flatMap((chunk) => (chunk.kind === "noun" ? [[chunk.head, chunk] as const] : [])));
  return mentions.map((mention) => ({ ...mention, extent: extentOf(tokens, mention, byHead, chunkOf) }));
}

function extentOf(
  tokens: readonly Token[],
  mention: MentionCore,
  parsed: ReadonlyMap<number, WordSpan<MentionKind>>,
  chunkOf: ReadonlyMap<number, Chunk>,
): Span {
  const { start, end, head, form } = mention;
  if (form === "pronoun") return { start, end };
  const whole = parsed.get(head) ?? parsed.get(nameHead(tokens, mention));
  if (whole !== undefined) {
    let last = whole.last;
    while (last > whole.first + 1 && /^(PUNCT|ADP|CCONJ|DET)$/.test(tokens[last - 1]?.pos ?? "")) last--;
    const [from, to] = [tokens[whole.first]?.start ?? start, tokens[last - 1]?.end ?? end];
    if (from <= start && end <= to) return { start: from, end: to };
  }
  const chunk = chunkOf.get(head);
  const first = chunk === undefined ? undefined : tokens[chunk.first];
  return { start: Math.min(start, first?.start ?? start), end };
}

/** The word of a name that the rest of the sentence holds on to: its first by the tree, where the name ends with its head. */
function nameHead(tokens: readonly Token[], { start, end, head }: MentionCore): number {
  let at = head;
  for (let up = tokens[at]?.head ?? -1; up >= 0; up = tokens[at]?.head ?? -1) {
    const word = tokens[up];
    if (word === undefined || word.start < start || word.end > end) break;
    at = up;
  }
  return at;
}

/** The word of the range that depends on a word outside. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head >= last) return at;
  }
  return last - 1;
}
