import type { Claim, Judgement, Record as ReadRecord } from "../../schema/index.ts";
import { type JudgementLog, judgementsInForce } from "../judgement-log.ts";
import type { Claims } from "../repositories/claims.ts";
import type { Records } from "../repositories/records.ts";
import { isOnClaim, type JudgedClaim, judgeClaim } from "./judge-claim.ts";

/** The record as people judged it, over the record as it was read: nothing that was read is changed by a judgement. */
export interface Judged {
  /** Without the claims judged wrong, the others corrected. */
  records: Records;
  /** The same; a claim judged wrong can still be had by its id. */
  claims: Claims;
  judgements: Omit<JudgementLog, "check">;
  /** What people decided about claims of a document, as they were read. */
  judgeClaims(document: string, claims: readonly Claim[]): Promise<JudgedClaim[]>;
  /** What was read, whatever people said of it. */
  asRead: { records: Records; claims: Claims };
}

/** The log's rows are held in memory: nobody else may write the log. */
export function openJudged(records: Records, claims: Claims, log: JudgementLog): Judged {
  let rows: Promise<Judgement[]> | null = null;
  let standing: Promise<ReadonlyMap<string, Judgement[]>> | null = null;

  function history(): Promise<Judgement[]> {
    rows ??= log.history();
    return rows;
  }

  /** Judgements on claims, by document; those that name none under the empty id. */
  function byDocument(): Promise<ReadonlyMap<string, Judgement[]>> {
    standing ??= history().then((all) => {
      const grouped = new Map<string, Judgement[]>();
      for (const judgement of judgementsInForce(all).filter(isOnClaim)) {
        const document = judgement.about?.document ?? "";
        grouped.set(document, [...(grouped.get(document) ?? []), judgement]);
      }
      return grouped;
    });
    return standing;
  }

  async function judgementsOn(document: string): Promise<readonly Judgement[]> {
    const grouped = await byDocument();
    if (grouped.size === 0) return [];
    return [...(grouped.get("") ?? []), ...(grouped.get(document) ?? [])];
  }

  async function judgeClaims(document: string, read: readonly Claim[]): Promise<JudgedClaim[]> {
    const judgements = await judgementsOn(document);
    return read.map((claim) => judgeClaim(claim, document, judgements));
  }

  async function judgeRecord(record: ReadRecord): Promise<ReadRecord> {
    const judgements = await judgementsOn(record.document.id);
    if (judgements.length === 0) return record;
    const judged = record.claims.map((claim) => judgeClaim(claim, record.document.id, judgements));
    return { ...record, claims: judged.filter(({ verdict }) => verdict !== "wrong").map(({ claim }) => claim) };
  }

  return {
    asRead: { records, claims },
    judgeClaims,
    judgements: {
      async append(judgement) {
        await log.append(judgement);
        [rows, standing] = [null, null];
      },
      history: async () => [...(await history())],
      list: async () => judgementsInForce(await history()),
    },
    records: {
      async get(id) {
        const record = await records.get(id);
        return record === null ? null : judgeRecord(record);
      },
      async *all() {
        for await (const record of records.all()) yield await judgeRecord(record);
      },
      map: records.map,
    },
    claims: {
      async get(id) {
        const stored = await claims.get(id);
        if (stored === null) return null;
        const [judged] = await judgeClaims(stored.documentId, [stored.claim]);
        return { ...stored, claim: judged?.claim ?? stored.claim };
      },
      async list(filter = {}) {
        const found = [];
        for (let after = filter.after; ; ) {
          const left = filter.limit === undefined ? undefined : filter.limit - found.length;
          const read = await claims.list({ ...filter, after, limit: left });
          for (const stored of read) {
            const [judged] = await judgeClaims(stored.documentId, [stored.claim]);
            if (judged !== undefined && judged.verdict !== "wrong") found.push({ ...stored, claim: judged.claim });
          }
          if (left === undefined || read.length < left || found.length >= (filter.limit ?? 0)) return found;
          after = read.at(-1)?.claim.id;
        }
      },
      count: claims.count,
    },
  };
}
