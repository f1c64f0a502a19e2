import type { Relation, Span } from "../schema/index.ts";

/** A standing fact as one clause tells it, before time and source are known. */
export interface RelationDraft {
  relation: Omit<Relation, "time">;
  span: Span;
  /** Chunk that carries the statement: its verb group, or the noun phrase itself. */
  chunk: number;
  reason: string;
}
