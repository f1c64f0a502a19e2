/** One line of the scoreboard. `value`, `floor` and `aim` are on one scale: shares from 0 to 1 unless the metric says otherwise. */
export interface ScoreRow {
  stage: string;
  set: string;
  metric: string;
  value: number;
  floor: number | null;
  aim: number | null;
  /** What another program gave in the same run. */
  reference?: string;
}

/** The rows as those of the language model without the rules around it, which has no floor of its own. */
export function modelAlone(rows: readonly ScoreRow[]): ScoreRow[] {
  return rows.map((row) => ({ ...row, metric: `${row.metric}, model alone`, floor: null, aim: null }));
}

/** One thing that a scorer found wrong: what kind of mistake, and the words around it. */
export interface Miss {
  cause: string;
  context: string;
}

/** Takes the misses as a scorer meets them. */
export type TellMiss = (miss: Miss) => void;
