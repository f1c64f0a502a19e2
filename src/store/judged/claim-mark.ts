import type { Claim, Judgement, Span } from "../../schema/index.ts";

/** By what a claim is known again when its document is read anew. */
export type ClaimMark = NonNullable<Judgement["about"]>;

/** `text` is that of the claim's document. */
export function markClaim(claim: Claim, document: string, text: string): ClaimMark {
  const mark = markOf(claim);
  return { document, kind: claim.kind, type: typeOf(claim), mark, words: text.slice(mark.start, mark.end) };
}

/** Whether the claim, as it was read, is the one that was meant. */
export function isMarked(claim: Claim, document: string, { about, on }: Pick<Judgement, "about" | "on">): boolean {
  if (about === undefined) return on.includes(claim.id);
  const mark = markOf(claim);
  return (
    about.document === document &&
    about.kind === claim.kind &&
    about.type === typeOf(claim) &&
    about.mark.start === mark.start &&
    about.mark.end === mark.end
  );
}

function markOf({ event, relation, figure, span }: Claim): Span {
  return event?.trigger ?? relation?.subject.span ?? figure?.span ?? span;
}

function typeOf({ event, relation, figure }: Claim): string {
  return event?.type ?? (relation === undefined ? figure?.measure : `${relation.type} ${relation.object?.text}`) ?? "";
}
