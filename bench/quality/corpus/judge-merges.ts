import type { Fit } from "../measure-clusters.ts";
import type { QuoteFinder } from "./find-quotes.ts";
import type { Decoy, Quote, TrueEntity, TrueEvent } from "./read-truth.ts";

export interface JudgedMerges {
  /** Pairs of tellings or mentions, of those that are read at all. */
  pairs: Fit;
  read: number;
  quotes: number;
  /** Pairs that are two and were made one, and pairs that are one and were left two: the first of each two sets. */
  joined: readonly (readonly [Quote, Quote])[];
  parted: readonly (readonly [Quote, Quote])[];
}

/** Which of the tellings are taken to be of one event. A telling that several events claim is with each of them. */
export function judgeEvents(events: readonly TrueEvent[], quotes: QuoteFinder): JudgedMerges {
  return judge(events.flatMap(({ id, told }) => told.map((quote) => ({ id, quote, sets: quotes.events(quote) }))));
}

/** Which of the mentions are taken to be of one person, body or place. */
export function judgeEntities(entities: readonly TrueEntity[], quotes: QuoteFinder): JudgedMerges {
  return judge(
    entities.flatMap(({ id, named }) =>
      named.map((quote) => {
        const found = quotes.entity(quote);
        return { id, quote, sets: new Set(found === null ? [] : [found]) };
      }),
    ),
  );
}

/** A pair that must not be one: made one, kept apart with both sides read, or one side of it not read. */
export function judgeDecoy({ of, one, other }: Decoy, quotes: QuoteFinder): "joined" | "apart" | "unread" {
  const setsOf = (quote: Quote): ReadonlySet<string> =>
    of === "event" ? quotes.events(quote) : new Set([quotes.entity(quote)].filter((id) => id !== null));
  const [a, b] = [setsOf(one), setsOf(other)];
  if (a.size === 0 || b.size === 0) return "unread";
  return share(a, b) ? "joined" : "apart";
}

interface Placed {
  id: string;
  quote: Quote;
  sets: ReadonlySet<string>;
}

function judge(all: readonly Placed[]): JudgedMerges {
  const read = all.filter(({ sets }) => sets.size > 0);
  const pairs = { recalled: 0, gold: 0, right: 0, found: 0 };
  const joined = new Map<string, [Quote, Quote]>();
  const parted = new Map<string, [Quote, Quote]>();
  read.forEach((one, at) => {
    for (const other of read.slice(at + 1)) {
      const [same, together] = [one.id === other.id, share(one.sets, other.sets)];
      if (same) pairs.gold++;
      if (together) pairs.found++;
      if (same && together) pairs.recalled++;
      const both = same ? `${[...one.sets].sort()}|${[...other.sets].sort()}` : `${one.id}|${other.id}`;
      const told = same ? parted : joined;
      if (same !== together && !told.has(both)) told.set(both, [one.quote, other.quote]);
    }
  });
  pairs.right = pairs.recalled;
  return { pairs, read: read.length, quotes: all.length, joined: [...joined.values()], parted: [...parted.values()] };
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((id) => other.has(id));
}
