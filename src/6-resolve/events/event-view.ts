import type { Outcome, Place } from "../../schema/index.ts";

/** Days, both inclusive; the whole stretch in which the event lies. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Toll {
  outcome: Outcome;
  low: number;
  /** Infinity where open. */
  high: number;
  /** Folded head noun of who came to harm ("soldier"), or empty. */
  who: string;
}

/**
 * What is known of an event from one claim, from one document, or from all claims joined so far: the same shape, so that
 * one comparison serves them all. Lists hold different values only, the first told first, and never more than `most`.
 */
export interface EventView {
  /** Claim ids in the order of the records. */
  claims: readonly string[];
  /** Ids of the documents. */
  documents: readonly string[];
  family: string;
  modes: readonly string[];
  /** Dates that the text states; empty where it states none. */
  dated: readonly Stretch[];
  /** First and last day by which tellings set an end to it, or null. */
  told: Stretch | null;
  /** Every claim tells it as long past. */
  past: boolean;
  places: readonly Place[];
  /** Where the text was when it told this without a place: the last place named before. A hint, never a contradiction. */
  implied: readonly Place[];
  /** Keys of parties: within a document `partyKey`, among all records the key that stands for the entity. */
  actors: readonly string[];
  recipients: readonly string[];
  /** Head nouns of unnamed people to whom it happened: "prisoner". */
  crowds: readonly string[];
  /** Keys of named people to whom it happened, or whose own act it is (a resignation). */
  victims: readonly string[];
  /** Head nouns of the things that were struck, taken or destroyed: "market", "bridge". */
  targets: readonly string[];
  tolls: readonly Toll[];
  /** Folded trigger words. */
  words: readonly string[];
  /** Who tells it. */
  voices: readonly string[];
  /** Every claim denies it. */
  denied: boolean;
}

/** Different values of one kind that a view remembers; more tell no more. */
const most = 12;

export function mergeViews(one: EventView, other: EventView): EventView {
  return {
    claims: [...one.claims, ...other.claims],
    documents: union(one.documents, other.documents, String, Number.POSITIVE_INFINITY),
    family: one.family,
    modes: union(one.modes, other.modes, String),
    dated: union(one.dated, other.dated, (value) => `${value.from}/${value.to}`),
    told: spanning(one.told, other.told),
    past: one.past && other.past,
    places: union(one.places, other.places, placeText),
    implied: union(one.implied, other.implied, placeText),
    actors: union(one.actors, other.actors, String),
    recipients: union(one.recipients, other.recipients, String),
    crowds: union(one.crowds, other.crowds, String),
    victims: union(one.victims, other.victims, String),
    targets: union(
      one.denied && !other.denied ? [] : one.targets,
      other.denied && !one.denied ? [] : other.targets,
      String,
    ),
    tolls: union(
      one.denied && !other.denied ? [] : one.tolls,
      other.denied && !one.denied ? [] : other.tolls,
      (toll) => `${toll.outcome}|${toll.who}|${toll.low}|${toll.high}`,
    ),
    words: union(one.words, other.words, String),
    voices: union(one.voices, other.voices, String),
    denied: one.denied && other.denied,
  };
}

function placeText(place: Place): string {
  return `${place.precision}|${place.latitude}|${place.longitude}`;
}

/** In the order in which they come, that of the first before the other's. */
function union<T>(one: readonly T[], other: readonly T[], key: (value: T) => string, limit = most): readonly T[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const all = new Map<string, T>();
  for (const list of [one, other])
    for (const value of list) {
      const own = key(value);
      if (!all.has(own)) all.set(own, value);
    }
  return [...all.values()].slice(0, limit);
}

function spanning(one: Stretch | null, other: Stretch | null): Stretch | null {
  if (one === null || other === null) return one ?? other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
