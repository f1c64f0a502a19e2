/**
 * What 4-annotate hands to 5-extract: working types, not part of the record. Offsets are UTF-16 code units of the
 * document's text; `token` numbers index `Annotation.tokens`.
 */
import type { Factuality } from "./claim.ts";
import type { EntityKind } from "./entity.ts";
import type { Interval } from "./interval.ts";
import type { Assertion, Dependency, WordClass } from "./parse.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

export interface Token extends Span {
  text: string;
  /** Lower case, curly quotes straightened. */
  norm: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ... */
  pos: WordClass;
  sentence: number;
  /** Token that this one depends on, in the same sentence; -1 for the root. */
  head: number;
  /** How it depends on it, as in basic Universal Dependencies. */
  relation: Dependency;
  /** What the language model takes the text to hold of the event that the word tells of, if any; null where it said nothing. */
  asserted: { as: Assertion; score: number } | null;
}

export interface Sentence extends Span {
  /** Token range, half-open. */
  first: number;
  last: number;
  paragraph: number;
}

/** A number or number range in words or figures. `low`/`high` null: open on that side. */
export interface Quantity extends Span {
  low: number | null;
  high: number | null;
  qualifier: "exact" | "at-least" | "at-most" | "about" | "range" | "vague";
  /** `percent`, a currency code, or null for a plain count. An ordinal ("third") is `ordinal`. */
  unit: "percent" | "ordinal" | string | null;
}

/** Words between quotation marks, marks left out; a quotation continued over paragraphs is several with one `group`. */
export interface Quotation extends Span {
  group: number;
  /** Scare quotes and titles are not somebody's statement. */
  speech: boolean;
}

/** A date or period in the text; `interval.span` is never null here. */
export interface DateMention extends Span {
  interval: Interval;
  /** Durations ("for two years", "four-plus-year") and sets ("every week") name no stretch of the calendar by themselves. */
  kind: "date" | "duration" | "set";
}

/** One reference to an entity in the text. */
export interface Mention extends Span {
  /** Index into `Annotation.entities`. */
  entity: number;
  form: "name" | "description" | "pronoun";
  /** Token of the head word. */
  head: number;
  /** This mention stands for a government ("Tehran denied"), not for a place. */
  government: boolean;
  /** The whole phrase: of "Fuad Masum" in "the Iraqi president, Fuad Masum", all of it. */
  extent: Span;
}

/** A phrase: a range of tokens and its head word. Every token is in one. */
export interface Chunk {
  kind:
    | "noun"
    | "verb"
    | "prep"
    | "and"
    | "that"
    | "who"
    | "while"
    | "comma"
    | "mark"
    | "adverb"
    | "adjective"
    | "date"
    | "other";
  first: number;
  last: number;
  head: number;
  sentence: number;
  /** Verb groups only. */
  verb: VerbGroup | null;
  /** Chunks that the phrase takes by a preposition, in the order of the text. Chunk numbers index `Annotation.chunks`. */
  obliques: { prep: string; noun: number }[];
}

export interface VerbGroup {
  passive: boolean;
  negated: boolean;
  /** `finite` stands by itself; `infinitive` follows "to"; `participle` is a bare -ing or -ed form. */
  form: "finite" | "infinitive" | "participle";
  modal: "future" | "possible" | "necessary" | null;
  /** Past perfect ("had been killed"): before the time that the text is at. */
  perfect: boolean;
  /** Chunk of the grammatical subject and of the direct object. */
  subject: number | null;
  object: number | null;
}

/** An entity as found in one document, before ids are given. */
export interface EntityDraft {
  kind: EntityKind;
  name: string;
  aliases: string[];
  place: Place | null;
  /** `name` of the actor-list line it matched, if any. */
  actor: string | null;
  country: string | null;
}

/** Who says a stretch of text, and how. `sources` are outermost first, without the publisher; entity is an index as string. */
export interface AttributionDraft {
  content: Span[];
  sources: Source[];
  cue: Span | null;
  quotation: "direct" | "indirect";
  /** What the cue does to what is said: "denied" gives CT-, "suspects" PR+, "said" CT+. */
  factuality: Factuality;
  /** When it was said, if stated. */
  saidAt: Interval | null;
}

export interface Annotation {
  text: string;
  published: Interval | null;
  /** The agency that the dateline names: what the report says is its account. */
  agency: Source | null;
  tokens: Token[];
  sentences: Sentence[];
  dates: DateMention[];
  quantities: Quantity[];
  quotations: Quotation[];
  chunks: Chunk[];
  entities: EntityDraft[];
  mentions: Mention[];
  attributions: AttributionDraft[];
}
