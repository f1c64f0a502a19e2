import { assignBest } from "./assign-best.ts";

/** Which cluster each mention is in, by mention. A mention that one side lacks is missing from its map. */
export type Clustering = ReadonlyMap<string, string>;

/** Sums whose quotients are recall and precision; those of several texts may be added up. */
export interface Fit {
  recalled: number;
  gold: number;
  right: number;
  found: number;
}

export interface ClusterFits {
  muc: Fit;
  b3: Fit;
  ceafe: Fit;
  /** Pairs of mentions in one cluster. */
  pairs: Fit;
}

/** 1 where neither side has anything to find. */
export function f1OfFit({ recalled, gold, right, found }: Fit): number {
  if (gold === 0 && found === 0) return 1;
  const [recall, precision] = [gold === 0 ? 0 : recalled / gold, found === 0 ? 0 : right / found];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** The mean F1 of MUC, B3 and CEAFe. */
export function conll({ muc, b3, ceafe }: ClusterFits): number {
  return (f1OfFit(muc) + f1OfFit(b3) + f1OfFit(ceafe)) / 3;
}

/** The measures of the CoNLL shared tasks as their reference scorer defines them, and pairs, over one text or topic. */
export function measureClusters(gold: Clustering, found: Clustering): ClusterFits {
  const [keys, responses] = [groupMembers(gold), groupMembers(found)];
  const recall = countOverlaps(keys, found);
  const precision = countOverlaps(responses, gold);
  return {
    muc: { ...mucSide(keys, recall, "recalled", "gold"), ...mucSide(responses, precision, "right", "found") } as Fit,
    b3: { ...b3Side(keys, recall, "recalled", "gold"), ...b3Side(responses, precision, "right", "found") } as Fit,
    ceafe: ceafe(keys, responses, recall),
    pairs: {
      ...pairSide(keys, recall, "recalled", "gold"),
      ...pairSide(responses, precision, "right", "found"),
    } as Fit,
  };
}

export function sumFits(all: readonly ClusterFits[]): ClusterFits {
  const sum = (part: keyof ClusterFits): Fit => {
    const total = { recalled: 0, gold: 0, right: 0, found: 0 };
    for (const fits of all)
      for (const side of ["recalled", "gold", "right", "found"] as const) total[side] += fits[part][side];
    return total;
  };
  return { muc: sum("muc"), b3: sum("b3"), ceafe: sum("ceafe"), pairs: sum("pairs") };
}

type Groups = ReadonlyMap<string, readonly string[]>;
/** For each cluster, how many of its mentions lie in each cluster of the other side. */
type Overlaps = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Side = "recalled" | "gold" | "right" | "found";

function groupMembers(clustering: Clustering): Groups {
  const groups = new Map<string, string[]>();
  for (const [mention, cluster] of clustering) {
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [mention]);
    else group.push(mention);
  }
  return groups;
}

function countOverlaps(groups: Groups, other: Clustering): Overlaps {
  const overlaps = new Map<string, Map<string, number>>();
  for (const [cluster, mentions] of groups) {
    const counts = new Map<string, number>();
    for (const mention of mentions) {
      const there = other.get(mention);
      if (there !== undefined) counts.set(there, (counts.get(there) ?? 0) + 1);
    }
    overlaps.set(cluster, counts);
  }
  return overlaps;
}

function sumOver(
  groups: Groups,
  overlaps: Overlaps,
  value: (size: number, counts: readonly number[]) => readonly [number, number],
  names: readonly [Side, Side],
): { [side in Side]?: number } {
  let [part, whole] = [0, 0];
  for (const [cluster, mentions] of groups) {
    const [own, most] = value(mentions.length, [...(overlaps.get(cluster)?.values() ?? [])]);
    part += own;
    whole += most;
  }
  return { [names[0]]: part, [names[1]]: whole };
}

function mucSide(groups: Groups, overlaps: Overlaps, part: Side, whole: Side): { [side in Side]?: number } {
  const links = (size: number, counts: readonly number[]): readonly [number, number] => {
    const held = counts.reduce((sum, count) => sum + count, 0);
    return [size - (counts.length + size - held), size - 1];
  };
  return sumOver(groups, overlaps, links, [part, whole]);
}

function b3Side(groups: Groups, overlaps: Overlaps, part: Side, whole: Side): { [side in Side]?: number } {
  const share = (size: number, counts: readonly number[]): readonly [number, number] => [
    counts.reduce((sum, count) => sum + count * count, 0) / size,
    size,
  ];
  return sumOver(groups, overlaps, share, [part, whole]);
}

function pairSide(groups: Groups, overlaps: Overlaps, part: Side, whole: Side): { [side in Side]?: number } {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const kept = (size: number, counts: readonly number[]): readonly [number, number] => [
    counts.reduce((sum, count) => sum + pairs(count), 0),
    pairs(size),
  ];
  return sumOver(groups, overlaps, kept, [part, whole]);
}

/** Each cluster of the key is paired with one of the response so that the likeness of all pairs is greatest. */
function ceafe(keys: Groups, responses: Groups, overlaps: Overlaps): Fit {
  const likeness = new Map<string, Map<string, number>>();
  for (const [key, counts] of overlaps) {
    const size = keys.get(key)?.length ?? 0;
    likeness.set(
      key,
      new Map([...counts].map(([other, count]) => [other, (2 * count) / (size + (responses.get(other)?.length ?? 0))])),
    );
  }
  const best = assignBest(likeness);
  return { recalled: best, gold: keys.size, right: best, found: responses.size };
}
