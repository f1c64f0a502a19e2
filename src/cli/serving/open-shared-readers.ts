import type { Effects } from "../effects.ts";
import type { Reader } from "../reading/outcome.ts";
import type { Readers } from "../reading/read-in-order.ts";
import { openReadPool } from "../reading/read-pool.ts";

/** Readers that all reading in a server shares: always in threads, for the server's own answers requests. */
export interface SharedReaders extends Readers {
  end(): Promise<void>;
}

/** The threads start with the first report. One core is left to the server where there are two or more. */
export function openSharedReaders({ threads }: Effects): SharedReaders {
  let pool: Promise<Reader & { width: number }> | null = null;
  async function borrow(): Promise<Reader & { width: number }> {
    pool ??= openReadPool(Math.max(1, threads - 1));
    const { read, width } = await pool;
    return { read, width, close: async () => undefined };
  }
  return {
    here: borrow,
    threads: borrow,
    async end() {
      await (await pool)?.close();
    },
  };
}
