import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { SaysoError } from "../schema/index.ts";
import { LockHolder, mayBeRunning, startOfProcess } from "./lock-holder.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";

/** The pid given to a holder whose file cannot be read. */
const unreadable = 0;
const unreadableMs = 1000;
const pauseMs = 20;

/**
 * Takes the folder for this process; the function it gives lets go of it again, which also happens when the process exits.
 *
 * The lock is the file `lock`, made only where there is none. What a dead process left is taken over by making
 * `lock.after-<its id>`: only one process can, and its claim counts only if the lock is still the dead one's when it has.
 * Then that file becomes the lock. Whoever dies half-way has become the next dead holder of a chain, and is taken over alike.
 * @throws SaysoError `store-locked` where another process holds it.
 */
export async function acquireLock(folder: string, command: string, now: Date): Promise<() => void> {
  const holder: LockHolder = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    since: now.toISOString(),
    command,
    started: startOfProcess(process.pid),
  };
  await refuseUnwritable(join(folder, "lock"), () => take(folder, holder));
  const release = (): void => {
    process.off("exit", release);
    if (readChain(folder)[0]?.id === holder.id) rmSync(join(folder, "lock"), { force: true });
  };
  process.on("exit", release);
  return release;
}

async function take(folder: string, holder: LockHolder): Promise<void> {
  const lock = join(folder, "lock");
  for (let waited = 0; ; ) {
    if (create(lock, holder)) return;
    const chain = readChain(folder);
    const last = chain.at(-1);
    if (last === undefined) continue;
    if (last.pid === unreadable && waited < unreadableMs) {
      await setTimeout(pauseMs);
      waited += pauseMs;
      continue;
    }
    if (last.pid !== unreadable && mayBeRunning(last)) throw refusal(folder, last);
    const claim = join(folder, successorOf(last));
    if (!create(claim, holder)) continue;
    const standing = readChain(folder).map(({ id }) => id);
    if (standing.join() !== [...chain.map(({ id }) => id), holder.id].join()) {
      rmSync(claim, { force: true });
      continue;
    }
    renameSync(claim, lock);
    for (const name of readdirSync(folder))
      if (name.startsWith("lock.after-")) rmSync(join(folder, name), { force: true });
    return;
  }
}

/** The holder that the lock names, then whoever claims to come after it, and so on. */
function readChain(folder: string): LockHolder[] {
  const chain: LockHolder[] = [];
  for (let name = "lock"; ; ) {
    const holder = readHolder(join(folder, name));
    if (holder === null) return chain;
    chain.push(holder);
    name = successorOf(holder);
  }
}

function successorOf(holder: LockHolder): string {
  return `lock.after-${holder.id}`;
}

function create(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Null: no such file. A file between its making and its writing cannot be read yet; one that stays so was left by a crash. */
function readHolder(file: string): LockHolder | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  try {
    return LockHolder.parse(JSON.parse(text));
  } catch {
    return {
      id: `unreadable-${basename(file)}`,
      pid: unreadable,
      host: hostname(),
      since: "",
      command: "",
      started: null,
    };
  }
}

function refusal(folder: string, { pid, host, since, command }: LockHolder): SaysoError {
  return new SaysoError("store-locked", { folder, lock: join(folder, "lock"), pid, host, since, command });
}
