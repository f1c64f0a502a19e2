import type { Argument, Figure, Span } from "../schema/index.ts";

/** A number that is stated about something and is not a count of casualties. */
export interface FigureDraft {
  figure: Omit<Figure, "time">;
  span: Span;
  chunk: number;
  reason: string;
  /** Who gives it, where the verb of giving it names them; null where the text around it tells. */
  by: Argument | null;
}
