/** What passes between the program and the thread of the database. */

export interface WorkerOptions {
  folder: string;
  /** Packed data folder to begin with, where `folder` is new. */
  empty: Uint8Array | null;
}

/** What the thread exits with when the engine in it has died. */
export const abortedExit = 134;

/** `sql: null` closes the database. */
export interface DatabaseRequest {
  id: number;
  sql: string | null;
  parameters: readonly unknown[];
}

/** The reply to `id`; that of id 0 comes unasked, when the database has opened or failed to. */
export type DatabaseReply = { id: number; rows: unknown[]; affected: number } | { id: number; error: ReplyError };

export interface ReplyError {
  name: string;
  message: string;
  /** PostgreSQL's, or empty. */
  code: string;
}
