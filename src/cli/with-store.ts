import type { Store } from "../store/index.ts";

/** Runs `use` on the store and closes it, whatever happens. */
export async function withStore<Result>(
  opening: Promise<Store>,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await opening;
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
