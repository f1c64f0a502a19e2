import { day, flag, many, oneOf, text } from "../../address/query.ts";

/** What events are narrowed to, as it stands in the address and as the server takes it. */
export const eventFields = {
  text,
  type: many,
  actor: many,
  source: many,
  grade: many,
  disagreement: many,
  country: many,
  disputed: flag,
  from: day,
  to: day,
  bbox: text,
  order: oneOf("oldest", "newest", "disputed", "sources"),
};
