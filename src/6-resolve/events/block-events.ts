import type { Place } from "../../schema/index.ts";
import { isVerbal } from "./event-family.ts";
import type { EventView, Stretch } from "./event-view.ts";

/** Days to a time bucket, and how many buckets a stretch may lie in before it is too long to look for. */
const bucketDays = 7;
const mostBuckets = 8;
/** Degrees to a place cell. Neighbouring cells are asked too, so places half a degree apart always meet. */
const cellDegrees = 1;
/** Pairs remembered so as not to be visited twice; beyond, some are, which costs time and changes nothing. */
const mostSeen = 4_000_000;
/** In a block, each event is compared with this many that stand next to it by date. */
const neighbours = 24;

/**
 * Pairs of events worth comparing: alike in sort, near in time, and near in place or with a party in common; and events
 * that befell one named person whenever. Blocks are sorted by date and each event meets its next few dozen, so the number
 * of pairs grows with the number of events, not with its square. A pair may be visited more than once.
 */
export function pairCandidates(views: readonly EventView[], visit: (one: number, other: number) => void): void {
  const blocks = new Map<string, number[]>();
  views.forEach((view, index) => {
    for (const key of blockKeys(view)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const seen = new Set<number>();
  const dayOf = views.map((view) => view.dated[0]?.from ?? view.told?.from ?? 0);
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    block.sort((a, b) => (dayOf[a] ?? 0) - (dayOf[b] ?? 0) || a - b);
    for (let at = 0; at < block.length; at++) {
      for (let next = at + 1; next < block.length && next <= at + neighbours; next++) {
        const [one, other] = [Math.min(block[at] ?? 0, block[next] ?? 0), Math.max(block[at] ?? 0, block[next] ?? 0)];
        const pair = one * views.length + other;
        if (one === other || seen.has(pair)) continue;
        if (seen.size >= mostSeen) seen.clear();
        seen.add(pair);
        visit(one, other);
      }
    }
  }
}

function blockKeys(view: EventView): string[] {
  const keys = view.victims.map((victim) => `${view.family}|victim|${victim}`);
  const times = timeBuckets(view);
  const places = view.places.length > 0 ? view.places : view.implied;
  const wheres = [
    ...places.flatMap(placeCells),
    ...view.recipients,
    ...(view.places.length === 0 || isVerbal(view.family) ? view.actors : []),
  ];
  for (const where of new Set(wheres)) for (const time of times) keys.push(`${view.family}|${where}|${time}`);
  return keys;
}

function timeBuckets(view: EventView): number[] {
  const stretches =
    view.dated.length > 0
      ? view.dated
      : view.told === null
        ? []
        : [{ from: view.told.from - bucketDays, to: view.told.to }];
  return [...new Set(stretches.flatMap(bucketsOf))];
}

function bucketsOf({ from, to }: Stretch): number[] {
  const [first, last] = [Math.floor((from - 1) / bucketDays), Math.floor((to + 1) / bucketDays)];
  return last - first >= mostBuckets ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The cell of a place and, of a settlement, the cells that it lies near; a wide place goes by its country. */
function placeCells(place: Place): string[] {
  if (place.precision >= 5) return place.country === "" ? [] : [`country|${place.country}`];
  const cells = new Set<string>();
  for (const north of [-0.5, 0.5])
    for (const east of [-0.5, 0.5])
      cells.add(
        `cell|${Math.floor(place.latitude / cellDegrees + north)}|${Math.floor(place.longitude / cellDegrees + east)}`,
      );
  return [...cells];
}
