/** Some columns of a matrix of scores, without a copy: `at(row, column)` counts columns from `from`. */
export interface ScoreMatrix {
  values: Float32Array;
  rows: number;
  /** Values from one row to the next. */
  stride: number;
  from: number;
  width: number;
}

export function scoreAt({ values, stride, from }: ScoreMatrix, row: number, column: number): number {
  return values[row * stride + from + column] ?? Number.NEGATIVE_INFINITY;
}

/** The column with the highest score, the first of equals. */
export function bestColumn(matrix: ScoreMatrix, row: number): number {
  let best = 0;
  for (let column = 1; column < matrix.width; column++)
    if (scoreAt(matrix, row, column) > scoreAt(matrix, row, best)) best = column;
  return best;
}

/** What share the column has in a softmax over the row, 0 to 1. */
export function probability(matrix: ScoreMatrix, row: number, column: number): number {
  const own = scoreAt(matrix, row, column);
  let sum = 0;
  for (let other = 0; other < matrix.width; other++) sum += Math.exp(scoreAt(matrix, row, other) - own);
  return 1 / sum;
}
