import { join } from "node:path";
import type { Problem } from "../schema/index.ts";
import type { AppendLog } from "./append-log.ts";
import type { Database } from "./database/open-database.ts";
import { openJudged } from "./judged/open-judged.ts";
import { openJudgementLog } from "./judgement-log.ts";
import { openOriginals } from "./originals.ts";
import { browseOf } from "./repositories/browse.ts";
import { claimsOf } from "./repositories/claims.ts";
import { disputesOf } from "./repositories/disputes.ts";
import { documentsOf } from "./repositories/documents.ts";
import { entitiesOf } from "./repositories/entities.ts";
import { eventsOf } from "./repositories/events.ts";
import { recordsOf } from "./repositories/records.ts";
import { saveRecords } from "./repositories/save-records.ts";
import type { Copies } from "./repositories/set-copies.ts";
import { signaturesOf } from "./repositories/signatures.ts";
import { openSourceLog, type SourceEntry } from "./source-log.ts";
import type { RecordToKeep, Store } from "./store.ts";

/** The opened parts of a store; `release` lets go of its folder. */
export interface StoreParts {
  folder: string;
  sources: AppendLog;
  judgements: AppendLog;
  database: Database;
  release: () => void;
}

export function createStore({ folder, sources, judgements, database, release }: StoreParts): Store {
  const originals = openOriginals(join(folder, "originals"));
  const sourceLog = openSourceLog(sources);
  const judgementLog = openJudgementLog(judgements);
  const judged = openJudged(recordsOf(database), claimsOf(database), judgementLog);
  let closing: Promise<void> | null = null;

  async function save(
    records: readonly RecordToKeep[],
    { copies = new Map() }: { copies?: Copies } = {},
  ): Promise<void> {
    const kept = [...new Map(records.map((kept) => [kept.record.document.id, kept])).values()];
    for (const { record } of kept) {
      const { sha256 } = record.document.original;
      if (!(await originals.has(sha256)))
        throw new Error(`document ${record.document.id} is saved before its original`);
    }
    const standings = await sourceLog.save(kept.map(toEntry));
    const rows = kept.flatMap(({ record, map, signature }, index) => {
      const standing = standings[index];
      return standing === undefined ? [] : [{ record, map, signature, standing }];
    });
    await saveRecords(database, rows, copies);
  }

  async function* readSources(): AsyncGenerator<SourceEntry> {
    for await (const { entry } of sourceLog.latest()) yield entry;
  }

  async function missing(): Promise<SourceEntry[]> {
    const rows = await database.selectFrom("documents").select(["id", "source_line"]).execute();
    const stored = new Map(rows.map((row) => [row.id, row.source_line]));
    const found: SourceEntry[] = [];
    for await (const { entry, digest } of sourceLog.latest())
      if (stored.get(entry.documentId) !== digest) found.push(entry);
    return found;
  }

  async function check(): Promise<Problem[]> {
    const problems: Problem[] = [];
    await sourceLog.check((told) => problems.push(told));
    await judgementLog.check((told) => problems.push(told));
    return problems;
  }

  async function close(): Promise<void> {
    try {
      await sources.close();
      await judgements.close();
      await database.destroy();
    } finally {
      release();
    }
  }

  return {
    folder,
    putOriginal: originals.put,
    getOriginal: originals.get,
    saveRecords: save,
    records: judged.records,
    documents: documentsOf(database),
    claims: judged.claims,
    entities: entitiesOf(database),
    events: eventsOf(database),
    disputes: disputesOf(database),
    signatures: signaturesOf(database),
    judgements: judged.judgements,
    judgeClaims: judged.judgeClaims,
    asRead: judged.asRead,
    browse: browseOf(database),
    sources: readSources,
    missing,
    check,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function toEntry({ record, given }: RecordToKeep): SourceEntry {
  const { id, original } = record.document;
  const { sha256, mediaType, location } = original;
  return { documentId: id, sha256, mediaType, location, given };
}
