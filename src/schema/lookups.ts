/** Knowledge that stages ask for through small functions, handed in by the pipeline; `src/knowledge` answers them from `data/`. */

import type { Outcome } from "./casualty.ts";
import type { EntityKind } from "./entity.ts";
import type { EventType } from "./event-mention.ts";
import type { PlacePrecision } from "./place.ts";

/** One line of `data/actors`. */
export interface Actor {
  name: string;
  kind: EntityKind;
  /** ISO 3166-1 alpha-2 or null. */
  country: string | null;
  parent: string | null;
  aliases: string[];
  acronyms: string[];
  /** States only: adjectives and people ("Syrian", "Syrians"). */
  demonyms: string[];
  /** States only: names that stand for the government ("Damascus"). */
  capitals: string[];
  /** `agency`, `broadcaster`, `newspaper` ... for media, else null. */
  media: string | null;
  /** Persons: the office held. */
  role: string | null;
}

/** How a stretch of text matched an actor. */
export type ActorForm = "name" | "alias" | "acronym" | "demonym" | "capital";

export interface ActorMatch {
  /** Words matched, counted from the position asked about. */
  length: number;
  form: ActorForm;
  actor: Actor;
}

/** Longest actor-list name that starts at `words[at]`; words are as written, punctuation tokens included. All lines that share the name. */
export type FindActors = (words: readonly string[], at: number) => ActorMatch[];

/** One place of the gazetteer. */
export interface GazetteerPlace {
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  admin1: string | null;
  population: number;
  geonamesId: number | null;
  /** country, admin1, admin2, city, village, region, water, facility ... decides the precision. */
  kind: string;
  precision: PlacePrecision;
}

export interface PlaceMatch {
  length: number;
  /** Every place of that name, most populous first. */
  places: GazetteerPlace[];
}

/** Longest gazetteer name that starts at `words[at]`, or null. */
export type FindPlaces = (words: readonly string[], at: number) => PlaceMatch | null;

/** One line of the trigger lexicon: a verb or noun that tells of an event. */
export interface Trigger {
  lemma: string;
  pos: "verb" | "noun" | "adjective";
  /** A particle or preposition that belongs to it ("pull out", "carry out"), or null. */
  particle: string | null;
  type: EventType;
  mode: string | null;
  /** Which argument is the actor and which the recipient: `subject`, `object`, `by`, `of`, `on`, `against`, `with`, `from`, `to`, `in`, `possessor`, `none`. Several are tried in order. */
  actor: string[];
  recipient: string[];
  /** What a count of the recipient (or of the subject, where `recipient` is it) means. */
  outcome: Outcome | null;
}

/** One line of the cue lexicon: a word that reports speech or thought. */
export interface Cue {
  lemma: string;
  pos: "verb" | "noun" | "phrase";
  /** Effect on what is said. */
  factuality: "CT+" | "PR+" | "PS+" | "CT-" | "PR-" | "PS-" | "Uu";
  /** `say`, `think`, `deny`, `ask`, `order`, `accuse` ... */
  kind: string;
}

/** Word lists of `data/lexicon`, keys in lower case unless said otherwise. */
export interface Lexicon {
  /** Common nouns, singular, one or more words: the kind of who or what they stand for. */
  nouns: ReadonlyMap<string, EntityKind>;
  /** Ranks, offices and honorifics: `rank`, `office` or `honorific`. */
  roles: ReadonlyMap<string, "rank" | "office" | "honorific">;
  /** Words in a capitalised name that tell what is named; capitalised as in names. */
  nameHeads: ReadonlyMap<string, EntityKind>;
  hedges: ReadonlyMap<string, Hedge>;
  /** Saying verbs by each of their forms; nouns and phrases by themselves. */
  cues: ReadonlyMap<string, readonly Cue[]>;
  triggers: readonly Trigger[];
  irregularVerbs: IrregularVerbs;
  /** Words of other subjects ("sport", "weather") by subject. */
  otherSubjects: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One line of the hedge list: `unnamed` where the word points to a source that is not named. */
export interface Hedge {
  factuality: Cue["factuality"];
  unnamed: boolean;
}

/** What 4-annotate asks for. */
export interface AnnotateKnowledge {
  findActors: FindActors;
  findPlaces: FindPlaces;
  lexicon: Lexicon;
}

/** Past and participle forms of irregular verbs by base form. */
export type IrregularVerbs = ReadonlyMap<string, readonly string[]>;
