import type { Effects } from "../effects.ts";
import type { Readers } from "./read-in-order.ts";
import { openReadPool } from "./read-pool.ts";

/** In this thread for a few reports, in one thread a core for more. */
export function openReaders({ loadPipeline, threads }: Effects): Readers {
  return {
    async here() {
      const pipeline = await loadPipeline();
      return { read: async (report, id) => pipeline.read(report, id), close: async () => undefined };
    },
    threads: () => openReadPool(threads),
  };
}
