import { createRoute } from "@hono/zod-openapi";
import { DisputeList } from "../schemas/dispute.ts";
import { Page, RecordFilter } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

export const listDisputes = createRoute({
  method: "get",
  path: "/api/disputes",
  tags: ["disputes"],
  summary: "Disagreements, newest first; `type` is the kind, with or without its field (`value/killed`)",
  request: { query: RecordFilter.extend(Page.shape) },
  responses: { 200: json(DisputeList, "a page of them, and how many of each kind"), ...refusals },
});
