import type { Argument, Relation, Span } from "../schema/index.ts";

/** A standing fact as one clause tells it, before time and source are known. */
export interface RelationDraft {
  relation: Omit<Relation, "time">;
  span: Span;
  /** Chunk that carries the statement: its verb group, or the noun phrase itself. */
  chunk: number;
  reason: string;
  /** Whose word it is that calls it so. */
  by?: Argument;
  /** It held once and holds no longer. */
  over?: true;
}
