import { createRoute, z } from "@hono/zod-openapi";
import { EventFacets, EventList, EventMark, EventPage } from "../schemas/event.ts";
import { EventFilter, EventOrder, Page, Skip } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

export const listEvents = createRoute({
  method: "get",
  path: "/api/events",
  tags: ["events"],
  summary: "Events that the filter leaves",
  request: { query: EventFilter.extend({ order: EventOrder.optional(), ...Page.shape, skip: Skip }) },
  responses: { 200: json(EventList, "a page of them"), ...refusals },
});

export const countEvents = createRoute({
  method: "get",
  path: "/api/events/facets",
  tags: ["events"],
  summary: "How many events each value of each filter would leave",
  request: { query: EventFilter },
  responses: { 200: json(EventFacets, "counts"), ...refusals },
});

export const markEvents = createRoute({
  method: "get",
  path: "/api/events/marks",
  tags: ["events"],
  summary: "All events that the filter leaves, as a map and a timeline draw them",
  request: { query: EventFilter },
  responses: { 200: json(z.strictObject({ marks: z.array(EventMark) }), "in the order of time"), ...refusals },
});

export const showEvent = createRoute({
  method: "get",
  path: "/api/event",
  tags: ["events"],
  summary: "One event: accounts, disagreements, revisions, copies, grade",
  request: { query: z.object({ id: z.string().min(1).max(300) }) },
  responses: { 200: json(EventPage, "the event"), ...refusals },
});
