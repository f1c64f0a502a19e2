import type {
  AnnotateKnowledge,
  Annotation,
  Interval,
  Lexicon,
  Mention,
  Parse,
  Problem,
  Sentence,
  Source,
  Span,
  Token,
} from "../schema/index.ts";
import { problem } from "../schema/index.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { findDates } from "./dates/index.ts";
import { findQuotations } from "./find-quotations.ts";
import { mendSentences } from "./mend-sentences.ts";
import { addParsedMentions } from "./mentions/add-parsed-mentions.ts";
import { describeNouns } from "./mentions/describe-nouns.ts";
import { linkNames } from "./mentions/link-names.ts";
import { linkPredicates } from "./mentions/link-predicates.ts";
import { measureExtents } from "./mentions/measure-extents.ts";
import { resolveFirstPerson } from "./mentions/resolve-first-person.ts";
import { resolvePronouns } from "./mentions/resolve-pronouns.ts";
import { tellActingStates } from "./mentions/tell-acting-states.ts";
import { findNames } from "./names/find-names.ts";
import { refineNames } from "./names/refine-names.ts";
import { findQuantities } from "./numbers/index.ts";
import { applyParse } from "./phrases/apply-parse.ts";
import { parsePhrases } from "./phrases/parse-phrases.ts";
import { restoreCase, spellOut } from "./restore-case.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokensWithin } from "./tokens-within.ts";

/** More text than any report has; what lies beyond is kept but not read, and a problem says so. UTF-16 units. */
const LONGEST_TEXT = 400_000;

/** The words of a text, to be handed to the language model sentence by sentence. */
export interface SplitText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** The agency that a dateline names. */
  agency: Span | null;
  problems: Problem[];
}

export function splitText(text: string, roles: Lexicon["roles"]): SplitText {
  const read = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const beyond = { start: LONGEST_TEXT, end: text.length };
  const problems =
    text.length > LONGEST_TEXT
      ? [problem("annotate-too-long", { read: LONGEST_TEXT, length: text.length }, beyond)]
      : [];
  return { text: read, ...mendSentences(read, splitSentences(read), roles), problems };
}

/** The words as the language model takes them. */
export function wordsBySentence({ tokens, sentences }: Pick<SplitText, "tokens" | "sentences">): string[][] {
  return sentences.map(({ first, last }) => tokens.slice(first, last).map(({ text }) => text));
}

/** Everything that 5-extract stands on: words, trees, dates, numbers, names, who refers to whom, and who says what. */
export function annotate(
  split: SplitText,
  parse: Parse,
  published: Interval | null,
  known: AnnotateKnowledge,
): Annotation {
  const { text: read, sentences } = split;
  const tagged = restoreCase(applyParse(split.tokens, parse), sentences, parse.names, known);
  const cased = spellOut(read, tagged);
  const quotations = findQuotations(read);
  const quantities = findQuantities(cased, tagged);
  const dates = findDates(cased, tagged, published, quantities);
  const dated = tokensWithin(tagged, dates);
  const names = refineNames(tagged, findNames(tagged, sentences, known, dated), parse.names, {
    covered: dated,
    lexicon: known.lexicon,
  });
  const { entities, mentions: linked } = linkNames(cased, tagged, names);
  const named = tellActingStates(tagged, entities, linked, parse.mentions);
  const { tokens, chunks } = parsePhrases(tagged, sentences, { dates, names: named, counts: quantities });
  const described = describeNouns(tokens, chunks, entities, named, known.lexicon);
  const standing = addParsedMentions(cased, tokens, chunks, entities, [...named, ...described], parse.mentions);
  const thirdPerson = resolvePronouns(tokens, chunks, entities, standing);
  const referring = linkPredicates(tokens, chunks, entities, [...standing, ...thirdPerson]);
  const byHead = new Map(referring.map((mention) => [mention.head, mention.entity]));
  const withNames = new Set(named.map((mention) => mention.entity));
  const attributions = findAttributions(
    {
      text: read,
      tokens,
      chunks,
      quotations,
      lexicon: known.lexicon,
      entityAt: (head) => byHead.get(head) ?? null,
      isNamed: (entity) => withNames.has(entity),
    },
    parse.attributions,
  );
  const all = [...referring, ...resolveFirstPerson(tokens, attributions)];
  const mentions = measureExtents(tokens, chunks, all, parse.mentions).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return {
    text: read,
    published,
    agency: agencySource(read, split.agency, mentions),
    tokens,
    sentences,
    dates,
    quantities,
    quotations,
    chunks,
    entities,
    mentions,
    attributions,
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
