/** One line of the scoreboard. `value`, `floor` and `aim` are on one scale: shares from 0 to 1 unless the metric says otherwise. */
export interface ScoreRow {
  stage: string;
  set: string;
  metric: string;
  value: number;
  floor: number | null;
  aim: number | null;
}
