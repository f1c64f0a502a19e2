import type { Disagreement, Place } from "../../schema/index.ts";
import { distanceKm } from "../../text/distance-km.ts";
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
    (one, other) => placeGapKm(one.at, other.at) > 0 || areTwoTowns(one.at, other.at),
  );
  const stands = apart.map(({ statement, at }) => ({
    value: at.name,
    voice: statement.voice,
    claim: statement.claim.id,
  }));
  return disagree("place", "place", sortStands(stands), "The places given lie apart:");
}

/** Kilometres between two towns near which one event cannot be. */
const twoTownsKm = 35;

function areTwoTowns(one: Place, other: Place): boolean {
  return one.precision <= 2 && other.precision <= 2 && distanceKm(one, other) > twoTownsKm;
}
