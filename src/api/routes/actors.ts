import { createRoute, z } from "@hono/zod-openapi";
import { IsoDate } from "../../schema/index.ts";
import { ActorGraph, ActorList, ActorMembers, ActorPage, EdgeType } from "../schemas/actor.ts";
import { Page, RecordFilter } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

const Id = z.string().min(1).max(300);

export const listActors = createRoute({
  method: "get",
  path: "/api/actors",
  tags: ["actors"],
  summary: "Persons, groups, units, states and places, those mentioned most first; `type` is the kind",
  request: { query: RecordFilter.extend(Page.shape) },
  responses: { 200: json(ActorList, "a page of them"), ...refusals },
});

export const showActor = createRoute({
  method: "get",
  path: "/api/actor",
  tags: ["actors"],
  summary: "One actor: names, roles, who leads it, what it is part of, its events",
  request: { query: z.object({ id: Id }) },
  responses: { 200: json(ActorPage, "the actor"), ...refusals },
});

export const listMembers = createRoute({
  method: "get",
  path: "/api/actor/members",
  tags: ["actors"],
  summary: "The entities of single documents that were found to be one actor, each where it is first named",
  request: { query: z.object({ id: Id, ...Page.shape }) },
  responses: { 200: json(ActorMembers, "a page of them"), ...refusals },
});

export const drawActors = createRoute({
  method: "get",
  path: "/api/actors/graph",
  tags: ["actors"],
  summary: "Who supports, opposes, commands and fights whom",
  request: {
    query: z.object({
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      type: z.union([EdgeType, z.array(EdgeType)]).optional(),
      /** Only what is at most two edges away from this actor. */
      around: Id.optional(),
      /** At most so many edges, those with most claims first: 500 unless told, 5,000 at most. */
      limit: z
        .string()
        .regex(/^[1-9]\d{0,3}$/)
        .optional(),
    }),
  },
  responses: { 200: json(ActorGraph, "actors and what is between them"), ...refusals },
});
