import type { ClaimView } from "../../../src/api/index.ts";

/** A claim, and how many reports repeat it word for word. */
export interface FoldedClaim {
  view: ClaimView;
  copies: number;
}

type Views = ReadonlyMap<string, ClaimView>;

/**
 * The claims of these ids that are known, those of copies folded under the claim of their origin that has the same words.
 * A copy whose origin is not among them stands for itself. The earliest report comes first.
 */
export function foldCopies(ids: readonly string[], claims: Views): FoldedClaim[] {
  const views = ids.flatMap((id) => claims.get(id) ?? []).sort(byDay);
  const own = new Set(views.map(({ document }) => document.id));
  const folded = new Map<string, FoldedClaim>();
  const isCopy = ({ document: { copyOf } }: ClaimView): boolean => copyOf !== null && own.has(copyOf);
  for (const view of views) if (!isCopy(view)) folded.set(view.claim.id, { view, copies: 0 });
  for (const view of views.filter(isCopy)) {
    const origin = [...folded.values()].find(
      ({ view: { document, quote } }) => document.id === view.document.copyOf && quote === view.quote,
    );
    if (origin === undefined) folded.set(view.claim.id, { view, copies: 0 });
    else origin.copies += 1;
  }
  return [...folded.values()];
}

function byDay(one: ClaimView, other: ClaimView): number {
  const [first, second] = [one, other].map(({ document: { published } }) => published?.from ?? published?.to ?? "9");
  return (first ?? "") < (second ?? "") ? -1 : (first ?? "") > (second ?? "") ? 1 : 0;
}
