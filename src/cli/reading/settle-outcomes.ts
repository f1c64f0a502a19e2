import { groupCopies } from "../../pipeline.ts";
import type { Record } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import { keepBatch } from "./keep-batch.ts";
import type { Outcome } from "./outcome.ts";

/** An outcome that stands: a record is kept, and what it copies is known. */
export type Settled = Exclude<Outcome, { kind: "read" }> | { kind: "kept"; record: Record };

type Read = Extract<Outcome, { kind: "read" }>;

const batchReports = 50;
const batchBytes = 2 ** 25;

/** Keeps what was read some reports at a time, and gives each outcome once it stands, in order. */
export async function* keepOutcomes(outcomes: AsyncIterable<Outcome>, store: Store): AsyncGenerator<Settled> {
  let held: Outcome[] = [];
  let reports = 0;
  let bytes = 0;
  async function* flush(): AsyncGenerator<Settled> {
    const kept = await keepBatch(held.filter(isRead), store);
    for (const outcome of held) yield settle(outcome, kept.get(idOf(outcome)));
    [held, reports, bytes] = [[], 0, 0];
  }
  for await (const outcome of outcomes) {
    held.push(outcome);
    if (isRead(outcome)) {
      reports += 1;
      bytes += outcome.report.bytes.length;
    }
    if (reports >= batchReports || bytes >= batchBytes) yield* flush();
  }
  yield* flush();
}

/** The same with nothing kept: copies are looked for among these reports alone, so all of them are read first. */
export async function* groupOutcomes(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Settled> {
  const held: Outcome[] = [];
  for await (const outcome of outcomes) held.push(outcome);
  const candidates = held.filter(isRead).map(({ read: { record, signature } }, order) => {
    const { id, published } = record.document;
    return { id, signature, order, published: published?.from ?? published?.to ?? null };
  });
  const copies = groupCopies(candidates);
  for (const outcome of held) {
    const record = isRead(outcome) ? outcome.read.record : undefined;
    const copyOf = copies.get(record?.document.id ?? "") ?? null;
    yield settle(outcome, record && { ...record, document: { ...record.document, copyOf } });
  }
}

function settle(outcome: Outcome, record: Record | undefined): Settled {
  if (!isRead(outcome)) return outcome;
  return { kind: "kept", record: record ?? outcome.read.record };
}

function isRead(outcome: Outcome): outcome is Read {
  return outcome.kind === "read";
}

function idOf(outcome: Outcome): string {
  return isRead(outcome) ? outcome.read.record.document.id : "";
}
