import { createHash } from "node:crypto";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import { openOriginals } from "./originals.ts";

const bytes = new Uint8Array([0, 255, 10, 13, 200]);
const sha256 = createHash("sha256").update(bytes).digest("hex");

test("bytes come back as they were, from the file of their SHA-256 and from nothing else", async () => {
  const folder = join(await temporaryFolder(), "originals");
  const originals = openOriginals(folder);
  expect(await originals.has(sha256)).toBe(false);
  expect(await originals.put(bytes)).toBe(sha256);
  expect(await originals.has(sha256)).toBe(true);
  expect(new Uint8Array(await originals.get(sha256))).toEqual(bytes);
  expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
});

test("the same bytes put again and at once are one file, never written a second time", async () => {
  const folder = join(await temporaryFolder(), "originals");
  const originals = openOriginals(folder);
  await originals.put(bytes);
  const file = join(folder, sha256.slice(0, 2), sha256);
  const before = await stat(file, { bigint: true });
  await Promise.all([originals.put(bytes), originals.put(bytes)]);
  const after = await stat(file, { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
});

test("an original that is gone or was changed is told as such", async () => {
  const folder = join(await temporaryFolder(), "originals");
  const originals = openOriginals(folder);
  await expect(originals.get(sha256)).rejects.toMatchObject({ problem: { code: "store-original-missing" } });
  await originals.put(bytes);
  await writeFile(join(folder, sha256.slice(0, 2), sha256), "other");
  await expect(originals.get(sha256)).rejects.toMatchObject({ problem: { code: "store-original-damaged" } });
});

test("a place that cannot be written is told as such", async () => {
  const file = join(await temporaryFolder(), "a file");
  await writeFile(file, "");
  await expect(openOriginals(join(file, "originals")).put(bytes)).rejects.toMatchObject({
    problem: { code: "store-unwritable" },
  });
});
