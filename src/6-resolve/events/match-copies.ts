import type { Record } from "../../schema/index.ts";
import type { Link } from "../join-sets.ts";
import type { EventView } from "./event-view.ts";

/**
 * Links between the events of a copy and those of its original: a copy tells nothing of its own where the words are the
 * same. Events match by the words of their claims, as far as they stand in both texts.
 */
export function linkCopies(
  records: readonly Record[],
  views: readonly EventView[],
  claimText: (claim: string) => string,
): Link[] {
  const numberOf = new Map(records.map((record, index) => [record.document.id, index]));
  const byWords = new Map<string, number>();
  const keysOf = (view: EventView, document: number): string[] =>
    view.claims.map((claim) => `${document}|${view.family}|${claimText(claim)}`);
  views.forEach((view, index) => {
    for (const key of keysOf(view, view.documents[0] ?? 0)) if (!byWords.has(key)) byWords.set(key, index);
  });
  return views.flatMap((view, index) => {
    const copied = records[view.documents[0] ?? 0]?.document.copyOf ?? null;
    const original = copied === null ? undefined : numberOf.get(copied);
    if (original === undefined) return [];
    const found = keysOf(view, original)
      .map((key) => byWords.get(key))
      .find((match) => match !== undefined);
    return found === undefined
      ? []
      : [{ one: found, other: index, score: 100, reason: "a copy says the same in the same words" }];
  });
}
