import { isCopy } from "./compare-signatures.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Signature } from "./sign-text.ts";

/** What decides which of a group of copies is the original. */
export interface Standing {
  id: string;
  /** First day it may have been published, `YYYY-MM-DD`; null stands after every date. */
  published: string | null;
  /** Counts documents as they arrived. */
  order: number;
}

export interface Candidate extends Standing {
  signature: Signature;
}

/** A document that shares a band with the newcomer, and the original of its group (itself where it is no copy). */
export interface Neighbour extends Candidate {
  original: Standing;
}

export interface Joining {
  /** Original of the newcomer's group; its own id where it stands alone or comes before the others. */
  original: string;
  /** Originals so far whose groups, themselves included, now copy `original`. */
  absorbed: string[];
}

/** Earlier publication first, then earlier arrival, then the smaller id. */
export function compareStanding(one: Standing, other: Standing): number {
  if (one.published !== other.published) {
    if (one.published === null) return 1;
    if (other.published === null) return -1;
    return one.published < other.published ? -1 : 1;
  }
  if (one.order !== other.order) return one.order - other.order;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Which group a newcomer joins, or which groups it joins together. `neighbours` are all that share a band with it. */
export function joinGroup(newcomer: Candidate, neighbours: readonly Neighbour[]): Joining {
  const originals = new Map<string, Standing>();
  for (const neighbour of neighbours) {
    if (neighbour.id === newcomer.id || originals.has(neighbour.original.id)) continue;
    if (isCopy(newcomer.signature, neighbour.signature)) originals.set(neighbour.original.id, neighbour.original);
  }
  let first: Standing = newcomer;
  for (const original of originals.values()) if (compareStanding(original, first) < 0) first = original;
  const absorbed = [...originals.keys()].filter((id) => id !== first.id).sort();
  return { original: first.id, absorbed };
}

/**
 * For every id the original that it copies, or null for originals. Copies of copies are of one group, and all point to its
 * earliest member. The order of `candidates` does not matter.
 */
export function groupCopies(candidates: readonly Candidate[]): Map<string, string | null> {
  const groups = new DisjointSets(candidates.length);
  const distinct = joinExactCopies(candidates, groups);
  const buckets = sharedBands(candidates, distinct);
  for (const index of distinct) {
    const tried = new Set<number>();
    for (const band of candidates[index]?.signature.bands ?? []) {
      const bucket = buckets.get(band);
      if (bucket === undefined) continue;
      for (const [root, members] of bucket) {
        if (groups.rootOf(root) === groups.rootOf(index)) continue;
        if (members.some((member) => !tried.has(member) && tried.add(member) && areCopies(candidates, member, index)))
          groups.join(root, index);
      }
      const root = groups.rootOf(index);
      const members = bucket.get(root);
      if (members === undefined) bucket.set(root, [index]);
      else members.push(index);
    }
  }
  return originalsOf(candidates, groups);
}

/** Joins texts of the same words, and gives the index of one of each. */
function joinExactCopies(candidates: readonly Candidate[], groups: DisjointSets): number[] {
  const first = new Map<string, number>();
  candidates.forEach(({ signature }, index) => {
    const same = first.get(signature.exact);
    if (same === undefined) first.set(signature.exact, index);
    else if (signature.length > 0) groups.join(same, index);
  });
  return [...first.values()];
}

/** An empty bucket, to be filled group by group, for every band that two texts or more have. */
function sharedBands(
  candidates: readonly Candidate[],
  distinct: readonly number[],
): Map<string, Map<number, number[]>> {
  const once = new Set<string>();
  const buckets = new Map<string, Map<number, number[]>>();
  for (const index of distinct) {
    for (const band of candidates[index]?.signature.bands ?? []) {
      if (!once.has(band)) once.add(band);
      else if (!buckets.has(band)) buckets.set(band, new Map());
    }
  }
  return buckets;
}

function areCopies(candidates: readonly Candidate[], one: number, other: number): boolean {
  const [a, b] = [candidates[one], candidates[other]];
  return a !== undefined && b !== undefined && isCopy(a.signature, b.signature);
}

function originalsOf(candidates: readonly Candidate[], groups: DisjointSets): Map<string, string | null> {
  const originals = new Map<number, Candidate>();
  candidates.forEach((candidate, index) => {
    const root = groups.rootOf(index);
    const best = originals.get(root);
    if (best === undefined || compareStanding(candidate, best) < 0) originals.set(root, candidate);
  });
  const copies = new Map<string, string | null>();
  candidates.forEach(({ id }, index) => {
    const original = originals.get(groups.rootOf(index))?.id ?? id;
    copies.set(id, original === id ? null : original);
  });
  return copies;
}
