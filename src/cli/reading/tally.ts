import type { Problem } from "../../schema/index.ts";
import type { Settled } from "./settle-outcomes.ts";

/** Counts what became of the reports of one run, and the problems met on the way. */
export class Tally {
  read = 0;
  known = 0;
  copies = 0;
  claims = 0;
  refused = 0;
  problems = 0;

  /** Counts it, and gives what there is to tell of it. */
  add(settled: Settled): Problem[] {
    if (settled.kind === "known") {
      this.known += 1;
      return [];
    }
    if (settled.kind === "refused") {
      this.refused += 1;
      return [settled.refusal.problem];
    }
    const { document, claims, problems } = settled.record;
    this.read += 1;
    this.claims += claims.length;
    if (document.copyOf !== null) this.copies += 1;
    this.problems += problems.length;
    return problems;
  }

  /** 0: all was read. 1: something was refused or not wholly read. 2: nothing was read. */
  get exitCode(): number {
    if (this.refused + this.problems === 0) return 0;
    return this.read + this.known > 0 ? 1 : 2;
  }
}
