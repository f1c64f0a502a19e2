import type { Judgement } from "../../schema/index.ts";

/** A pair that `same` judgements make one and a `different` judgement keeps apart. */
export interface Contradiction {
  /** The `different` judgement. */
  apart: Judgement;
  /** The latest `same` judgement of those that join its two sides. */
  joined: Judgement;
}

/** The first contradiction among judgements in force, or null. What they are on counts by member, not by the id's kind. */
export function findContradiction(judgements: readonly Judgement[]): Contradiction | null {
  const parent = new Map<string, string>();
  const rootOf = (member: string): string => {
    let root = member;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const same = judgements
    .filter(({ kind }) => kind === "same")
    .map((judgement) => ({ judgement, on: membersOf(judgement) }));
  for (const { on } of same) {
    for (const other of on) {
      const [kept, gone] = [rootOf(on[0] ?? other), rootOf(other)];
      if (kept !== gone) parent.set(gone, kept);
    }
  }
  for (const apart of judgements) {
    if (apart.kind !== "different") continue;
    const [first = "", ...others] = membersOf(apart);
    const root = rootOf(first);
    if (!others.some((other) => rootOf(other) === root)) continue;
    const joined = same.findLast(({ on }) => rootOf(on[0] ?? "") === root);
    if (joined !== undefined) return { apart, joined: joined.judgement };
  }
  return null;
}

/** Whether one of the judgements says this of these already, in either order. */
export function findRepeated(
  judgements: readonly Judgement[],
  { kind, on }: Pick<Judgement, "kind" | "on">,
): Judgement | null {
  const key = keyOf(on);
  return judgements.find((judgement) => judgement.kind === kind && keyOf(judgement.on) === key) ?? null;
}

/** The number by which a person names a judgement: that of its row. */
export function numberOf({ id }: Judgement): number {
  return Number(/^j(\d+)$/.exec(id)?.[1] ?? Number.NaN);
}

/** The id of the next row after these. */
export function nextId(history: readonly Judgement[]): string {
  return `j${1 + Math.max(0, ...history.map(numberOf).filter(Number.isFinite))}`;
}

function keyOf(on: string[]): string {
  return membersOf({ on }).sort().join(" ");
}

function membersOf({ on }: Pick<Judgement, "on">): string[] {
  return on.map((id) => id.replace(/^(?:entity|event):/, ""));
}
