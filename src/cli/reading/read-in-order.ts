import type { Report } from "../../pipeline.ts";
import { problem } from "../../schema/index.ts";
import type { Outcome, Planned, Reader, ReadOne } from "./outcome.ts";

/** A few reports are read sooner than threads are started. */
const mostHere = 4;
/** Of originals whose reports are on their way. */
const mostBytes = 2 ** 26;

export interface Readers {
  /** Reads in this thread. */
  here(): Promise<Reader>;
  /** Reads in several threads; `width` is how many reports may be on their way at once. */
  threads(): Promise<Reader & { width: number }>;
}

/** Reads what is new and gives every outcome in the order of the input, holding no more than a few reports at a time. */
export async function* readInOrder(planned: AsyncIterable<Planned>, readers: Readers): AsyncGenerator<Outcome> {
  const source = planned[Symbol.asyncIterator]();
  const first: Planned[] = [];
  let fresh = 0;
  let ended = false;
  while (fresh <= mostHere && !ended) {
    const next = await source.next();
    ended = next.done === true;
    if (next.done === true) break;
    first.push(next.value);
    if (next.value.kind === "new") fresh += 1;
  }
  if (fresh === 0) for (const item of first) yield item as Outcome;
  else {
    const reader = ended ? { ...(await readers.here()), width: 1 } : await readers.threads();
    try {
      yield* readSideBySide(joined(first, source), reader);
    } finally {
      await reader.close();
    }
  }
}

async function* readSideBySide(
  planned: AsyncIterable<Planned>,
  reader: Reader & { width: number },
): AsyncGenerator<Outcome> {
  const waiting: { outcome: Promise<Outcome>; bytes: number }[] = [];
  let bytes = 0;
  for await (const item of planned) {
    const size = item.kind === "new" ? item.report.bytes.length : 0;
    const outcome = item.kind === "new" ? readOne(item.report, item.id, reader.read) : Promise.resolve(item);
    waiting.push({ outcome, bytes: size });
    bytes += size;
    while (waiting.length >= reader.width || bytes >= mostBytes) {
      const first = waiting.shift();
      if (first === undefined) break;
      bytes -= first.bytes;
      yield await first.outcome;
    }
  }
  for (const { outcome } of waiting) yield await outcome;
}

/** A fault of the program on one report leaves that one out and no other. */
async function readOne({ bytes, ...report }: Report, id: string, read: ReadOne): Promise<Outcome> {
  const { location } = report.original;
  try {
    return { kind: "read", report: { ...report, bytes }, read: await read(report, id) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "refused", refusal: { location, problem: problem("cli-document-failed", { location, detail }) } };
  }
}

async function* joined(first: readonly Planned[], rest: AsyncIterator<Planned>): AsyncGenerator<Planned> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
