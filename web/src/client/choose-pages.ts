/** Numbers of the pages that hold the wanted rows (both ends included) and have not come, in their order. */
export function missingPages(
  pages: ReadonlyMap<number, unknown>,
  { first, last }: { first: number; last: number },
  { pageSize, total }: { pageSize: number; total: number | null },
): number[] {
  const end = Math.min(last, (total ?? Number.POSITIVE_INFINITY) - 1);
  const missing: number[] = [];
  for (let page = Math.floor(first / pageSize); page <= Math.floor(end / pageSize); page += 1)
    if (!pages.has(page)) missing.push(page);
  return missing;
}

/** The pages without those farthest from `page`, so that at most `most` are left. */
export function keepNear<Value>(
  pages: ReadonlyMap<number, Value>,
  page: number,
  most: number,
): ReadonlyMap<number, Value> {
  if (pages.size <= most) return pages;
  return new Map([...pages].sort(([one], [other]) => Math.abs(one - page) - Math.abs(other - page)).slice(0, most));
}
