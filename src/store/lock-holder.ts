import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Who holds a record's folder, as its lock file says. */
export const LockHolder = z.object({
  /** Tells one taking of the lock from any other. */
  id: z.string(),
  pid: z.number().int(),
  host: z.string(),
  /** ISO 8601 instant, UTC. */
  since: z.string(),
  command: z.string(),
  /** When the process began, in the system's own count: the same pid with another start is another process. Null where unknown. */
  started: z.string().nullable(),
});
export type LockHolder = z.infer<typeof LockHolder>;

/** False only where it is certain: a process of this computer that has ended. */
export function mayBeRunning(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  const found = readProcess(holder.pid);
  if (found === "ended") return false;
  return found === "running" || holder.started === null || holder.started === found.started;
}

/** The start of the process of that pid, null where the system does not tell. */
export function startOfProcess(pid: number): string | null {
  const found = readProcess(pid);
  return typeof found === "string" ? null : found.started;
}

/** `running`: alive, with a start that cannot be known. */
function readProcess(pid: number): { started: string } | "running" | "ended" {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return "ended";
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state = "", started = ""] = [fields[0], fields[19]];
    return "ZX".includes(state) ? "ended" : { started };
  } catch {
    return "running";
  }
}
