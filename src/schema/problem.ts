import { z } from "zod";
import { type MessageCode, messages } from "./messages.ts";
import { Span } from "./span.ts";

/** Something that could not be read or understood. `code` is a heading in `messages/`; `message` says what, where and what to do. */
export const Problem = z.strictObject({
  code: z.string(),
  message: z.string(),
  span: Span.nullable(),
});
export type Problem = z.infer<typeof Problem>;

/** The problem of that code with the blanks (`{name}`) of its sentence filled in. */
export function problem(
  code: MessageCode,
  blanks: { readonly [name: string]: string | number } = {},
  span: Span | null = null,
): Problem {
  const message = messages[code].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
  return { code, message, span };
}

/** A problem that ends what was asked for: carried to the door (command line, server) and told there. */
export class SaysoError extends Error {
  readonly problem: Problem;
  constructor(code: MessageCode, blanks: { readonly [name: string]: string | number } = {}) {
    const told = problem(code, blanks);
    super(told.message);
    this.name = "SaysoError";
    this.problem = told;
  }
}
