import { SaysoError } from "../schema/index.ts";

/** What `write` gives; a failure of the file system is told as `store-unwritable` about `path`. */
export async function refuseUnwritable<Result>(path: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      throw new SaysoError("store-unwritable", { path, detail: error.message });
    throw error;
  }
}
