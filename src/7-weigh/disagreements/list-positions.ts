import type { Disagreement, DisagreementKind } from "../../schema/index.ts";
import type { Voice } from "../read-voice.ts";

/** One source's stand, before those who stand together are put together. */
export interface Stand {
  value: string;
  voice: Voice;
  claim: string;
}

export type Position = Disagreement["positions"][number];

/** Stands by value, in the order in which they come; sources and claims sorted. */
export function listPositions(stands: readonly Stand[]): Position[] {
  const byValue = new Map<string, { sources: Set<string>; claims: Set<string> }>();
  for (const { value, voice, claim } of stands) {
    const position = byValue.get(value) ?? { sources: new Set(), claims: new Set() };
    byValue.set(value, position);
    position.sources.add(voice.label);
    position.claims.add(claim);
  }
  return [...byValue].map(([value, { sources, claims }]) => ({
    value,
    sources: [...sources].sort(),
    claims: [...claims].sort(),
  }));
}

/** A disagreement over what the stands say, or null where fewer than two values are held or one voice alone holds them all. */
export function disagree(
  kind: DisagreementKind,
  field: string,
  stands: readonly Stand[],
  why: string,
): Disagreement | null {
  const positions = listPositions(stands);
  if (positions.length < 2 || new Set(stands.map((stand) => stand.voice.key)).size < 2) return null;
  const told = positions.map(({ value, sources }) => `${list(sources)}: ${value}`).join("; ");
  return { kind, field, positions, reason: `${why} ${told}.` };
}

/** "A", "A and B", "A, B and 3 others". */
export function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} others`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/**
 * The items that another voice's item conflicts with. Items of one `key` are alike to `conflict`, so that it is asked of
 * pairs of keys, not of pairs of items.
 */
export function opposed<T>(
  items: readonly T[],
  key: (item: T) => string,
  voice: (item: T) => string,
  conflict: (one: T, other: T) => boolean,
): T[] {
  const groups = new Map<string, { first: T; voices: Set<string>; items: T[] }>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? { first: item, voices: new Set(), items: [] };
    groups.set(key(item), group);
    group.voices.add(voice(item));
    group.items.push(item);
  }
  return [...groups.values()].flatMap((group) => {
    const against = [...groups.values()].filter((other) => other !== group && conflict(group.first, other.first));
    return group.items.filter((item) => against.some(({ voices }) => voices.size > 1 || !voices.has(voice(item))));
  });
}

/** Stands by the text of their values. */
export function sortStands(stands: readonly Stand[]): Stand[] {
  return [...stands].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}
