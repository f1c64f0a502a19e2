import type { Problem, Record as ReadRecord } from "../schema/index.ts";
import type { Judged } from "./judged/open-judged.ts";
import type { JudgementLog } from "./judgement-log.ts";
import type { Browse } from "./repositories/browse.ts";
import type { Claims } from "./repositories/claims.ts";
import type { Disputes } from "./repositories/disputes.ts";
import type { Documents } from "./repositories/documents.ts";
import type { Entities } from "./repositories/entities.ts";
import type { Events } from "./repositories/events.ts";
import type { Records, StoredMap } from "./repositories/records.ts";
import type { Copies } from "./repositories/set-copies.ts";
import type { Signatures, StoredSignature } from "./repositories/signatures.ts";
import type { SourceEntry } from "./source-log.ts";

/** One document to keep: what was read, how its text lies in the original, and what was given with it. */
export interface RecordToKeep {
  record: ReadRecord;
  map: StoredMap;
  signature: StoredSignature | null;
  given: SourceEntry["given"];
}

/**
 * A record's folder: the originals, the log of what was read, the log of judgements, and the database over them.
 * One process at a time holds it, from opening to `close`.
 */
export interface Store {
  readonly folder: string;
  /** Keeps the bytes; see `Originals`. */
  putOriginal(bytes: Uint8Array): Promise<string>;
  getOriginal(sha256: string): Promise<Uint8Array>;
  /**
   * Keeps what was read of documents whose originals are already kept; of two with one id the last stays. `copies` says
   * of any documents what they copy, as `documents.setCopies` does, in the same step. When this resolves no document of
   * it can be lost: not by a crash, not by a power cut, and not with the database.
   */
  saveRecords(records: readonly RecordToKeep[], options?: { copies?: Copies }): Promise<void>;
  readonly records: Records;
  readonly documents: Documents;
  readonly claims: Claims;
  readonly entities: Entities;
  readonly events: Events;
  readonly disputes: Disputes;
  readonly signatures: Signatures;
  readonly judgements: Omit<JudgementLog, "check">;
  /** See `Judged`: `records` and `claims` above are as people judged them, these as they were read. */
  readonly judgeClaims: Judged["judgeClaims"];
  readonly asRead: Judged["asRead"];
  readonly browse: Browse;
  /** What has been read, each document once, in the order it was last read: all that a rebuild goes by. */
  sources(): AsyncGenerator<SourceEntry>;
  /** What has been read but is not in the database, or not as it was last read, after a crash or a rebuild: to be read again from its original. */
  missing(): Promise<SourceEntry[]>;
  /** Lines of the two logs that cannot be understood. */
  check(): Promise<Problem[]>;
  close(): Promise<void>;
}
