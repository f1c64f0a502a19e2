import type { Change } from "./schemas/overview.ts";

/** Tells whoever listens that the record has changed. */
export interface ChangeHub {
  /** Counts the changes so far. */
  revision(): number;
  publish(what: Change["what"], by: string | null): void;
  /** Gives the function that ends it. */
  listen(listener: (change: Change) => void): () => void;
}

export function openChangeHub(): ChangeHub {
  const listeners = new Set<(change: Change) => void>();
  let revision = 0;
  return {
    revision: () => revision,
    publish(what, by) {
      revision += 1;
      for (const listener of listeners) listener({ revision, what, by });
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
