import { createRoute, z } from "@hono/zod-openapi";
import { EventFilter } from "../schemas/filters.ts";
import { Change, Overview } from "../schemas/overview.ts";
import { events, json, refusals } from "./answers.ts";

export const showOverview = createRoute({
  method: "get",
  path: "/api/overview",
  tags: ["record"],
  summary: "How much the record holds and where its accounts part most",
  responses: { 200: json(Overview, "counts"), ...refusals },
});

export const watchChanges = createRoute({
  method: "get",
  path: "/api/changes",
  tags: ["record"],
  summary: "Tells of every change of the record as it happens (event `change`)",
  responses: { 200: events(Change, "a stream"), ...refusals },
});

const text = z.string();

export const exportView = createRoute({
  method: "get",
  path: "/api/export",
  tags: ["record"],
  summary: "The events that the filter leaves, with the claims that tell of them; all of the record without a filter",
  request: { query: EventFilter.extend({ format: z.enum(["jsonl", "csv", "geojson"]) }) },
  responses: {
    200: {
      description: "a file",
      content: {
        "application/jsonl": { schema: text },
        "text/csv": { schema: text },
        "application/geo+json": { schema: text },
      },
    },
    ...refusals,
  },
});
