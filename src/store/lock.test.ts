import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "../../test/store/run-script.ts";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import { acquireLock } from "./lock.ts";
import { type LockHolder, startOfProcess } from "./lock-holder.ts";

const now = new Date("2031-04-02T09:30:00Z");
const locked = { problem: { code: "store-locked" } };

/** A lock left by a process that has ended: its pid is above what a system gives. */
function leftBehind(changes: Partial<LockHolder> = {}): LockHolder {
  const since = "2031-04-01T00:00:00.000Z";
  return { id: "left", pid: 2 ** 30, host: hostname(), since, command: "sayso read", started: "1", ...changes };
}

async function leave(folder: string, name: string, holder: LockHolder): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify(holder));
}

test("a second taker is told who holds the folder, since when, with what command, and what to do", async () => {
  const folder = await temporaryFolder();
  const release = await acquireLock(folder, "sayso read reports/", now);
  const refusal = await acquireLock(folder, "sayso events", now).catch((error: Error) => error.message);
  expect(refusal).toContain(`process ${process.pid} on ${hostname()}`);
  expect(refusal).toContain('since 2031-04-02T09:30:00.000Z, running "sayso read reports/"');
  expect(refusal).toContain("--db");
  release();
  expect(await readdir(folder)).toEqual([]);
  (await acquireLock(folder, "sayso events", now))();
});

test("another process's lock is respected while it runs, and taken over once it was killed", async () => {
  const folder = await temporaryFolder();
  const holder = runScript("take-locks.ts", [folder]);
  expect(await holder.nextLine()).toBe("ready");
  holder.send("go");
  expect(await holder.nextLine()).toBe("taken");
  const refusal = await acquireLock(folder, "sayso events", now).catch((error: Error) => error.message);
  expect(refusal).toContain(`process ${holder.process.pid} on`);
  holder.process.kill("SIGKILL");
  await holder.ended;
  expect(await readdir(folder)).toEqual(["lock"]);
  const release = await acquireLock(folder, "sayso events", now);
  expect(JSON.parse(await readFile(join(folder, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
  release();
});

test("a process that exits without letting go leaves no lock", async () => {
  const folder = await temporaryFolder();
  const holder = runScript("take-locks.ts", [folder]);
  await holder.nextLine();
  holder.send("go");
  expect(await holder.nextLine()).toBe("taken");
  holder.process.stdin?.end();
  await holder.ended;
  expect(await readdir(folder)).toEqual([]);
});

test("of many processes at one dead lock, exactly one gets it", async () => {
  const folder = await temporaryFolder();
  const folders = Array.from({ length: 40 }, (_, index) => join(folder, String(index)));
  for (const each of folders) {
    await mkdir(each);
    await leave(each, "lock", leftBehind());
  }
  const takers = Array.from({ length: 3 }, () => runScript("take-locks.ts", folders));
  for (const taker of takers) expect(await taker.nextLine()).toBe("ready");
  for (const taker of takers) taker.send("go");
  const taken = folders.map(() => 0);
  for (const taker of takers)
    for (const index of folders.keys())
      if ((await taker.nextLine()) === "taken") taken[index] = (taken[index] ?? 0) + 1;
  expect(taken).toEqual(folders.map(() => 1));
  for (const each of folders) expect(await readdir(each)).toEqual(["lock"]);
  for (const taker of takers) taker.process.stdin?.end();
  await Promise.all(takers.map(({ ended }) => ended));
});

test("a taker that died half-way through taking over is itself taken over", async () => {
  const folder = await temporaryFolder();
  await leave(folder, "lock", leftBehind());
  await leave(folder, "lock.after-left", leftBehind({ id: "second" }));
  const release = await acquireLock(folder, "sayso events", now);
  expect(await readdir(folder)).toEqual(["lock"]);
  release();
});

test("a living taker half-way through taking over already counts as the holder", async () => {
  const folder = await temporaryFolder();
  await leave(folder, "lock", leftBehind());
  await leave(
    folder,
    "lock.after-left",
    leftBehind({ id: "second", pid: process.pid, started: startOfProcess(process.pid) }),
  );
  await expect(acquireLock(folder, "sayso events", now)).rejects.toMatchObject(locked);
});

test.skipIf(startOfProcess(process.pid) === null)(
  "a pid given to another process since is not mistaken for the holder",
  async () => {
    const folder = await temporaryFolder();
    await leave(folder, "lock", leftBehind({ pid: process.pid, started: "1" }));
    (await acquireLock(folder, "sayso events", now))();
  },
);

test("a lock of another computer is respected, for whether it is dead cannot be told from here", async () => {
  const folder = await temporaryFolder();
  await leave(folder, "lock", leftBehind({ host: "another computer" }));
  await expect(acquireLock(folder, "sayso events", now)).rejects.toMatchObject(locked);
});

test("a lock that a crash left empty is taken over after a moment", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "lock"), "");
  (await acquireLock(folder, "sayso events", now))();
  expect(await readdir(folder)).toEqual([]);
});
