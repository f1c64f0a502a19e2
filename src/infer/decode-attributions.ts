import type { ParsedAttribution, RoleKind, WordSpan } from "../schema/index.ts";
import type { Scores } from "./open-session.ts";

type Links = Pick<Scores, "sourceLinks" | "contentLinks">;

/** Which source and which contents belong to each cue of a window of `words` words. */
export function decodeAttributions(
  roles: readonly WordSpan<RoleKind>[],
  { sourceLinks, contentLinks }: Links,
  words: number,
): { attributions: ParsedAttribution[]; unclaimed: WordSpan<"source" | "content">[] } {
  const sources = roles.filter((role) => role.kind === "source") as WordSpan<"source">[];
  const attributions = (roles.filter((role) => role.kind === "cue") as WordSpan<"cue">[]).map(
    (cue): ParsedAttribution => ({ cue, source: findSource(cue.first, sources, sourceLinks, words), contents: [] }),
  );
  const claimed = new Set<WordSpan<RoleKind> | null>(attributions.map(({ source }) => source));
  for (const content of roles.filter((role) => role.kind === "content") as WordSpan<"content">[]) {
    const owner = findOwner(content, attributions, contentLinks, words);
    if (owner === null) continue;
    owner.contents.push(content);
    claimed.add(content);
  }
  const unclaimed = roles.filter((role) => role.kind !== "cue" && !claimed.has(role));
  return { attributions, unclaimed: unclaimed as WordSpan<"source" | "content">[] };
}

/** The source whose best word scores highest in the cue's row, if that beats the cue's own column: no source here. */
function findSource(
  cue: number,
  sources: readonly WordSpan<"source">[],
  links: Float32Array,
  words: number,
): WordSpan<"source"> | null {
  let found: WordSpan<"source"> | null = null;
  let most = links[cue * words + cue] ?? 0;
  for (const source of sources) {
    const best = links
      .subarray(cue * words + source.first, cue * words + source.last)
      .reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    if (best > most) [found, most] = [source, best];
  }
  return found;
}

/** The attribution whose cue has the highest sum over the content's words; null where the window has no cue. */
function findOwner(
  { first, last }: WordSpan<"content">,
  attributions: readonly ParsedAttribution[],
  links: Float32Array,
  words: number,
): ParsedAttribution | null {
  let found: ParsedAttribution | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const attribution of attributions) {
    let sum = 0;
    for (let word = first; word < last; word++) sum += links[word * words + attribution.cue.first] ?? 0;
    if (found === null || sum > most) [found, most] = [attribution, sum];
  }
  return found;
}
