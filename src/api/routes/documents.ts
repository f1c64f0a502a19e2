import { createRoute, z } from "@hono/zod-openapi";
import { DocumentList, DocumentPage, OriginalText } from "../schemas/document.ts";
import { Page, RecordFilter } from "../schemas/filters.ts";
import { json, refusals } from "./answers.ts";

const query = z.object({ id: z.string().min(1).max(300) });

export const listDocuments = createRoute({
  method: "get",
  path: "/api/documents",
  tags: ["documents"],
  summary: "Documents by date of publication",
  request: { query: RecordFilter.extend(Page.shape) },
  responses: { 200: json(DocumentList, "a page of them, without their texts"), ...refusals },
});

export const showDocument = createRoute({
  method: "get",
  path: "/api/document",
  tags: ["documents"],
  summary: "One document with its text and all that was read out of it",
  request: { query },
  responses: { 200: json(DocumentPage, "the document"), ...refusals },
});

export const showOriginalText = createRoute({
  method: "get",
  path: "/api/document/original-text",
  tags: ["documents"],
  summary: "The untouched original as text, with the words of each claim",
  request: { query },
  responses: { 200: json(OriginalText, "text and marks"), ...refusals },
});

const bytes = z.string().openapi({ format: "binary" });

export const fetchOriginal = createRoute({
  method: "get",
  path: "/api/document/original",
  tags: ["documents"],
  summary:
    "The untouched original, inert: in a sandbox without scripts and network; with `as=text` as plain text, with `as=file` to be kept",
  request: {
    query: query.extend({
      as: z.enum(["page", "text", "file"]).optional(),
      /** Of a page: the words of this claim are marked in it, the first of them as `#claim`. */
      claim: z.string().min(1).max(300).optional(),
    }),
  },
  responses: {
    200: {
      description: "its bytes",
      content: {
        "text/html": { schema: bytes },
        "text/plain": { schema: bytes },
        "application/pdf": { schema: bytes },
        "application/octet-stream": { schema: bytes },
      },
    },
    ...refusals,
  },
});
