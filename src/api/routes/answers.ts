import type { z } from "@hono/zod-openapi";
import { ApiError } from "../schemas/error.ts";

const reasons = {
  400: "something asked for is not what it should be",
  401: "sign in first",
  403: "this user may not, or the request comes from another site",
  404: "there is no such thing",
  409: "it contradicts what is there",
  413: "more than may be sent at once",
  415: "a kind of content that is not taken",
  429: "too many attempts; wait",
  503: "the record cannot be used now",
} as const;

type Refusal = keyof typeof reasons;

function refused(description: string) {
  return { description, content: { "application/json": { schema: ApiError } } };
}

/** Refusals that any route may answer with. */
export const refusals = {
  400: refused(reasons[400]),
  401: refused(reasons[401]),
  403: refused(reasons[403]),
  404: refused(reasons[404]),
  503: refused(reasons[503]),
} as const;

/** Further refusals, by status. */
export function also<Status extends Exclude<Refusal, keyof typeof refusals>>(status: Status) {
  return { [status]: refused(reasons[status]) } as { [Key in Status]: ReturnType<typeof refused> };
}

export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** A stream of server-sent events; each one's data is a JSON value of the schema. */
export function events<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "text/event-stream": { schema } } };
}
