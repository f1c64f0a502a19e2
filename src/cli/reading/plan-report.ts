import { documentId, type Refusal, type Report } from "../../pipeline.ts";
import type { SourceEntry, Store } from "../../store/index.ts";
import type { Planned } from "./outcome.ts";

type Plan = (report: Report | Refusal) => Promise<Planned>;
type Said = Pick<SourceEntry["given"], "publisher" | "published" | "url">;

/** A document that these bytes have been read as, and what was said of it. */
interface Known {
  id: string;
  said: Said;
}

/**
 * Tells what is new: the same bytes by the same publisher are one document, and so are the same bytes of which the publisher
 * is not said. What is said of a document for the first time completes it. `store` is null where nothing is kept; `lost`
 * are documents that could not be read again.
 */
export function planReports(store: Store | null, lost: ReadonlySet<string> = new Set()): Plan {
  let index: Map<string, Known[]> | null = null;
  return async (report) => {
    if ("problem" in report) return { kind: "refused", refusal: report };
    index ??= await indexSources(store, lost);
    const { sha256, location } = report.original;
    const sameBytes = index.get(sha256) ?? [];
    const known = chooseKnown(report.publisher, sameBytes);
    const said: Said = { ...report, published: report.published?.text ?? null };
    if (known === null) {
      const id = documentId(sha256, report.publisher);
      index.set(sha256, [...sameBytes, { id, said }]);
      return { kind: "new", report, id };
    }
    const { id } = known;
    if (!completes(said, known.said)) return { kind: "known", location, id };
    const stored = (await store?.documents.get(id)) ?? null;
    known.said = mergeSaid(known.said, said);
    return { kind: "new", id, report: stored === null ? report : mergeReport(report, stored) };
  };
}

/** The one by that publisher, else the one by nobody, else, where no publisher is said, any. */
function chooseKnown(publisher: string | null, sameBytes: readonly Known[]): Known | null {
  const by = (name: string | null): Known | undefined => sameBytes.find(({ said }) => said.publisher === name);
  return by(publisher) ?? by(null) ?? (publisher === null ? sameBytes[0] : undefined) ?? null;
}

function completes(said: Said, before: Said): boolean {
  return (["publisher", "published", "url"] as const).some((key) => before[key] === null && said[key] !== null);
}

function mergeSaid(before: Said, said: Said): Said {
  return {
    publisher: before.publisher ?? said.publisher,
    published: before.published ?? said.published,
    url: before.url ?? said.url,
  };
}

/** The report with what is known of its document: what was said first stands. */
function mergeReport(report: Report, known: Pick<Report, "publisher" | "published" | "url" | "title">): Report {
  return {
    ...report,
    publisher: known.publisher ?? report.publisher,
    published: known.published ?? report.published,
    url: known.url ?? report.url,
    title: report.title ?? known.title,
  };
}

async function indexSources(store: Store | null, lost: ReadonlySet<string>): Promise<Map<string, Known[]>> {
  const index = new Map<string, Known[]>();
  if (store === null) return index;
  for await (const { sha256, documentId: id, given } of store.sources()) {
    if (lost.has(id)) continue;
    const sameBytes = index.get(sha256);
    if (sameBytes === undefined) index.set(sha256, [{ id, said: given }]);
    else sameBytes.push({ id, said: given });
  }
  return index;
}
