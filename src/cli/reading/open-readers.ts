import type { Effects } from "../effects.ts";
import type { Reader } from "./outcome.ts";
import type { Readers } from "./read-in-order.ts";
import { openReadPool } from "./read-pool.ts";

/** In this thread for a few reports or on one core, in one thread a core for more. */
export function openReaders({ loadPipeline, threads, readers }: Effects): Readers {
  if (readers !== undefined) return readers;
  const here = async (): Promise<Reader> => {
    const pipeline = await loadPipeline();
    return { read: (report, id) => pipeline.read(report, id), close: async () => undefined };
  };
  return { here, threads: async () => (threads < 2 ? { ...(await here()), width: 1 } : openReadPool(threads)) };
}
