import type { SaysoError } from "../../schema/index.ts";
import type { ServerFile } from "./server-file.ts";

/** Thrown in the place of a lock's refusal where the record's holder serves it: what was asked can be done there. */
export class RecordServed extends Error {
  readonly server: ServerFile;
  readonly refusal: SaysoError;
  constructor(server: ServerFile, refusal: SaysoError) {
    super(refusal.message);
    this.name = "RecordServed";
    this.server = server;
    this.refusal = refusal;
  }
}
