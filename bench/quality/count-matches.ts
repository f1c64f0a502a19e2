import type { Span } from "../../src/schema/index.ts";

/** How many of the gold's and of ours are the same. */
export interface Counts {
  matched: number;
  gold: number;
  found: number;
}

/** 0 where there is gold and nothing was found; 1 where both are empty. */
export function f1({ matched, gold, found }: Counts): number {
  return gold + found === 0 ? 1 : (2 * matched) / (gold + found);
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (part: keyof Counts): number => all.reduce((total, counts) => total + counts[part], 0);
  return { matched: sum("matched"), gold: sum("gold"), found: sum("found") };
}

/** The share that holds; 0 of none. */
export function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Pairs each gold item with one of ours that fits, best fits first as `fits` orders them; each is used once. */
export function pairOff<G, F>(
  gold: readonly G[],
  found: readonly F[],
  fits: readonly ((one: G, other: F) => boolean)[],
): Map<G, F> {
  const pairs = new Map<G, F>();
  const used = new Set<F>();
  for (const suits of fits)
    for (const one of gold) {
      if (pairs.has(one)) continue;
      const other = found.find((candidate) => !used.has(candidate) && suits(one, candidate));
      if (other === undefined) continue;
      pairs.set(one, other);
      used.add(other);
    }
  return pairs;
}

/** Words of the text in any of the gold's spans and in any of ours: those in both are matched. */
export function countWords(text: string, gold: readonly Span[], found: readonly Span[]): Counts {
  const counts = { matched: 0, gold: 0, found: 0 };
  const [inGold, inFound] = [coverOf(text, gold), coverOf(text, found)];
  for (const word of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    const [isGold, isFound] = [inGold[word.index] === 1, inFound[word.index] === 1];
    if (isGold) counts.gold += 1;
    if (isFound) counts.found += 1;
    if (isGold && isFound) counts.matched += 1;
  }
  return counts;
}

function coverOf(text: string, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(text.length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}
