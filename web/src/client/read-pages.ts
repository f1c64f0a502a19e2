/** A page of a list. */
export interface ListPage<Item> {
  items: Item[];
  total: number;
  /** Where the next page begins; null at the end. */
  next: string | null;
}

/** The pages from the first on, until `wanted` items have come or there are no more. */
export async function readPages<Item, Page extends ListPage<Item>>(
  ask: (after: string | undefined) => Promise<Page>,
  wanted: number,
): Promise<{ items: Item[]; last: Page }> {
  let last = await ask(undefined);
  const items = [...last.items];
  while (items.length < wanted && last.next !== null) {
    last = await ask(last.next);
    items.push(...last.items);
  }
  return { items, last };
}
