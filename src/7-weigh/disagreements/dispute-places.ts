import type { Disagreement } from "../../schema/index.ts";
import { placeGapKm } from "../../text/place-gap.ts";
import type { Statement } from "../statement.ts";
import { disagree, opposed, sortStands } from "./list-positions.ts";

/** Places that lie apart by more than both are unsure by. A suburb and its town, or a town and its province, agree. */
export function disputePlaces(statements: readonly Statement[]): Disagreement | null {
  const placed = statements.flatMap((statement) => {
    const at = statement.event.place?.at ?? null;
    return statement.affirmed && at !== null ? [{ statement, at }] : [];
  });
  const apart = opposed(
    placed,
    ({ at }) => `${at.name}|${at.latitude}|${at.longitude}|${at.precision}`,
    ({ statement }) => statement.voice.key,
    (one, other) => placeGapKm(one.at, other.at) > 0,
  );
  const stands = apart.map(({ statement, at }) => ({
    value: at.name,
    voice: statement.voice,
    claim: statement.claim.id,
  }));
  return disagree("place", "place", sortStands(stands), "The places given lie apart:");
}
