/** Worth of pairing a row with a column, by row; pairs that are not there are worth nothing. */
export type Worths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The greatest sum of worths over pairings that use each row and each column once at most. */
export function assignBest(worths: Worths): number {
  return splitConnected(worths).reduce((sum, part) => sum + assignPart(part), 0);
}

/** Rows that share columns, directly or through others; what is apart can be assigned apart. */
function splitConnected(worths: Worths): Worths[] {
  const rowsOf = new Map<string, string[]>();
  for (const [row, columns] of worths)
    for (const column of columns.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  const seen = new Set<string>();
  const parts: Worths[] = [];
  for (const start of worths.keys()) {
    if (seen.has(start)) continue;
    const part = new Map<string, ReadonlyMap<string, number>>();
    const open = [start];
    seen.add(start);
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      const columns = worths.get(row) ?? new Map<string, number>();
      part.set(row, columns);
      for (const column of columns.keys())
        for (const next of rowsOf.get(column) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          open.push(next);
        }
    }
    parts.push(part);
  }
  return parts;
}

/** The Hungarian method with potentials, on a square of rows and columns filled up with zeros. Cubic in its size. */
function assignPart(part: Worths): number {
  const rows = [...part.values()];
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const size = Math.max(rows.length, columns.length);
  const cost = (row: number, column: number): number => -(rows[row - 1]?.get(columns[column - 1] ?? "") ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const before = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    let at = 0;
    do {
      used[at] = 1;
      const current = rowOf[at] ?? 0;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let column = 1; column <= size; column++) {
        if (used[column] === 1) continue;
        const slack = cost(current, column) - (rowPotential[current] ?? 0) - (columnPotential[column] ?? 0);
        if (slack < (least[column] ?? 0)) {
          least[column] = slack;
          before[column] = at;
        }
        if ((least[column] ?? 0) < delta) [delta, next] = [least[column] ?? 0, column];
      }
      for (let column = 0; column <= size; column++) {
        if (used[column] === 1) {
          const held = rowOf[column] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + delta;
          columnPotential[column] = (columnPotential[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = before[at] ?? 0) rowOf[at] = rowOf[before[at] ?? 0] ?? 0;
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column] ?? 0, column);
  return sum;
}
