import type { Disagreement, Place } from "../../schema/index.ts";
import { placeGapKm } from "../../text/place-gap.ts";
import type { Statement } from "../statement.ts";
import { disagree } from "./list-positions.ts";

/** Places that lie apart by more than both are unsure by. A suburb and its town, or a town and its province, agree. */
export function disputePlaces(statements: readonly Statement[]): Disagreement | null {
  const placed = statements.flatMap((statement) => {
    const at = statement.event.place?.at ?? null;
    return statement.affirmed && at !== null ? [{ statement, at }] : [];
  });
  const apart = placed.filter((one) =>
    placed.some((other) => one.statement.voice.key !== other.statement.voice.key && liesApart(one.at, other.at)),
  );
  const stands = apart.map(({ statement, at }) => ({
    value: at.name,
    voice: statement.voice,
    claim: statement.claim.id,
  }));
  return disagree(
    "place",
    "place",
    [...stands].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)),
    "The places given lie apart:",
  );
}

function liesApart(one: Place, other: Place): boolean {
  return placeGapKm(one, other) > 0;
}
