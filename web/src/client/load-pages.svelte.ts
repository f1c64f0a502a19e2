import { type AskedError, isAborted, toAskedError } from "./asked-error.ts";
import { type ListPage, readPages } from "./read-pages.ts";

/** A list that comes in pages; they are asked for as they are needed. */
export interface Pages<Item, Page extends ListPage<Item> = ListPage<Item>> {
  /** From the first on, as far as they have come. */
  readonly items: readonly Item[];
  readonly total: number;
  /** The page that came last, for what it holds besides items; null before the first. */
  readonly last: Page | null;
  readonly error: AskedError | null;
  /** True until the first page is there. */
  readonly busy: boolean;
  /** Sees to it that the item of this number comes. */
  need(index: number): void;
  again(): void;
}

/**
 * Asks for the first page, and for all that was shown again whenever anything reactive that `ask` reads at once has changed.
 * `ask` is given the cursor (undefined for the first page). To be called while a component is set up.
 */
export function loadPages<Item, Page extends ListPage<Item>>(
  ask: (after: string | undefined, signal: AbortSignal) => Promise<Page>,
): Pages<Item, Page> {
  let items = $state.raw<readonly Item[]>([]);
  let last = $state.raw<Page | null>(null);
  let error = $state.raw<AskedError | null>(null);
  let asked = $state(0);
  let wanted = 1;
  let reading = false;
  let stopping = new AbortController();

  function fail(thrown: unknown): void {
    if (!isAborted(thrown)) error = toAskedError(thrown);
  }

  async function readOn(): Promise<void> {
    if (reading) return;
    reading = true;
    const { signal } = stopping;
    try {
      while (!signal.aborted && last !== null && last.next !== null && items.length < wanted) {
        const page: Page = await ask(last.next, signal);
        if (signal.aborted) return;
        items = [...items, ...page.items];
        last = page;
      }
    } catch (thrown) {
      if (!signal.aborted) fail(thrown);
    } finally {
      if (!signal.aborted) reading = false;
    }
  }

  $effect(() => {
    void asked;
    stopping = new AbortController();
    const { signal } = stopping;
    reading = true;
    readPages<Item, Page>((after) => ask(after, signal), wanted).then(
      (read) => {
        if (signal.aborted) return;
        reading = false;
        items = read.items;
        last = read.last;
        error = null;
      },
      (thrown: unknown) => {
        if (signal.aborted) return;
        reading = false;
        fail(thrown);
      },
    );
    return () => stopping.abort();
  });

  return {
    get items() {
      return items;
    },
    get total() {
      return last?.total ?? 0;
    },
    get last() {
      return last;
    },
    get error() {
      return error;
    },
    get busy() {
      return last === null && error === null;
    },
    need(index) {
      wanted = index + 1;
      if (items.length < wanted) void readOn();
    },
    again() {
      asked += 1;
    },
  };
}
