import { refuse } from "../guard/error-answer.ts";

const usual = 100;
const most = 1_000;

export function limitOf(limit: string | undefined): number {
  return Math.min(most, Number(limit ?? usual));
}

/** One page of a list in memory; `after` is the id of the last item seen, or `skip` how many. @throws SaysoError `api-cursor` */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, after, skip = 0 }: { limit?: string | undefined; after?: string | undefined; skip?: number },
  idOf: (item: Item) => string,
): { items: Item[]; next: string | null } {
  const start = after === undefined ? skip : items.findIndex((item) => idOf(item) === after) + 1;
  if (after !== undefined && start === 0) throw refuse("api-cursor");
  const page = items.slice(start, start + limitOf(limit));
  const last = page.at(-1);
  return { items: page, next: last === undefined || start + page.length >= items.length ? null : idOf(last) };
}

/** The same of a list that was asked for with one more than the page holds. */
export function cutPage<Item>(
  found: readonly Item[],
  limit: number,
  idOf: (item: Item) => string,
): { items: Item[]; next: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? idOf(last) : null };
}
