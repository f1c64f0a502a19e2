const never = -1e9;

/**
 * Heads of the best tree under `root` (which keeps itself), by Chu and Liu and Edmonds: take every word's best head, shrink
 * a circle to one word, solve that, and open the circle where the solution enters it. `scores[word * count + head]`.
 */
export function findSpanningTree(scores: Float64Array, count: number, root: number): number[] {
  const arcs = Float64Array.from(scores);
  for (let word = 0; word < count; word++) arcs[word * count + word] = never;
  return solve(arcs, count, root);
}

function solve(arcs: Float64Array, count: number, root: number): number[] {
  const heads = Array.from({ length: count }, (_, word) => (word === root ? root : bestHead(arcs, count, word)));
  const circle = findCircle(heads, root);
  if (circle.length === 0) return heads;
  const within = new Set(circle);
  const outside = heads.map((_, word) => word).filter((word) => !within.has(word));
  const score = (word: number, head: number): number => arcs[word * count + head] ?? never;
  const closing = heads.map((head, word) => score(word, head));
  /** What is gained by hanging the circle from `head` at `word` instead of closing it there. */
  const gain = (word: number, head: number): number => score(word, head) - (closing[word] ?? 0);
  const wayOut = outside.map((word) => pickBest(circle, (member) => score(word, member)));
  const wayIn = outside.map((head) => pickBest(circle, (member) => gain(member, head)));

  const size = outside.length + 1;
  const small = new Float64Array(size * size).fill(never);
  outside.forEach((word, row) => {
    for (let column = 0; column < outside.length; column++)
      small[row * size + column] = score(word, outside[column] ?? 0);
    small[row * size + size - 1] = score(word, wayOut[row] ?? 0);
    small[(size - 1) * size + row] = gain(wayIn[row] ?? 0, word);
  });
  const solved = solve(small, size, outside.indexOf(root));
  outside.forEach((word, row) => {
    const head = solved[row] ?? 0;
    heads[word] = outside[head] ?? wayOut[row] ?? 0;
  });
  const above = solved[size - 1] ?? 0;
  heads[wayIn[above] ?? 0] = outside[above] ?? root;
  return heads;
}

function bestHead(arcs: Float64Array, count: number, word: number): number {
  const from = word * count;
  let best = 0;
  for (let head = 1; head < count; head++) if ((arcs[from + head] ?? 0) > (arcs[from + best] ?? 0)) best = head;
  return best;
}

function pickBest(words: readonly number[], score: (word: number) => number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const own = score(word);
    if (best >= 0 && own <= most) continue;
    best = word;
    most = own;
  }
  return best;
}

/** The words of one circle, or none. */
function findCircle(heads: readonly number[], root: number): number[] {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at !== root && seen[at] === -1) {
      seen[at] = start;
      at = heads[at] ?? root;
    }
    if (at === root || seen[at] !== start) continue;
    const circle = [at];
    for (let next = heads[at] ?? at; next !== at; next = heads[next] ?? at) circle.push(next);
    return circle.sort((one, other) => one - other);
  }
  return [];
}
