/** A link between two items by number, with the reason for it. Stronger links are tried first. */
export interface Link {
  one: number;
  other: number;
  score: number;
  reason: string;
}

export interface JoinedSets {
  /** The set of each item, named by its lowest item. */
  setOf: readonly number[];
  /** The different reasons of the links that joined each set, by the set's name. */
  reasons: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * Joins items along links, strongest first, never two items that are kept apart and never two sets that `allow` refuses.
 * Items count from 0 in an order of their own (not that of arrival); equal links are taken in that order, so the outcome
 * depends on nothing else. `allow` is told the names that two sets have now; `joined` that `gone` went into `kept`.
 */
export function joinSets(
  count: number,
  links: readonly Link[],
  apart: readonly (readonly [number, number])[],
  allow: (one: number, other: number, link: Link) => boolean = () => true,
  joined: (kept: number, gone: number, link: Link) => void = () => {},
): JoinedSets {
  const parent = Array.from({ length: count }, (_, index) => index);
  const enemies = new Map<number, Set<number>>();
  const reasons = new Map<number, Set<string>>();
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const [one, other] of apart) {
    put(enemies, one, other);
    put(enemies, other, one);
  }
  const sorted = [...links].sort((a, b) => b.score - a.score || low(a) - low(b) || high(a) - high(b));
  for (const link of sorted) {
    const [one, other] = [find(link.one), find(link.other)];
    const [kept, gone] = one < other ? [one, other] : [other, one];
    if (kept === gone) continue;
    if (enemies.get(kept)?.has(gone) || !allow(kept, gone, link)) continue;
    parent[gone] = kept;
    for (const enemy of enemies.get(gone) ?? []) {
      enemies.get(enemy)?.delete(gone);
      put(enemies, enemy, kept);
      put(enemies, kept, enemy);
    }
    enemies.delete(gone);
    put(reasons, kept, link.reason);
    for (const reason of reasons.get(gone) ?? []) put(reasons, kept, reason);
    reasons.delete(gone);
    joined(kept, gone, link);
  }
  return { setOf: parent.map((_, item) => find(item)), reasons };
}

function low(link: Link): number {
  return Math.min(link.one, link.other);
}

function high(link: Link): number {
  return Math.max(link.one, link.other);
}

function put<T>(map: Map<number, Set<T>>, key: number, value: T): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
