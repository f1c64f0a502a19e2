import { type AskedError, isAborted, toAskedError } from "./asked-error.ts";
import { keepNear, missingPages } from "./choose-pages.ts";

/** A long list that is entered anywhere; only what is near is held. */
export interface Rows<Item> {
  /** Undefined where it has not come yet. */
  at(index: number): Item | undefined;
  readonly total: number;
  readonly error: AskedError | null;
  /** True until the first rows are there. */
  readonly busy: boolean;
  /** Sees to it that these rows come, both ends included. */
  need(last: number, first?: number): void;
  again(): void;
}

const pageSize = 200;
const mostPages = 40;

/**
 * Asks for the rows in sight, and for them again whenever anything reactive that `ask` reads at once has changed; until
 * then those that came before stay. To be called while a component is set up.
 */
export function loadRows<Item>(
  ask: (skip: number, limit: number, signal: AbortSignal) => Promise<{ items: Item[]; total: number }>,
): Rows<Item> {
  let pages = $state.raw<ReadonlyMap<number, readonly Item[]>>(new Map());
  let total = $state<number | null>(null);
  let error = $state.raw<AskedError | null>(null);
  let asked = $state(0);
  let wanted = { first: 0, last: 0 };
  let stale = true;
  let reading = false;
  let stopping = new AbortController();

  function keep(page: number, answered: { items: Item[]; total: number }): void {
    pages = keepNear(new Map([...(stale ? [] : pages), [page, answered.items]]), page, mostPages);
    total = answered.total;
    error = null;
    stale = false;
  }

  async function readOn(): Promise<void> {
    if (reading) return;
    reading = true;
    const { signal } = stopping;
    try {
      for (let next = missingPages(pages, wanted, { pageSize, total })[0]; next !== undefined; ) {
        const answered = await ask(next * pageSize, pageSize, signal);
        if (signal.aborted) return;
        keep(next, answered);
        next = missingPages(pages, wanted, { pageSize, total })[0];
      }
    } catch (thrown) {
      if (!signal.aborted && !isAborted(thrown)) error = toAskedError(thrown);
    } finally {
      if (!signal.aborted) reading = false;
    }
  }

  $effect(() => {
    void asked;
    stopping = new AbortController();
    const { signal } = stopping;
    stale = true;
    reading = true;
    const page = Math.floor(wanted.first / pageSize);
    ask(page * pageSize, pageSize, signal).then(
      (answered) => {
        if (signal.aborted) return;
        reading = false;
        keep(page, answered);
        void readOn();
      },
      (thrown: unknown) => {
        if (signal.aborted) return;
        reading = false;
        if (!isAborted(thrown)) error = toAskedError(thrown);
      },
    );
    return () => stopping.abort();
  });

  return {
    at: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    get total() {
      return total ?? 0;
    },
    get error() {
      return error;
    },
    get busy() {
      return total === null && error === null;
    },
    need(last, first = last) {
      wanted = { first: Math.max(0, Math.min(first, last)), last };
      void readOn();
    },
    again() {
      asked += 1;
    },
  };
}
