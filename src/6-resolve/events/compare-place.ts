import type { Place } from "../../schema/index.ts";
import { placeGapKm, sameSpot } from "../../text/place-gap.ts";
import { type Comparison, contradicts, speaks } from "../comparison.ts";
import type { EventView } from "./event-view.ts";

/** Sources can disagree on where by less than this; two places further apart are two events. Kilometres beyond both places' reach. */
const doubtKm = 100;

export function comparePlace(one: EventView, other: EventView): Comparison {
  if (one.places.length === 0 || other.places.length === 0) return compareImplied(one, other);
  let widest = 0;
  let nearest = Number.POSITIVE_INFINITY;
  let spot = false;
  let wide = false;
  for (const a of one.places) {
    for (const b of other.places) {
      const gap = placeGapKm(a, b);
      widest = Math.max(widest, gap);
      nearest = Math.min(nearest, gap);
      spot ||= sameSpot(a, b);
      wide ||= Math.max(a.precision, b.precision) >= 5;
    }
  }
  const names = `${nameOf(one.places)} and ${nameOf(other.places)}`;
  if (widest > doubtKm) return contradicts("place", `${names} are too far apart`);
  if (spot) return speaks("place", 2, `both at ${nameOf(one.places)}`);
  if (nearest > 0)
    return speaks("place", nearest < 30 ? -0.5 : -2, `${names} are ${Math.round(nearest)} km apart beyond their reach`);
  return wide
    ? speaks("place", 0.5, `${names}: one holds the other, but is wide`)
    : speaks("place", 1, `${names} are within reach of each other`);
}

/** A place that goes without saying tells half as much as one that is said. */
function compareImplied(one: EventView, other: EventView): Comparison {
  const [a, b] = [
    one.places.length > 0 ? one.places : one.implied,
    other.places.length > 0 ? other.places : other.implied,
  ];
  if (a.length === 0 || b.length === 0) return speaks("place", 0, "one of them has no place");
  const near = a.some((place) =>
    b.some(
      (second) =>
        sameSpot(place, second) || (place.precision < 5 && second.precision < 5 && placeGapKm(place, second) === 0),
    ),
  );
  return near
    ? speaks("place", 0.75, `told where the text speaks of ${nameOf(a)}`)
    : speaks("place", -0.75, `told where the text speaks of ${nameOf(a)} and ${nameOf(b)}`);
}

function nameOf(places: readonly Place[]): string {
  return places[0]?.name ?? "";
}
