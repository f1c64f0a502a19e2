import { createRoute, z } from "@hono/zod-openapi";
import { DisagreementKind } from "../../schema/index.ts";
import { DisputeList } from "../schemas/dispute.ts";
import { Page, RecordFilter, Skip } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

export const listDisputes = createRoute({
  method: "get",
  path: "/api/disputes",
  tags: ["disputes"],
  summary: "Disagreements, newest first; `type` is the kind, with or without its field (`value/killed`)",
  request: {
    query: RecordFilter.extend({
      ...Page.shape,
      skip: Skip,
      kind: DisagreementKind.optional(),
      /** Only this one. */
      id: z.string().min(1).max(700).optional(),
    }),
  },
  responses: {
    200: json(DisputeList, "a page of them, and how many of each kind there are whatever `kind` is asked for"),
    ...refusals,
  },
});
