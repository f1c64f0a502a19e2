import { createRoute, z } from "@hono/zod-openapi";
import { Page, RecordFilter } from "../schemas/filters.ts";
import { Decision, Judged, JudgementList, Withdrawal } from "../schemas/judgement.ts";
import { ReviewQueue } from "../schemas/review.ts";
import { also, json, refusals } from "./answers.ts";

export const listReview = createRoute({
  method: "get",
  path: "/api/review",
  tags: ["review"],
  summary: "What to look at next: the least certain and most consequential claims first",
  request: { query: RecordFilter.pick({ source: true, type: true, text: true }).extend(Page.shape) },
  responses: { 200: json(ReviewQueue, "a page of them"), ...refusals },
});

export const listJudgements = createRoute({
  method: "get",
  path: "/api/judgements",
  tags: ["review"],
  summary: "Who decided what, newest first; with `on`, the history of a claim, an event, an actor or a judgement",
  request: {
    query: z.object({
      on: z.string().min(1).max(300).optional(),
      who: z.string().min(1).max(64).optional(),
      ...Page.shape,
    }),
  },
  responses: { 200: json(JudgementList, "a page of rows"), ...refusals },
});

export const judge = createRoute({
  method: "post",
  path: "/api/judgements",
  tags: ["review"],
  summary: "Decide: right, wrong, corrected, same or different",
  request: { body: { required: true, content: { "application/json": { schema: Decision } } } },
  responses: { 201: json(Judged, "the row that was added"), ...refusals, ...also(409), ...also(413), ...also(415) },
});

export const withdraw = createRoute({
  method: "post",
  path: "/api/judgements/withdraw",
  tags: ["review"],
  summary: "Undo a judgement, or undo its undoing",
  request: { body: { required: true, content: { "application/json": { schema: Withdrawal } } } },
  responses: { 201: json(Judged, "the row that was added"), ...refusals, ...also(409), ...also(413), ...also(415) },
});
