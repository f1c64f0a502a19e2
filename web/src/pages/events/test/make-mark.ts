import type { EventMark } from "../../../../../src/api/index.ts";

/** An invented mark, with a day and a place unless told otherwise. */
export function makeMark(id: string, facts: Partial<EventMark> = {}): EventMark {
  return {
    id,
    type: "ASSAULT",
    grade: "fair",
    disputed: false,
    from: "2031-04-03",
    to: "2031-04-03",
    timePrecision: "day",
    latitude: 36,
    longitude: 40,
    placePrecision: 2,
    radiusKm: 25,
    place: "Karsa",
    ...facts,
  };
}
