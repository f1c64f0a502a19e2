import { encodeSignature, type ReadRecord, type Report } from "../../pipeline.ts";
import type { Record } from "../../schema/index.ts";
import type { RecordToKeep, Store } from "../../store/index.ts";
import { joinCopies } from "./join-copies.ts";

/** Keeps the originals, then the records with what they copy; gives the records as kept. After this nothing can lose them. */
export async function keepBatch(
  batch: readonly { report: Report; read: ReadRecord }[],
  store: Store,
): Promise<Map<string, Record>> {
  const latest = new Map(batch.map((item) => [item.read.record.document.id, item]));
  const items = [...latest.values()];
  await Promise.all(items.map(({ report }) => store.putOriginal(report.bytes)));
  const { copyOf, moved } = await joinCopies(
    items.map(({ read }) => read),
    store.signatures,
  );
  const kept = items.map(({ report, read }): RecordToKeep => {
    const { document } = read.record;
    const record = { ...read.record, document: { ...document, copyOf: copyOf.get(document.id) ?? null } };
    return { record, map: read.map, signature: toStored(read.signature), given: settled(report) };
  });
  await store.saveRecords(kept, { copies: moved });
  return new Map(kept.map(({ record }) => [record.document.id, record]));
}

function toStored(signature: ReadRecord["signature"]): { bytes: Uint8Array; bands: readonly string[] } {
  return { bytes: encodeSignature(signature), bands: signature.bands };
}

function settled({ publisher, published, title, url }: Report): RecordToKeep["given"] {
  return { publisher, published: published?.text ?? null, title, url };
}
