import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRecord } from "../../test/store/make-record.ts";
import { runScript } from "../../test/store/run-script.ts";
import { temporaryFolder } from "../../test/store/temporary-folder.ts";
import { openStore, rebuildStore, type Store } from "./index.ts";

const options = { command: "sayso read reports/", now: () => new Date("2031-04-02T09:30:00Z") };

async function keep(store: Store, name: string, published = "2031-04-02"): Promise<string> {
  const { bytes, kept } = makeRecord(name, { published });
  await store.putOriginal(bytes);
  await store.saveRecords([kept]);
  return kept.record.document.id;
}

/** Reads what is missing again from its originals, as the pipeline would. */
async function rereadMissing(store: Store): Promise<void> {
  for (const { sha256 } of await store.missing()) {
    const text = new TextDecoder().decode(await store.getOriginal(sha256));
    await keep(store, /^Report (.*)\.$/m.exec(text)?.[1] ?? "");
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

  const store = await openStore(folder, options);
  await rereadMissing(store);
  expect(await store.missing()).toEqual([]);
  expect(await idsOf(store)).toEqual(expect.arrayContaining(reported));
  await store.close();
});

test("a damaged database is told as such, and a rebuild has everything again", async () => {
  const folder = await temporaryFolder();
  const first = await openStore(folder, options);
  const ids = [await keep(first, "one"), await keep(first, "two")].sort();
  await keep(first, "two");
  const judgement = {
    id: "j1",
    at: "2031-04-02T08:00:00Z",
    who: "Ada Brenn",
    kind: "right",
    on: ids,
    why: null,
  } as const;
  await first.judgements.append({ ...judgement, correction: null });
  await first.close();

  const control = join(folder, "database", "global", "pg_control");
  await writeFile(control, (await readFile(control)).reverse());
  const refusal = await openStore(folder, options).catch((error: Error) => error);
  expect(refusal).toMatchObject({
    problem: { code: "store-damaged", message: expect.stringContaining("sayso rebuild") },
  });

  const rebuilt = await rebuildStore(folder, options);
  expect(await rebuilt.documents.count()).toBe(0);
  expect((await rebuilt.missing()).map(({ documentId }) => documentId).sort()).toEqual(ids);
  await rereadMissing(rebuilt);
  expect(await idsOf(rebuilt)).toEqual(ids);
  expect(await rebuilt.missing()).toEqual([]);
  expect(await rebuilt.judgements.list()).toMatchObject([{ id: "j1" }]);
  await rebuilt.close();
});

test("a document read again with more known about it replaces what was kept, also where only the log knows", async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder, options);
  await keep(store, "one", "2031-04-02");
  const better = makeRecord("one", { published: "2031-04-03" });
  await store.saveRecords([better.kept]);
  expect((await store.documents.list()).map(({ published }) => published?.from)).toEqual(["2031-04-03"]);
  expect(await store.claims.count()).toBe(1);

  const log = join(folder, "sources.jsonl");
  expect((await readFile(log, "utf8")).split("\n")).toHaveLength(3);
  await store.close();
  const known = (await readFile(log, "utf8")).replaceAll("2031-04-03", "2031-04-04");
  await writeFile(log, `${known}not a line\n{"documentId": "cut sho`);

  const again = await openStore(folder, options);
  expect(await again.missing()).toMatchObject([{ given: { published: "2031-04-04" } }]);
  expect(await again.check()).toMatchObject([{ code: "store-log-line", message: expect.stringContaining("line 3") }]);
  await keep(again, "one", "2031-04-04");
  expect(await again.missing()).toEqual([]);
  await again.close();
});

test("a folder in use is refused before its database is touched, and free again after closing", async () => {
  const folder = await temporaryFolder();
  const holder = runScript("take-locks.ts", [folder]);
  await holder.nextLine();
  holder.send("go");
  await holder.nextLine();
  await expect(openStore(folder, options)).rejects.toMatchObject({ problem: { code: "store-locked" } });
  holder.process.stdin?.end();
  await holder.ended;
});

test("a folder that cannot be made is told as such", async () => {
  const file = join(await temporaryFolder(), "a file");
  await writeFile(file, "");
  const refused = { problem: { code: "store-unwritable" } };
  await expect(openStore(join(file, "record"), options)).rejects.toMatchObject(refused);
});
