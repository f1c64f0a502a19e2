import type { ClaimView } from "../../../src/api/index.ts";

type Source = ClaimView["claim"]["sources"][number];

/** Outermost first, as the chain is kept: "The Osk Post", then "an army spokesman". A publisher without a name is said so. */
export function listSources(sources: readonly Source[]): { text: string; kind: Source["kind"] }[] {
  return sources.map(({ text, kind }) => ({ text: text.trim() === "" ? "an unnamed publisher" : text, kind }));
}

/** Who holds the claim: the innermost source. */
export function innermost(sources: readonly Source[]): string {
  return listSources(sources).at(-1)?.text ?? "an unnamed publisher";
}
