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
