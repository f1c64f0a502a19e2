import { createRoute, z } from "@hono/zod-openapi";
import { Addition, PastedText, UploadedFiles } from "../schemas/addition.ts";
import { also, events, json, refusals } from "./answers.ts";

const query = z.object({ id: z.string().min(1).max(64) });

export const addText = createRoute({
  method: "post",
  path: "/api/additions/text",
  tags: ["add"],
  summary: "Read pasted text",
  request: { body: { required: true, content: { "application/json": { schema: PastedText } } } },
  responses: { 202: json(Addition, "it waits for its turn"), ...refusals, ...also(413), ...also(415) },
});

export const addFiles = createRoute({
  method: "post",
  path: "/api/additions/files",
  tags: ["add"],
  summary: "Read uploaded files",
  request: { body: { required: true, content: { "multipart/form-data": { schema: UploadedFiles } } } },
  responses: { 202: json(Addition, "they wait for their turn"), ...refusals, ...also(413), ...also(415) },
});

export const listAdditions = createRoute({
  method: "get",
  path: "/api/additions",
  tags: ["add"],
  summary: "What was added since the server began, newest first",
  responses: { 200: json(z.strictObject({ items: z.array(Addition) }), "at most 50"), ...refusals },
});

export const showAddition = createRoute({
  method: "get",
  path: "/api/addition",
  tags: ["add"],
  summary: "How far one has come",
  request: { query },
  responses: { 200: json(Addition, "its state now"), ...refusals },
});

export const watchAddition = createRoute({
  method: "get",
  path: "/api/addition/progress",
  tags: ["add"],
  summary: "The same, again whenever it changes, until it is done (event `progress`)",
  request: { query },
  responses: { 200: events(Addition, "a stream"), ...refusals },
});
