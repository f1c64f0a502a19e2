import { findSpanningTree } from "./find-spanning-tree.ts";

/** Of roots, so many are tried where the likeliest heads make no tree. */
const rootsTried = 3;

/**
 * Heads of words `first` to `last`, `last` not included, in one tree; a root has itself. `arcs` is a matrix of `width`
 * columns, `likeliest` gives each row's best column, which nearly always makes a tree already.
 */
export function decodeTree(
  arcs: Float32Array,
  width: number,
  likeliest: (word: number) => number,
  { first, last }: { first: number; last: number },
): number[] {
  const count = last - first;
  const greedy = Array.from({ length: count }, (_, word) => likeliest(first + word) - first);
  const found = isTree(greedy) ? greedy : findBestTree(readLogs(arcs, width, first, count), count);
  return found.map((head) => head + first);
}

/** One root, and every word leads up to it. */
export function isTree(heads: readonly number[]): boolean {
  const state = new Uint8Array(heads.length);
  let roots = 0;
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (state[at] === 0 && heads[at] !== at) {
      state[at] = 1;
      at = heads[at] ?? -1;
    }
    if (state[at] === 1 || at < 0 || at >= heads.length) return false;
    if (heads[at] === at && state[at] === 0) roots += 1;
    for (let back = start; state[back] !== 2; back = heads[back] ?? 0) state[back] = 2;
  }
  return roots === 1;
}

/** Among the trees under the likeliest roots the one with the highest sum. */
function findBestTree(logs: Float64Array, count: number): number[] {
  const asRoot = (word: number): number => logs[word * count + word] ?? 0;
  const roots = Array.from({ length: count }, (_, word) => word).sort((one, other) => asRoot(other) - asRoot(one));
  let best: number[] = [];
  let bestSum = Number.NEGATIVE_INFINITY;
  for (const root of roots.slice(0, rootsTried)) {
    const heads = findSpanningTree(logs, count, root);
    const sum = heads.reduce((total, head, word) => total + (logs[word * count + head] ?? 0), 0);
    if (best.length === 0 || sum > bestSum) [best, bestSum] = [heads, sum];
  }
  return best;
}

/** The logarithms of each word's shares over its own sentence. */
function readLogs(arcs: Float32Array, width: number, first: number, count: number): Float64Array {
  const logs = new Float64Array(count * count);
  for (let word = 0; word < count; word++) {
    const from = (first + word) * width + first;
    const row = arcs.subarray(from, from + count);
    const most = row.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const whole = most + Math.log(row.reduce((sum, score) => sum + Math.exp(score - most), 0));
    for (let head = 0; head < count; head++) logs[word * count + head] = (row[head] ?? 0) - whole;
  }
  return logs;
}
