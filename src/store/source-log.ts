import { createHash } from "node:crypto";
import { z } from "zod";
import type { Problem } from "../schema/index.ts";
import type { AppendLog } from "./append-log.ts";
import { readLogEntries } from "./read-log-entries.ts";

/** What is known of a document besides its bytes, as finally settled: with the original, all that reading it again takes. */
export const SourceEntry = z.object({
  documentId: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  location: z.string(),
  given: z.object({
    publisher: z.string().nullable(),
    /** A date or instant as it was given or found, not resolved. */
    published: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
  }),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

/** An entry with a digest of its line, by which a row of the database is known to have been made from it. */
export interface SourceLine {
  entry: SourceEntry;
  digest: string;
}

export interface SourceLog {
  /** Each entry's digest, in order, once it is safe from a power cut. An entry that the log already ends with is not added again. */
  save(entries: readonly SourceEntry[]): Promise<string[]>;
  /** The entry of each document that was written last, in the order of writing. */
  latest(): AsyncGenerator<SourceLine>;
  check(onProblem: (told: Problem) => void): Promise<void>;
}

export function openSourceLog(log: AppendLog): SourceLog {
  let last: Promise<Map<string, { offset: number; digest: string }>> | null = null;

  async function index(): Promise<Map<string, { offset: number; digest: string }>> {
    const found = new Map<string, { offset: number; digest: string }>();
    for await (const { line, value } of readLogEntries(log, SourceEntry))
      found.set(value.documentId, { offset: line.offset, digest: digestOf(line.text) });
    return found;
  }

  async function save(entries: readonly SourceEntry[]): Promise<string[]> {
    last ??= index();
    const known = await last;
    const lines = entries.map((entry) => {
      const text = JSON.stringify(SourceEntry.parse(entry));
      return { documentId: entry.documentId, text, digest: digestOf(text) };
    });
    const fresh = lines.filter((line) => known.get(line.documentId)?.digest !== line.digest);
    const offsets = fresh.length === 0 ? [] : await log.append(fresh.map((line) => line.text));
    fresh.forEach(({ documentId, digest }, index) => {
      known.set(documentId, { offset: offsets[index] ?? 0, digest });
    });
    return lines.map((line) => line.digest);
  }

  async function* latest(): AsyncGenerator<SourceLine> {
    last ??= index();
    const known = await last;
    for await (const { line, value } of readLogEntries(log, SourceEntry)) {
      const newest = known.get(value.documentId);
      if (newest?.offset === line.offset) yield { entry: value, digest: newest.digest };
    }
  }

  async function check(onProblem: (told: Problem) => void): Promise<void> {
    for await (const _entry of readLogEntries(log, SourceEntry, onProblem));
  }

  return { save, latest, check };
}

function digestOf(line: string): string {
  return createHash("sha256").update(line).digest("base64url").slice(0, 22);
}
