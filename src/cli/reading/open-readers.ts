import { loadPipeline } from "../../pipeline.ts";
import type { Effects } from "../effects.ts";
import type { Readers } from "./read-in-order.ts";
import { openReadPool } from "./read-pool.ts";

/** In this thread for a few reports, in one thread a core for more. */
export function openReaders({ readData, threads }: Effects): Readers {
  return {
    async here() {
      const pipeline = loadPipeline(readData);
      return { read: async (report, id) => pipeline.read(report, id), close: async () => undefined };
    },
    threads: () => openReadPool(threads),
  };
}
