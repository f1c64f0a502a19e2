import { z } from "zod";
import { Interval } from "./interval.ts";

/** The untouched bytes as they came. */
export const Original = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Where it was read from: a path, `path#row`, or `-` for standard input. */
  location: z.string(),
});
export type Original = z.infer<typeof Original>;

/** One report as published. `text` is the cleaned text that every span points into; it is never edited afterwards. */
export const Document = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO 639-1. */
  language: z.string(),
  published: Interval.nullable(),
  text: z.string(),
  /** The id of the earliest document that this one copies, whole or nearly; never a chain of copies. */
  copyOf: z.string().nullable(),
  original: Original,
});
export type Document = z.infer<typeof Document>;
