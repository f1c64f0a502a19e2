import type { ListFilter, Store } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { expandId } from "./find-by-id.ts";
import { countOf } from "./words/count-of.ts";

/** A command that prints part of the record. */
export interface ListCommand {
  folder: string;
  json: boolean;
  filter: ListFilter;
}

export interface Listing<Item> {
  /** What one is called, and several. */
  names: readonly [one: string, many: string];
  list(filter: ListFilter): Promise<Item[]>;
  count(filter: ListFilter): Promise<number>;
  idOf(item: Item): string;
  tabulate(items: readonly Item[]): string;
}

const atOnce = 500;
const mostRows = 100;

/** Prints what the filter leaves: all of it as JSON lines, or the first rows as a table. */
export async function listRecords<Item>(
  listing: Listing<Item>,
  { json, filter }: Pick<ListCommand, "json" | "filter">,
  effects: Effects,
): Promise<number> {
  if (json) for await (const item of pages(listing, filter)) await effects.print(`${JSON.stringify(item)}\n`);
  else await printTable(listing, filter, effects);
  return 0;
}

/** The filter with an entity's id made whole; a name is left as it is. */
export async function completeFilter(filter: ListFilter, store: Store): Promise<ListFilter> {
  const { entity } = filter;
  if (entity === undefined || !entity.includes("/")) return filter;
  const [only, ...others] = await expandId(entity, store);
  return only === undefined || others.length > 0 ? filter : { ...filter, entity: only };
}

/** Everything that the filter leaves, some at a time. */
export async function* pages<Item>(
  { list, idOf }: Pick<Listing<Item>, "list" | "idOf">,
  filter: ListFilter,
): AsyncGenerator<Item> {
  let left = filter.limit ?? Number.POSITIVE_INFINITY;
  let after = filter.after;
  while (left > 0) {
    const items = await list({ ...filter, after, limit: Math.min(atOnce, left) });
    yield* items;
    const last = items.at(-1);
    if (last === undefined || items.length < atOnce) return;
    after = idOf(last);
    left -= items.length;
  }
}

async function printTable<Item>(listing: Listing<Item>, filter: ListFilter, effects: Effects): Promise<void> {
  const [one, many] = listing.names;
  const items = await listing.list({ ...filter, limit: filter.limit ?? mostRows });
  if (items.length === 0) return effects.print(`No ${many} found.\n`);
  const total = await listing.count(filter);
  const more = total > items.length ? ` (the first ${items.length} are shown; see more with --limit)` : "";
  await effects.print(`${listing.tabulate(items)}\n${countOf(total, one, many)}${more}.\n`);
}
