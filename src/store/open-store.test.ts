import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRecord } from "../../test/store/make-record.ts";
import { runScript } from "../../test/store/run-script.ts";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import { openStore, rebuildStore, type Store } from "./index.ts";
import { acquireLock } from "./lock.ts";

const options = { command: "sayso read reports/", now: () => new Date("2031-04-02T09:30:00Z") };

async function keep(store: Store, name: string, published = "2031-04-02"): Promise<string> {
  const { bytes, kept } = makeRecord(name, { published });
  await store.putOriginal(bytes);
  await store.saveRecords([kept]);
  return kept.record.document.id;
}

/** Reads what is missing again from its originals, as the pipeline would. */
async function rereadMissing(store: Store): Promise<void> {
  for (const { sha256, given } of await store.missing()) {
    const text = new TextDecoder().decode(await store.getOriginal(sha256));
    await keep(store, /^Report (.*)\.$/m.exec(text)?.[1] ?? "", given.published ?? "");
  }
}

async function idsOf(store: Store): Promise<string[]> {
  return (await store.documents.list()).map(({ id }) => id);
}

test("no document reported as saved is lost when the process is killed in the middle of saving", async () => {
  const folder = await temporaryFolder();
  const saver = runScript("save-documents.ts", [folder]);
  const reported: string[] = [];
  for (let id = await saver.nextLine(); id !== null; id = await saver.nextLine()) {
    reported.push(id);
    if (reported.length === 12) saver.process.kill("SIGKILL");
  }
  await saver.ended;
  expect(reported.length).toBeGreaterThanOrEqual(12);

  const log = join(folder, "sources.jsonl");
  const [oldest = ""] = (await readFile(log, "utf8")).split("\n");
  await appendFile(log, `${oldest.replaceAll("2031-04-02", "2031-04-03")}\n{"documentId": "cut sho`);
  const store = await openStore(folder, options);
  const missing = await store.missing();
  expect(missing.at(-1), "the row of what the log says otherwise is out of date").toMatchObject({
    documentId: reported[0],
    given: { published: "2031-04-03" },
  });
  await rereadMissing(store);
  expect(await store.missing()).toEqual([]);
  expect(await idsOf(store)).toEqual(expect.arrayContaining(reported));
  await store.close();
});

test("a damaged database is told as such, and a rebuild has everything again", async () => {
  const folder = await temporaryFolder();
  const first = await openStore(folder, options);
  const one = await keep(first, "one", "2031-04-01");
  const two = await keep(first, "two", "2031-04-02");
  await keep(first, "two", "2031-04-02");
  await keep(first, "one", "2031-04-03");
  expect(await idsOf(first), "what is read again replaces what was kept").toEqual([two, one]);
  expect(await first.claims.count()).toBe(2);
  await first.judgements.append({
    id: "j1",
    at: "2031-04-02T08:00:00Z",
    who: "Ada Brenn",
    kind: "right",
    on: [one],
    why: null,
    correction: null,
  });
  await first.close();
  const log = join(folder, "sources.jsonl");
  expect((await readFile(log, "utf8")).match(/\n/g)).toHaveLength(3);

  await appendFile(log, "not a line of it\n");
  const control = join(folder, "database", "global", "pg_control");
  await writeFile(control, (await readFile(control)).reverse());
  const refusal = await openStore(folder, options).catch((error: Error) => error);
  expect(refusal).toMatchObject({
    problem: { code: "store-damaged", message: expect.stringContaining("sayso rebuild") },
  });

  const rebuilt = await rebuildStore(folder, options);
  expect(await rebuilt.documents.count()).toBe(0);
  expect(await rebuilt.check()).toMatchObject([{ code: "store-log-line", message: expect.stringContaining("line 4") }]);
  const sources = [];
  for await (const { documentId, given } of rebuilt.sources()) sources.push([documentId, given.published]);
  expect(sources).toEqual([
    [two, "2031-04-02"],
    [one, "2031-04-03"],
  ]);
  await rereadMissing(rebuilt);
  expect(await idsOf(rebuilt)).toEqual([two, one]);
  expect(await rebuilt.missing()).toEqual([]);
  expect(await rebuilt.judgements.list()).toMatchObject([{ id: "j1" }]);
  await rebuilt.close();
});

test("a folder in use is refused before anything in it is touched", async () => {
  const folder = await temporaryFolder();
  const release = await acquireLock(folder, "sayso read", options.now());
  await expect(openStore(folder, options)).rejects.toMatchObject({ problem: { code: "store-locked" } });
  expect((await readdir(folder)).sort()).toEqual(["lock", "originals"]);
  release();
});

test("a folder that cannot be made is told as such", async () => {
  const file = join(await temporaryFolder(), "a file");
  await writeFile(file, "");
  const refused = { problem: { code: "store-unwritable" } };
  await expect(openStore(join(file, "record"), options)).rejects.toMatchObject(refused);
});
