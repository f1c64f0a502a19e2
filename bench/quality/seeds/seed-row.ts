import { claimsOf, type Reading, type Wanted } from "./match-claim.ts";
import type { Across } from "./read-seeds.ts";

/** One fact about one report. */
export interface ReportRow {
  id: string;
  /** In our own words. */
  label: string;
  /** Only a publication date makes it knowable. */
  dated?: boolean;
  /** What is told of must not be in the record: holding it is worse than missing a fact. */
  trap?: boolean;
  /** Each of these is some claim. */
  wants: readonly Wanted[];
  /** None of these is any claim. */
  never?: readonly Wanted[];
  check?: (reading: Reading) => boolean;
}

/** One fact that takes both reports. */
export interface AcrossRow {
  id: string;
  label: string;
  dated?: boolean;
  check: (across: Across) => boolean;
}

export type Verdict = "ok" | "missed" | "wrong";

/** A trap is `wrong` when the record holds it, and only `missed` where nothing that it is about was found. */
export function judgeRow(row: ReportRow, reading: Reading): Verdict {
  const holdsForbidden =
    (row.never ?? []).some((wanted) => claimsOf(reading, wanted).length > 0) || row.check?.(reading) === false;
  if (holdsForbidden) return row.trap === true ? "wrong" : "missed";
  return row.wants.every((wanted) => claimsOf(reading, wanted).length > 0) ? "ok" : "missed";
}

export function judgeAcross(row: AcrossRow, across: Across): Verdict {
  return row.check(across) ? "ok" : "missed";
}
