import { z } from "@hono/zod-openapi";
import { Attribution, Document, Entity, Interval, Original, Problem } from "../../schema/index.ts";
import { ClaimView } from "./claim.ts";

/** A document without its text. */
export const DocumentSummary = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    published: Interval.nullable(),
    copyOf: z.string().nullable(),
    original: Original,
    claims: z.number().int(),
  })
  .openapi("DocumentSummary");
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const DocumentList = z.strictObject({
  items: z.array(DocumentSummary),
  total: z.number().int(),
  next: z.string().nullable(),
});

/** A document with its text and everything read out of it. All spans point into `document.text`. */
export const DocumentPage = z
  .strictObject({
    document: Document,
    claims: z.array(ClaimView),
    entities: z.array(Entity),
    /** Resolved id of each of `entities`, by its id here. */
    actors: z.record(z.string(), z.string()),
    attributions: z.array(Attribution),
    times: z.array(Interval),
    problems: z.array(Problem),
    /** Documents that copy it, or where it is a copy, the one it copies and its other copies. */
    copies: z.array(DocumentSummary),
  })
  .openapi("DocumentPage");
export type DocumentPage = z.infer<typeof DocumentPage>;

/** The untouched original as text, with the words of each claim. */
export const OriginalText = z
  .strictObject({
    mediaType: z.string(),
    /** `source`: as the file has it. `layer`: as taken out of a PDF, a Word file or a mail. `gone`: it cannot be read now. */
    kind: z.enum(["source", "layer", "gone"]),
    text: z.string(),
    /** Where the words of each claim stand in `text`, half-open, UTF-16; in several runs where the file has something between them. */
    marks: z.array(
      z.strictObject({
        claim: z.string(),
        runs: z.array(z.strictObject({ start: z.number().int(), end: z.number().int() })),
      }),
    ),
  })
  .openapi("OriginalText");
export type OriginalText = z.infer<typeof OriginalText>;
