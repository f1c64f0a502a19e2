import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Where the server of a record is, and what its owner's programs tell it to be let in. */
const ServerFile = z.object({ address: z.string(), secret: z.string(), pid: z.number().int() });
export type ServerFile = z.infer<typeof ServerFile>;

/** Writes `server.json` in the record's folder, readable by its owner alone; gives the function that takes it away. */
export function writeServerFile(folder: string, server: ServerFile): () => void {
  const file = join(folder, "server.json");
  const temporary = `${file}.${randomUUID()}.part`;
  writeFileSync(temporary, `${JSON.stringify(server)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(temporary, file);
  return () => {
    if (readServerFile(folder)?.secret === server.secret) rmSync(file, { force: true });
  };
}

/** Null where there is none. One that a dead server left is of no harm: nobody asks it while the lock is free. */
export function readServerFile(folder: string): ServerFile | null {
  try {
    return ServerFile.parse(JSON.parse(readFileSync(join(folder, "server.json"), "utf8")));
  } catch {
    return null;
  }
}
