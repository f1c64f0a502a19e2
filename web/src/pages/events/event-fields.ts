import { day, type Field, flag, many, oneOf, text } from "../../address/query.ts";
import { readBox, writeBox } from "./map/box.ts";

const box: Field<string | null> = {
  read: ([value]) => (value === undefined ? null : writeBox(readBox(value))),
  write: (value) => (value === null ? [] : [value]),
};

/** What events are narrowed to, as it stands in the address and as the server takes it. */
export const eventFields = {
  text,
  report: text,
  type: many,
  actor: many,
  source: many,
  grade: many,
  disagreement: many,
  country: many,
  disputed: flag,
  from: day,
  to: day,
  /** The box of the map. */
  bbox: box,
  order: oneOf("oldest", "newest", "disputed", "sources"),
};

/** The values of `eventFields`. */
export type EventFilters = {
  [Name in keyof typeof eventFields]: ReturnType<(typeof eventFields)[Name]["read"]>;
};
