import type { Chunk, Sentence, Span, Token } from "../../schema/index.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { findPhrases } from "./find-phrases.ts";
import { joinNounPhrases, joinWholes, type Range, rangesOf } from "./join-wholes.ts";
import { mendTree } from "./mend-tree.ts";
import { seatPrepositions } from "./seat-prepositions.ts";
import { openTree } from "./tree.ts";

/** Spans that were found by other means and are not to be taken apart. */
export interface WholeSpans {
  dates: readonly Span[];
  names: readonly Span[];
  counts: readonly Span[];
}

/** The sentences' trees, mended by what is known of names, counts and noun phrases, and their phrases. */
export function parsePhrases(
  parsed: readonly Token[],
  sentences: readonly Sentence[],
  wholes: WholeSpans,
): { tokens: Token[]; chunks: Chunk[] } {
  const [dates, names, counts] = [
    rangesOf(parsed, wholes.dates),
    rangesOf(parsed, wholes.names),
    rangesOf(parsed, wholes.counts),
  ];
  const joined = joinWholes(mendTree(parsed), names, counts);
  const starts = { dates: endByStart(dates), names: endByStart(names), counts: endByStart(counts) };
  const nouns = sentences.flatMap((sentence) => findNounPhrases(joined, sentence, starts));
  const tokens = seatPrepositions(joinNounPhrases(joined, nouns), nouns);
  const nounAt = new Map(nouns.map((noun) => [noun.first, noun]));
  const chunks = findPhrases(openTree(tokens), sentences, { nouns: nounAt, dates: starts.dates });
  return { tokens, chunks };
}

function endByStart(ranges: readonly Range[]): Map<number, number> {
  return new Map(ranges.map(({ first, last }) => [first, last]));
}
