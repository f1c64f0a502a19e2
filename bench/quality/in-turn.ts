/** What `work` makes of each, one after another: each keeps the thread busy, and misses are told in the gold's order. */
export async function inTurn<T, R>(all: readonly T[], work: (one: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}
