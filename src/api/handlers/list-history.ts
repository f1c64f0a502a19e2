import type { Judgement } from "../../schema/index.ts";
import { isOnClaim } from "../../store/index.ts";
import type { JudgementRow } from "../schemas/judgement.ts";

/** Every row with what became of it, newest first. */
export function listRows(history: readonly Judgement[]): JudgementRow[] {
  const withdrawnBy = new Map<string, string>();
  for (const { id, kind, on } of history.toReversed()) {
    if (kind !== "withdrawn" || withdrawnBy.has(id)) continue;
    for (const target of on) if (!withdrawnBy.has(target)) withdrawnBy.set(target, id);
  }
  return history.toReversed().map((judgement) => ({
    judgement,
    withdrawnBy: withdrawnBy.get(judgement.id) ?? null,
  }));
}

/** The rows on any of these ids or members, and those that withdraw them. */
export function rowsOn(rows: readonly JudgementRow[], ids: ReadonlySet<string>): JudgementRow[] {
  const members = new Set([...ids].map(memberOf));
  const direct = new Set(
    rows
      .filter(
        ({ judgement: { id, kind, on } }) =>
          ids.has(id) || (kind !== "withdrawn" && on.some((one) => members.has(memberOf(one)))),
      )
      .map(({ judgement }) => judgement.id),
  );
  for (const { judgement } of rows.toReversed())
    if (judgement.kind === "withdrawn" && judgement.on.some((id) => direct.has(id))) direct.add(judgement.id);
  return rows.filter(({ judgement }) => direct.has(judgement.id));
}

/** How many claims somebody has judged. */
export function countJudged(inForce: readonly Judgement[]): number {
  return new Set(inForce.filter(isOnClaim).flatMap(({ on }) => on)).size;
}

function memberOf(id: string): string {
  return id.replace(/^(?:entity|event):/, "");
}
