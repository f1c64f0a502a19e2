import type { AnnotateKnowledge, Annotation, Interval, Mention, Problem, Source, Span } from "../schema/index.ts";
import { problem } from "../schema/index.ts";
import { attachArguments } from "./attach-arguments.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { chunkPhrases } from "./chunk-phrases.ts";
import { correctTags } from "./correct-tags.ts";
import { findDates } from "./dates/index.ts";
import { findQuotations } from "./find-quotations.ts";
import { mendSentences } from "./mend-sentences.ts";
import { describeNouns } from "./mentions/describe-nouns.ts";
import { linkNames } from "./mentions/link-names.ts";
import { linkPredicates } from "./mentions/link-predicates.ts";
import { resolveFirstPerson } from "./mentions/resolve-first-person.ts";
import { resolvePronouns } from "./mentions/resolve-pronouns.ts";
import { findNames } from "./names/find-names.ts";
import { findQuantities } from "./numbers/index.ts";
import { loadTokenSplitter, type SplitTokens } from "./split-tokens.ts";
import { tokensWithin } from "./tokens-within.ts";

export { loadTokenSplitter, type SplitTokens };

/** More text than any report has; what lies beyond is kept but not read, and a problem says so. UTF-16 units. */
const LONGEST_TEXT = 400_000;

/** Everything that 5-extract stands on: words, dates, numbers, names, who refers to whom, and who says what. */
export function annotate(
  text: string,
  published: Interval | null,
  known: AnnotateKnowledge,
  splitTokens: SplitTokens,
): { annotation: Annotation; problems: Problem[] } {
  const read = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const split = splitTokens(read);
  const mended = mendSentences(read, split, known.lexicon.roles);
  const tokens = correctTags(mended.tokens);
  const { sentences } = mended;
  const quotations = findQuotations(read);
  const quantities = findQuantities(read, tokens);
  const dates = findDates(read, tokens, published, quantities);
  const names = findNames(tokens, sentences, known, tokensWithin(tokens, dates));
  const { entities, mentions: named } = linkNames(read, tokens, names);
  const chunks = attachArguments(tokens, chunkPhrases(tokens, sentences, dates, named, quantities));
  const described = describeNouns(tokens, chunks, entities, named, known.lexicon);
  const thirdPerson = resolvePronouns(tokens, chunks, entities, [...named, ...described]);
  const referring = linkPredicates(tokens, chunks, entities, [...named, ...described, ...thirdPerson]);
  const byHead = new Map(referring.map((mention) => [mention.head, mention.entity]));
  const withNames = new Set(named.map((mention) => mention.entity));
  const attributions = findAttributions({
    text: read,
    tokens,
    chunks,
    quotations,
    lexicon: known.lexicon,
    entityAt: (head) => byHead.get(head) ?? null,
    isNamed: (entity) => withNames.has(entity),
  });
  const mentions = [...referring, ...resolveFirstPerson(tokens, attributions)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const problems =
    text.length > LONGEST_TEXT
      ? [
          problem(
            "annotate-too-long",
            { read: LONGEST_TEXT, length: text.length },
            { start: LONGEST_TEXT, end: text.length },
          ),
        ]
      : [];
  return {
    annotation: {
      text,
      published,
      agency: agencySource(read, mended.agency, mentions),
      tokens,
      sentences,
      dates,
      quantities,
      quotations,
      chunks,
      entities,
      mentions,
      attributions,
    },
    problems,
  };
}

function agencySource(text: string, span: Span | null, mentions: readonly Mention[]): Source | null {
  if (span === null) return null;
  const mention = mentions.find((candidate) => candidate.start >= span.start && candidate.end <= span.end);
  return {
    kind: "named",
    entity: mention === undefined ? null : String(mention.entity),
    text: text.slice(span.start, span.end),
    span,
  };
}
