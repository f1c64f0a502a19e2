/**
 * What the language model says of one document: working types, not part of the record. Words are numbered over the whole
 * document in the order given, and ranges of words are half-open. A `score` is the model's own probability, 0 to 1. The
 * lists stand in the order in which the model numbers its answers.
 */

/** Universal parts of speech. */
export const wordClasses = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

/** Relations of basic Universal Dependencies, version 2, as English uses them. */
export const dependencies = [
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "aux:pass",
  "case",
  "cc",
  "cc:preconj",
  "ccomp",
  "compound",
  "compound:prt",
  "conj",
  "cop",
  "csubj",
  "csubj:outer",
  "csubj:pass",
  "dep",
  "det",
  "det:predet",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "nmod:unmarked",
  "nsubj",
  "nsubj:outer",
  "nsubj:pass",
  "nummod",
  "obj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "root",
  "vocative",
  "xcomp",
] as const;

/** Kinds of entities, and dates and quantities. A country that acts is a `state`; as a scene it is a `place`. */
export const mentionKinds = [
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
  "place",
  "facility",
  "weapon",
  "vehicle",
  "conflict",
  "date",
  "quantity",
  "other",
] as const;

/** Kinds of proper names. */
export const nameKinds = ["PER", "ORG", "LOC"] as const;

/** Parts of an attribution. */
export const roleKinds = ["source", "cue", "content"] as const;

/** What sort of event a word tells of; `none` for most words. */
export const eventKinds = ["none", "occurrence", "reporting", "state", "intention", "aspect"] as const;

/** What the text holds of an event. A threat is `hypothetical`, or `planned` where it is worded as a promise. */
export const assertions = ["happened", "denied", "planned", "hypothetical", "background"] as const;

export type WordClass = (typeof wordClasses)[number];
export type Dependency = (typeof dependencies)[number];
export type MentionKind = (typeof mentionKinds)[number];
export type NameKind = (typeof nameKinds)[number];
export type RoleKind = (typeof roleKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type Assertion = (typeof assertions)[number];

export interface ParsedWord {
  pos: WordClass;
  /** Number of the word that this one depends on, in the same sentence; -1 for the root. */
  head: number;
  dependency: Dependency;
  event: EventKind;
  /** That the word tells of any event. */
  eventScore: number;
  /** Given for every word: a lexicon may know a trigger that the model has missed. */
  assertion: Assertion;
  assertionScore: number;
}

/** Words `first` to `last`, `last` not included. The score is the mean over its words. */
export interface WordSpan<Kind extends string> {
  kind: Kind;
  first: number;
  last: number;
  score: number;
}

/** Cue, source and contents may stand in different sentences. `source` is null where none was found nearby. */
export interface ParsedAttribution {
  cue: WordSpan<"cue">;
  source: WordSpan<"source"> | null;
  contents: WordSpan<"content">[];
}

/**
 * One document as the model reads it. Every sentence is a tree with one root, except one of more than 190 wordpieces:
 * each part of that has a root of its own.
 */
export interface Parse {
  words: ParsedWord[];
  /** Outermost phrases, descriptions included ("the rebels", "a commander of the Karsa Brigade"). */
  mentions: WordSpan<MentionKind>[];
  /** Proper names, often within a mention. */
  names: WordSpan<NameKind>[];
  attributions: ParsedAttribution[];
  /** Sources and contents that no cue nearby claims, such as what goes on being said in a later paragraph. */
  unclaimed: WordSpan<"source" | "content">[];
}
