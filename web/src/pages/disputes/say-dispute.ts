import type { DisputeRow } from "../../../../src/api/index.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayPlace } from "../../words/say-place.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";
import { sayValue } from "../../words/say-value.ts";

/** What a disagreement is about: "Assault: air strike at Velmar, North, 2 Apr 2031"; of no event in the record's own words. */
export function sayAbout({ dispute, event }: Pick<DisputeRow, "event" | "dispute">): string {
  if (event === null) return sayValue(dispute.about);
  const where = event.place === null ? "" : ` at ${sayPlace(event.place)}`;
  const when = sayInterval(event.time);
  return `${sayTypeAndMode(event.type, event.mode)}${where}${when === "" ? "" : `, ${when}`}`;
}

/** "14 · 23 · at least 23". */
export function sayPositions({ positions }: Pick<DisputeRow["dispute"]["disagreement"], "positions">): string {
  return positions.map(({ value }) => sayValue(value)).join(" · ");
}
