/** One line of the scoreboard. `value`, `floor` and `aim` are on one scale: shares from 0 to 1 unless the metric says otherwise. */
export interface ScoreRow {
  stage: string;
  set: string;
  metric: string;
  value: number;
  floor: number | null;
  aim: number | null;
}

/** One thing that a scorer found wrong: what kind of mistake, and the words around it. */
export interface Miss {
  cause: string;
  context: string;
}

/** Takes the misses as a scorer meets them. */
export type TellMiss = (miss: Miss) => void;
