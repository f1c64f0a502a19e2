import type { StoredClaim } from "../../store/index.ts";
import type { Desk } from "../desk.ts";
import type { ClaimView } from "../schemas/claim.ts";

/** Claims as they were read, with their words, their documents and what people decided about them; in the same order. */
export async function viewClaims(desk: Desk, stored: readonly StoredClaim[]): Promise<ClaimView[]> {
  if (stored.length === 0) return [];
  const store = desk.store();
  const view = await desk.viewer.current();
  const ids = [...new Set(stored.map(({ documentId }) => documentId))];
  const texts = await store.browse.texts(ids);
  const heads = new Map((await store.browse.heads(ids)).map((head) => [head.id, head]));
  const views: ClaimView[] = [];
  for (const { documentId, claim: read } of stored) {
    const [judged] = await store.judgeClaims(documentId, [read]);
    const head = heads.get(documentId);
    const text = texts.get(documentId);
    if (judged === undefined || head === undefined || text === undefined) continue;
    const { claim, asRead, verdict, judgements } = judged;
    const { id, title, publisher, published, copyOf } = head;
    views.push({
      claim,
      asRead,
      verdict,
      judgements: judgements.map((judgement) => judgement.id),
      document: { id, title, publisher, published, copyOf },
      quote: text.slice(claim.span.start, claim.span.end),
      event: view.eventOfClaim.get(claim.id) ?? null,
    });
  }
  return views;
}

/** The paragraphs of `text` that hold the span, no more than some thousand characters on either side. */
export function contextOf(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; text: string } {
  const most = 1_500;
  const before = text.lastIndexOf("\n\n", start - 1);
  const after = text.indexOf("\n\n", end);
  const from = Math.max(before < 0 ? 0 : before + 2, start - most);
  const to = Math.min(after < 0 ? text.length : after, end + most);
  return { start: from, text: text.slice(from, to) };
}
