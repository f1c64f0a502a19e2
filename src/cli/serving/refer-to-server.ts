import { SaysoError } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import { RecordServed } from "./record-served.ts";
import { readServerFile } from "./server-file.ts";

/** Opens a record; one that is locked by its server is not refused but referred to it. @throws RecordServed */
export async function openOrRefer(folder: string, open: () => Promise<Store>): Promise<Store> {
  try {
    return await open();
  } catch (error) {
    const locked = error instanceof SaysoError && error.problem.code === "store-locked";
    const server = locked ? readServerFile(folder) : null;
    throw locked && server !== null ? new RecordServed(server, error) : error;
  }
}
