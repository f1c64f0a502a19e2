import { z } from "@hono/zod-openapi";
import { Problem } from "../../schema/index.ts";

const said = z.string().trim().max(500).optional();

/** What is said of the reports; an empty value says nothing. */
export const Said = z.object({ publisher: said, published: said, title: said, url: said });

export const PastedText = z
  .strictObject({ ...Said.shape, text: z.string().min(1).max(5_000_000) })
  .openapi("PastedText");

export const UploadedFiles = z
  .object({
    ...Said.shape,
    files: z
      .union([z.instanceof(File), z.array(z.instanceof(File))])
      .openapi({ type: "array", items: { type: "string", format: "binary" } }),
  })
  .openapi("UploadedFiles");

/** How far reading what was added has come. */
export const Addition = z
  .strictObject({
    id: z.string(),
    by: z.string(),
    /** ISO 8601 instant, UTC. */
    at: z.string(),
    /** In order: waiting for its turn, reading reports, comparing accounts, done; or failed. */
    stage: z.enum(["waiting", "reading", "comparing", "done", "failed"]),
    names: z.array(z.string()),
    read: z.number().int(),
    /** As far as is known yet: a table holds many reports. */
    expected: z.number().int(),
    claims: z.number().int(),
    documents: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().nullable(),
        location: z.string(),
        claims: z.number().int(),
        copyOf: z.string().nullable(),
        /** It was in the record before. */
        known: z.boolean(),
      }),
    ),
    problems: z.array(z.strictObject({ location: z.string().nullable(), problem: Problem })),
  })
  .openapi("Addition");
export type Addition = z.infer<typeof Addition>;
