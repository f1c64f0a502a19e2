import { certainScore, type TellingLink } from "./resolve-tellings.ts";
import type { Telling } from "./telling.ts";

/**
 * Links between the tellings of a copy and those of its original: a copy tells nothing of its own where the words are the
 * same. Tellings match by the words of their claims, as far as they stand in both texts.
 */
export interface CopyIndex {
  /** Those that it is now linked with. */
  add(telling: Telling): Telling[];
  /** Those that it was linked with. */
  remove(telling: Telling): Telling[];
  linksOf(telling: Telling): Iterable<TellingLink>;
}

export function openCopies(): CopyIndex {
  /** Tellings of each document by sort and wording. */
  const worded = new Map<string, Telling[]>();
  /** Tellings of copies by the document that they copy. */
  const copiesOf = new Map<string, Set<Telling>>();
  const documents = new Map<string, Set<Telling>>();

  const keysOf = ({ local, wordings }: Telling, document: string): string[] =>
    wordings.map((wording) => `${document}|${local.family}|${wording}`);

  /** The first telling of the original with one of the copy's wordings. */
  function originalOf(copy: Telling): Telling | undefined {
    const { copyOf } = copy.document;
    if (copyOf === null) return undefined;
    for (const key of keysOf(copy, copyOf)) {
      const found = worded.get(key);
      if (found !== undefined) return found.reduce((first, one) => (one.position < first.position ? one : first));
    }
    return undefined;
  }

  function* linksOf(telling: Telling): Generator<TellingLink> {
    const original = originalOf(telling);
    if (original !== undefined) yield toLink(original, telling);
    for (const copy of copiesOf.get(telling.document.id) ?? [])
      if (originalOf(copy) === telling) yield toLink(telling, copy);
  }

  /** All that the coming or going of one telling may link otherwise. */
  function involved(telling: Telling): Telling[] {
    const { id, copyOf } = telling.document;
    const originals = copyOf === null ? [] : (documents.get(copyOf) ?? []);
    return [...originals, ...(copiesOf.get(id) ?? [])];
  }

  return {
    add(telling) {
      const { id, copyOf } = telling.document;
      put(documents, id, telling);
      if (copyOf !== null) put(copiesOf, copyOf, telling);
      for (const key of keysOf(telling, id)) worded.set(key, [...(worded.get(key) ?? []), telling]);
      return involved(telling);
    },
    remove(telling) {
      const { id, copyOf } = telling.document;
      const others = involved(telling);
      documents.get(id)?.delete(telling);
      if (copyOf !== null) copiesOf.get(copyOf)?.delete(telling);
      for (const key of keysOf(telling, id)) {
        const left = (worded.get(key) ?? []).filter((one) => one !== telling);
        if (left.length === 0) worded.delete(key);
        else worded.set(key, left);
      }
      return others;
    },
    linksOf,
  };
}

function toLink(one: Telling, other: Telling): TellingLink {
  return { one, other, score: certainScore, reason: "a copy says the same in the same words" };
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
