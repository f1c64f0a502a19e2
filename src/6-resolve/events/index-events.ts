import { sameEventScore, scoreEvents } from "./compare-events.ts";
import { openBlocks } from "./index-blocks.ts";
import { openCopies } from "./index-copies.ts";
import { compareStories } from "./read-story.ts";
import {
  bindingScore,
  type ResolvedEvent,
  resolveTellings,
  type TellingLink,
  type TellingSet,
} from "./resolve-tellings.ts";
import { compareTellings, type Telling } from "./telling.ts";

/** Pairs of tellings that a person bound together or kept apart. */
export interface BoundTellings {
  same: readonly (readonly [Telling, Telling])[];
  different: readonly (readonly [Telling, Telling])[];
}

/** What settling changed. */
export interface EventChanges {
  /** No longer there as they were. */
  gone: TellingSet[];
  /** New, or of other tellings than before. */
  found: TellingSet[];
}

/** All tellings with the events that they make up; only what shares a block with what is new is compared again. */
export interface EventIndex {
  add(telling: Telling): void;
  /** As it was when it was added. */
  remove(telling: Telling): void;
  bind(bound: BoundTellings): void;
  settle(): EventChanges;
  sets(): Iterable<TellingSet>;
  /** Settled tellings only. */
  eventOf(telling: Telling): ResolvedEvent;
}

export function openEvents(): EventIndex {
  const blocks = openBlocks();
  const copies = openCopies();
  const links = new Map<Telling, Map<Telling, TellingLink>>();
  const setOf = new Map<Telling, TellingSet>();
  const alive = new Set<Telling>();
  const added = new Set<Telling>();
  const removed: Telling[] = [];
  /** Where events are to be made anew. */
  const seeds = new Set<Telling>();
  const gone = new Set<TellingSet>();
  let judged = new Map<Telling, Telling[]>();
  let bound: BoundTellings = { same: [], different: [] };

  function connect(one: Telling, other: Telling): void {
    const scored = scoreEvents(one.view, other.view, compareStories(one.document.story, other.document.story));
    if (scored === null || scored.score < sameEventScore) return;
    const link: TellingLink = { one, other, ...scored };
    linksOf(one).set(other, link);
    linksOf(other).set(one, link);
    seeds.add(one).add(other);
  }

  function disconnect(one: Telling, other: Telling): void {
    links.get(one)?.delete(other);
    links.get(other)?.delete(one);
    seeds.add(one).add(other);
  }

  function linksOf(telling: Telling): Map<Telling, TellingLink> {
    const known = links.get(telling);
    if (known !== undefined) return known;
    const made = new Map<Telling, TellingLink>();
    links.set(telling, made);
    return made;
  }

  function compareAnew(): void {
    for (const telling of added) blocks.insert(telling);
    if (links.size > 0)
      for (const telling of added)
        for (const one of blocks.before(telling))
          for (const other of links.get(one)?.keys() ?? []) if (!blocks.areNear(one, other)) disconnect(one, other);
    for (const telling of added) {
      seeds.add(telling);
      for (const other of blocks.near(telling))
        if (!added.has(other) || compareTellings(telling, other) < 0) connect(telling, other);
    }
    for (const telling of removed)
      for (const [one, other] of blocks.closing(telling))
        if (one.document !== other.document && !links.get(one)?.has(other)) connect(one, other);
    added.clear();
    removed.length = 0;
  }

  /** Those linked with it by likeness, as copies or by judgement. */
  function* around(telling: Telling): Generator<Telling> {
    yield* links.get(telling)?.keys() ?? [];
    for (const { one, other } of copies.linksOf(telling)) yield one === telling ? other : one;
    yield* judged.get(telling) ?? [];
  }

  function gather(start: Telling, done: Set<Telling>): Telling[] {
    const found = [start];
    done.add(start);
    for (let at = 0; at < found.length; at++) {
      for (const other of around(found[at] as Telling)) {
        if (done.has(other) || !alive.has(other)) continue;
        done.add(other);
        found.push(other);
      }
    }
    return found;
  }

  function resolve(component: readonly Telling[]): TellingSet[] {
    if (component.length === 1) return resolveTellings(component, [], []);
    const own = new Set(component);
    const all = component.flatMap((telling) => [...(links.get(telling)?.values() ?? []), ...copies.linksOf(telling)]);
    const distinct = new Map(all.map((link) => [link, link]));
    const same = bound.same.flatMap(([one, other]): TellingLink[] =>
      own.has(one) && own.has(other) ? [{ one, other, score: bindingScore, reason: "a person judged them one" }] : [],
    );
    const different = bound.different.filter(([one, other]) => own.has(one) && own.has(other));
    return resolveTellings(component, [...distinct.keys(), ...same], different);
  }

  function settle(): EventChanges {
    compareAnew();
    const done = new Set<Telling>();
    const found: TellingSet[] = [];
    for (const seed of seeds) {
      if (done.has(seed) || !alive.has(seed)) continue;
      const component = gather(seed, done);
      for (const telling of component) {
        const before = setOf.get(telling);
        if (before !== undefined) gone.add(before);
      }
      for (const set of resolve(component)) {
        for (const telling of set.tellings) setOf.set(telling, set);
        found.push(set);
      }
    }
    seeds.clear();
    const changes = { gone: [...gone], found };
    gone.clear();
    return changes;
  }

  return {
    add(telling) {
      alive.add(telling);
      added.add(telling);
      for (const other of copies.add(telling)) seeds.add(other);
    },
    remove(telling) {
      alive.delete(telling);
      for (const other of copies.remove(telling)) seeds.add(other);
      if (added.delete(telling)) return;
      blocks.remove(telling);
      removed.push({ ...telling });
      for (const other of around(telling)) seeds.add(other);
      for (const other of links.get(telling)?.keys() ?? []) links.get(other)?.delete(telling);
      links.delete(telling);
      const set = setOf.get(telling);
      if (set !== undefined) {
        gone.add(set);
        for (const other of set.tellings) if (other !== telling) seeds.add(other);
      }
      setOf.delete(telling);
    },
    bind(next) {
      const pairs = [...bound.same, ...bound.different, ...next.same, ...next.different];
      for (const telling of pairs.flat()) seeds.add(telling);
      bound = next;
      judged = new Map();
      for (const [one, other] of next.same) {
        judged.set(one, [...(judged.get(one) ?? []), other]);
        judged.set(other, [...(judged.get(other) ?? []), one]);
      }
    },
    settle,
    sets: () => new Set(setOf.values()),
    eventOf(telling) {
      const set = setOf.get(telling);
      if (set === undefined) throw new Error(`${telling.document.id}: an event was asked for before it was settled`);
      return set.event;
    },
  };
}
