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

/** Where an entry stands in the log. */
export interface SourceStanding {
  /** Digest of its line, by which a row of the database is known to have been made from it. */
  digest: string;
  /** Counts documents from 0 as they first came. */
  arrival: number;
}

export interface SourceLog {
  /** Each entry's standing, in order, once it is safe from a power cut. One that is already its document's latest is not added again. */
  save(entries: readonly SourceEntry[]): Promise<SourceStanding[]>;
  /** The latest entry of each document, in the order of writing. */
  latest(): AsyncGenerator<SourceStanding & { entry: SourceEntry }>;
  check(onProblem: (told: Problem) => void): Promise<void>;
}

export function openSourceLog(log: AppendLog): SourceLog {
  let loading: Promise<Known> | null = null;

  async function load(): Promise<Known> {
    const known: Known = new Map();
    for await (const { line, value } of readLogEntries(log, SourceEntry))
      note(known, value.documentId, digestOf(line.text), line.offset);
    return known;
  }

  async function save(entries: readonly SourceEntry[]): Promise<SourceStanding[]> {
    loading ??= load();
    const known = await loading;
    const lines = entries.map((entry) => {
      const text = JSON.stringify(SourceEntry.parse(entry));
      return { documentId: entry.documentId, text, digest: digestOf(text) };
    });
    const fresh = lines.filter((line) => known.get(line.documentId)?.digest !== line.digest);
    const offsets = fresh.length === 0 ? [] : await log.append(fresh.map((line) => line.text));
    for (const [index, { documentId, digest }] of fresh.entries()) note(known, documentId, digest, offsets[index] ?? 0);
    return lines.map(({ documentId, digest }) => ({ digest, arrival: known.get(documentId)?.arrival ?? 0 }));
  }

  async function* latest(): AsyncGenerator<SourceStanding & { entry: SourceEntry }> {
    loading ??= load();
    const known = await loading;
    for await (const { line, value } of readLogEntries(log, SourceEntry)) {
      const newest = known.get(value.documentId);
      if (newest?.offset === line.offset) yield { entry: value, digest: newest.digest, arrival: newest.arrival };
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

/** By document; `offset` is its latest line's. */
type Known = Map<string, SourceStanding & { offset: number }>;

function note(known: Known, documentId: string, digest: string, offset: number): void {
  known.set(documentId, { digest, offset, arrival: known.get(documentId)?.arrival ?? known.size });
}
