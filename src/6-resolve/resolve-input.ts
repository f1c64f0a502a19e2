import type { Judgement, Record } from "../schema/index.ts";

export interface ResolveInput {
  records: readonly Record[];
  /** Without withdrawn ones. */
  judgements: readonly Judgement[];
}
