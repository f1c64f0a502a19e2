import type { ReadRecord, Refusal, Report, ReportText } from "../../pipeline.ts";

/** A report on its way in: refused, already in the record as it is, or to be read under `id`. */
export type Planned =
  | { kind: "refused"; refusal: Refusal }
  | { kind: "known"; location: string; id: string }
  | { kind: "new"; report: Report; id: string };

/** What became of it. */
export type Outcome = Exclude<Planned, { kind: "new" }> | { kind: "read"; report: Report; read: ReadRecord };

/** Reads one report; may throw, where the program has a fault. */
export type ReadOne = (report: ReportText, id: string) => Promise<ReadRecord>;

export interface Reader {
  read: ReadOne;
  close(): Promise<void>;
}
