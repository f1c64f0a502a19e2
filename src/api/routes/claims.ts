import { createRoute, z } from "@hono/zod-openapi";
import { ClaimList, ClaimPage } from "../schemas/claim.ts";
import { Page, RecordFilter } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

const Id = z.string().min(1).max(300);

export const listClaims = createRoute({
  method: "get",
  path: "/api/claims",
  tags: ["claims"],
  summary: "Claims by date of publication and place in the text",
  request: {
    query: RecordFilter.extend({
      ...Page.shape,
      /** Only those of this document. */
      document: Id.optional(),
      /** Only those that tell of this event. */
      event: Id.optional(),
      /** Only these, at most 100. */
      id: z.union([Id, z.array(Id).max(100)]).optional(),
    }),
  },
  responses: { 200: json(ClaimList, "a page of them"), ...refusals },
});

export const showClaim = createRoute({
  method: "get",
  path: "/api/claim",
  tags: ["claims"],
  summary: "One claim in its paragraph",
  request: { query: z.object({ id: Id }) },
  responses: { 200: json(ClaimPage, "the claim"), ...refusals },
});
