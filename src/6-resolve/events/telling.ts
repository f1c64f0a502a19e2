import { blockKeys } from "./block-keys.ts";
import type { EventView } from "./event-view.ts";
import type { Story } from "./read-story.ts";

/** A document as its events are compared by. */
export interface TellingDocument {
  id: string;
  /** Sorts documents; see `DocumentContext.order`. */
  order: string;
  copyOf: string | null;
  story: Story;
}

/** One document's telling of one event, among all records. */
export interface Telling {
  document: TellingDocument;
  /** Among the events of its document, in the order of the text. */
  position: number;
  /** Parties by the document's own keys. */
  local: EventView;
  /** The same with parties by the keys of their entities. */
  view: EventView;
  /** Sorts the tellings of a block. A day number. */
  day: number;
  /** Other tellings of its document, which the document itself shows to be of other events. */
  others: ReadonlySet<Telling>;
  /** What each claim says, in its own words, folded to a number. */
  wordings: readonly string[];
}

/** `entityKey` gives the key that stands for an entity by the document's own key for it. */
export function resolveView(local: EventView, entityKey: (party: string) => string): EventView {
  const resolve = (parties: readonly string[]): readonly string[] =>
    parties.length === 0 ? parties : [...new Set(parties.map(entityKey))];
  return {
    ...local,
    actors: resolve(local.actors),
    recipients: resolve(local.recipients),
    victims: resolve(local.victims),
    voices: resolve(local.voices),
  };
}

/** The telling again, with parties by the keys of their entities as they are now. */
export function placeTelling(telling: Telling, entityKey: (party: string) => string): void {
  telling.view = resolveView(telling.local, entityKey);
  telling.day = telling.view.dated[0]?.from ?? telling.view.told?.from ?? 0;
}

/** The blocks in which it meets others, each once. */
export function blocksOf({ view, document }: Telling): Set<string> {
  return new Set(blockKeys(view, document.story));
}

/** The order of the documents, then that of their texts. */
export function compareTellings(one: Telling, other: Telling): number {
  if (one.document !== other.document) return one.document.order < other.document.order ? -1 : 1;
  return one.position - other.position;
}
