import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const kept = ".cache/browser";
const corpus = ["test/corpus/manifest.jsonl", "test/corpus/feeds"];
/** A record is read anew where one of these has changed, and wherever none is kept (in CI); not for each change of a rule. */
const sources = ["test/corpus", "src/schema", "src/store"];
const lastingMs = 24 * 3_600_000;

/** The folder of the corpus's record, which is read once and kept. */
export function prepareRecord(): string {
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept))
    if (Date.now() - statSync(join(kept, name)).mtimeMs > lastingMs) rmSync(join(kept, name), { recursive: true });
  const folder = join(kept, keyOfSources());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  const words = ["--import", "tsx", "src/cli/main.ts", "read", ...corpus, "--db", unfinished];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`The corpus could not be read:\n${stderr}`);
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

/** A copy of a record that a test may change, in a temporary folder of its own. */
export function copyRecord(from: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "sayso-browser-")), "record");
  cpSync(from, folder, { recursive: true });
  return folder;
}

function keyOfSources(): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const name of readdirSync(source, { recursive: true, encoding: "utf8" }).sort()) {
      const { size, mtimeMs } = statSync(join(source, name));
      if (!name.endsWith(".test.ts")) hash.update(`${source}/${name} ${size} ${Math.floor(mtimeMs)}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}
