import { Judgement, type Problem } from "../schema/index.ts";
import type { AppendLog } from "./append-log.ts";
import { readLogEntries } from "./read-log-entries.ts";

/** What people have decided: rows that are added and never changed. */
export interface JudgementLog {
  /** Adds a row; it is safe from a power cut when this resolves. Anything but a judgement is refused with a ZodError. */
  append(judgement: Judgement): Promise<void>;
  /** The judgements in force, in the order they were made: neither those withdrawn since nor the withdrawals. */
  list(): Promise<Judgement[]>;
  /** Every row, as it stands in the log. */
  history(): Promise<Judgement[]>;
  check(onProblem: (told: Problem) => void): Promise<void>;
}

export function openJudgementLog(log: AppendLog): JudgementLog {
  async function history(onProblem?: (told: Problem) => void): Promise<Judgement[]> {
    const rows: Judgement[] = [];
    for await (const { value } of readLogEntries(log, Judgement, onProblem)) rows.push(value);
    return rows;
  }
  return {
    async append(judgement) {
      await log.append([JSON.stringify(Judgement.parse(judgement))]);
    },
    list: async () => judgementsInForce(await history()),
    history: () => history(),
    async check(onProblem) {
      await history(onProblem);
    },
  };
}

/** A withdrawal reaches rows before it only, and may itself be withdrawn: what it took back then stands again. */
export function judgementsInForce(history: readonly Judgement[]): Judgement[] {
  const withdrawn = new Set<string>();
  const standing: Judgement[] = [];
  for (const judgement of history.toReversed()) {
    if (withdrawn.has(judgement.id)) continue;
    if (judgement.kind !== "withdrawn") standing.push(judgement);
    else for (const id of judgement.on) withdrawn.add(id);
  }
  return standing.reverse();
}
