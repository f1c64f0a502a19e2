import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface WholeRun {
  seconds: number;
  /** Of all its threads; null where the system does not tell. */
  processor: number | null;
  /** Most memory the process held, MiB; null where the system does not tell. */
  peak: number | null;
}

const program = new URL("../../bin/sayso.js", import.meta.url).pathname;

/** The built program over the folder's manifest into a new record, start and end included. Throws where it fails. */
export async function measureWhole(folder: string, scratch: string): Promise<WholeRun> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, "read", join(folder, "manifest.jsonl"), "--db", join(scratch, "whole")],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  let usage: Pick<WholeRun, "processor" | "peak"> = { processor: null, peak: null };
  const watch = setInterval(() => {
    const now = readUsage(child.pid);
    if (now !== null) usage = { ...now, peak: now.peak ?? usage.peak };
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  clearInterval(watch);
  if (code !== 0) throw new Error(`sayso ended with ${code}: ${said.join("").slice(-500)}`);
  return { seconds: (performance.now() - started) / 1000, ...usage };
}

const ticksPerSecond = 100;

/** As Linux tells it while the process runs. */
function readUsage(pid: number | undefined): Pick<WholeRun, "processor" | "peak"> | null {
  try {
    const high = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return {
      processor: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      peak: high === undefined ? null : Number(high) / 1024,
    };
  } catch {
    return null;
  }
}
