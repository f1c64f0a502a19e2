import { z } from "zod";

/** A command line as it is sent to the server of its record. */
export const SentCommand = z.object({
  words: z.array(z.string()),
  /** The folder in which it was given. */
  cwd: z.string(),
  columns: z.number().int(),
  color: z.boolean(),
  debug: z.boolean(),
  user: z.string(),
  /** Standard input in base64, null where the command does not read it. */
  input: z.string().nullable(),
});
export type SentCommand = z.infer<typeof SentCommand>;

/** What comes back, one JSON object a line; an empty line says only that the server is still there. */
export const CommandFrame = z.union([
  z.object({ out: z.string() }),
  z.object({ told: z.string() }),
  z.object({ code: z.number().int() }),
]);
export type CommandFrame = z.infer<typeof CommandFrame>;
