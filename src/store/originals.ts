import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SaysoError } from "../schema/index.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";
import { syncFolder } from "./sync-folder.ts";

/** Bytes as they came, each kept once under its SHA-256 and never written again. */
export interface Originals {
  /** The SHA-256 (lower-case hex) under which `bytes` are on the disk, safe from a power cut, when this resolves. */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws SaysoError `store-original-missing`, or `store-original-damaged` where the bytes no longer fit their name. */
  get(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
}

export function openOriginals(folder: string): Originals {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

  async function put(bytes: Uint8Array): Promise<string> {
    const sha256 = hash(bytes);
    const path = pathOf(sha256);
    await refuseUnwritable(path, async () => {
      const made = await mkdir(dirname(path), { recursive: true });
      if (!(await exists(path))) await writeWhole(path, bytes);
      await syncFolder(dirname(path));
      if (made !== undefined) await syncFolder(dirname(made));
    });
    return sha256;
  }

  async function get(sha256: string): Promise<Uint8Array> {
    const path = pathOf(sha256);
    const bytes = await readFile(path).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        throw new SaysoError("store-original-missing", { path });
      throw error;
    });
    const found = hash(bytes);
    if (found !== sha256) throw new SaysoError("store-original-damaged", { path, found });
    return bytes;
  }

  return { put, get, has: (sha256) => exists(pathOf(sha256)) };
}

/** Writes beside `path` and renames: a file under its final name is always whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
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

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
