import type { Entity, Place } from "../../schema/index.ts";

/** A settlement, spot or district named at an offset of the text. */
export interface PlaceMention {
  start: number;
  place: Place;
}

/** Characters back from an event within which a place named before still holds. */
const reach = 1200;

/** Mentions of places no wider than a district, in the order of the text. */
export function listPlaceMentions(entities: readonly Entity[]): PlaceMention[] {
  return entities
    .flatMap(({ kind, place, mentions }) =>
      place === null || place.precision > 3 || (kind !== "place" && kind !== "facility")
        ? []
        : mentions.map(({ start }) => ({ start, place })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The last place named before an offset, as long as it is not far back; else null. */
export function placeBefore(mentions: readonly PlaceMention[], offset: number): Place | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const last = mentions[low - 1];
  return last === undefined || offset - last.start > reach ? null : last.place;
}
