import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { availableParallelism, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pipeline, ReadEffects, RelatedRecords, relateRecords } from "../pipeline.ts";
import type { Store } from "../store/index.ts";
import type { Readers } from "./reading/read-in-order.ts";
import { openOrRefer } from "./serving/refer-to-server.ts";

type RelateInput = Parameters<typeof relateRecords>[0];

/** What the commands ask of the world outside: everything they touch goes through here. */
export interface Effects {
  /** Writes to standard output; resolves when more may be written. */
  print(text: string): Promise<void>;
  /** Writes to standard error. */
  tell(text: string): void;
  /** Characters in a line of standard output. */
  columns: number;
  /** Standard output is a terminal that shows colour, and colour was not refused. */
  color: boolean;
  /** Standard error is a terminal: progress may be drawn on it. */
  interactive: boolean;
  read: ReadEffects;
  /** The stages with all that they know of the world, for reading in this thread. */
  loadPipeline(): Promise<Pipeline>;
  /** `command` is told to whoever finds the record in use. */
  openStore(folder: string, command: string): Promise<Store>;
  /** With a database that is new and empty. */
  rebuildStore(folder: string, command: string): Promise<Store>;
  /** Writes beside `path` and renames, so that a file under its final name is always whole. */
  writeWhole(path: string, chunks: AsyncIterable<string>): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Milliseconds, for telling how long something took. */
  elapsed(): number;
  /** The clock's time, for what is kept with a judgement. */
  now(): Date;
  /** Who runs the program, by the name that the computer knows. */
  user(): string;
  /** The folder from which paths are meant. */
  cwd: string;
  /** Asks whoever runs the program for something that is not to be shown. */
  askSecret(prompt: string): Promise<string>;
  /** Resolves when the program is told to end. */
  untilStopped(): Promise<void>;
  /** Documents that can be read side by side. */
  threads: number;
  /** Readers at hand; without them they are started for each run. */
  readers?: Readers | undefined;
  /** Relates records in the place of this thread. */
  relateRecords?: ((input: RelateInput) => Promise<RelatedRecords>) | undefined;
  /** The program's own. */
  version: string;
  /** Where a fault of the program lies is told. */
  debug: boolean;
}

/** Runs a command line in this process, and gives its exit code. */
export type RunProgram = (words: readonly string[], effects: Effects) => Promise<number>;

const columnsWithoutTerminal = 120;
const mostThreads = 8;
const dataFolder = new URL("../../data/", import.meta.url);
/** Where the language model lies. */
export const modelFolder = fileURLToPath(new URL("../../models/english", import.meta.url));

/** The files under `data/`, wherever the program is installed. */
export function readDataFile(name: string): Uint8Array {
  return readFileSync(new URL(name, dataFolder));
}

/** The effects of a process started by a person or a script. */
export function openEffects({ stdout, stderr, env }: NodeJS.Process): Effects {
  const color = stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  return {
    async print(text) {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    tell: (text) => void stderr.write(text),
    columns: stdout.isTTY ? Math.max(40, stdout.columns ?? 80) : columnsWithoutTerminal,
    color,
    interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
    read: readEffects,
    loadPipeline: async () => {
      const { loadModel, loadPipeline } = await import("../pipeline.ts");
      return loadPipeline(readDataFile, await loadModel(modelFolder));
    },
    async openStore(folder, command) {
      const { openStore } = await import("../store/index.ts");
      return openOrRefer(folder, () => openStore(folder, { command, now }));
    },
    async rebuildStore(folder, command) {
      const { rebuildStore } = await import("../store/index.ts");
      return openOrRefer(folder, () => rebuildStore(folder, { command, now }));
    },
    writeWhole,
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    elapsed: () => performance.now(),
    now,
    user: () => userInfo().username,
    cwd: process.cwd(),
    askSecret: async (prompt) => (await import("./ask-secret.ts")).askSecret(prompt, process),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
      }),
    threads: Math.min(mostThreads, availableParallelism()),
    version: JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
    debug: (env["SAYSO_DEBUG"] ?? "") !== "",
  };
}

function now(): Date {
  return new Date();
}

const readEffects: ReadEffects = {
  async kind(path) {
    try {
      return (await stat(path)).isDirectory() ? "folder" : "file";
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
        return "missing";
      throw error;
    }
  },
  size: async (path) => (await stat(path)).size,
  bytes: async (path) => plainBytes(await readFile(path)),
  async list(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const linked = entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile() === true;
      if (entry.isFile() || linked) files.push(path);
    }
    return files.sort();
  },
  async glob(pattern) {
    const { glob } = await import("tinyglobby");
    return (await glob(pattern, { expandDirectories: false })).sort();
  },
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return plainBytes(Buffer.concat(chunks));
  },
};

/** Without Node's own methods, which differ from those of every other byte array. */
function plainBytes({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

async function writeWhole(path: string, chunks: AsyncIterable<string>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const handle = await open(temporary, "wx");
    try {
      for await (const chunk of chunks) await handle.write(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
