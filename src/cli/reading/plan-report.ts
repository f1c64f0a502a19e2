import { documentId, type Refusal, type Report } from "../../pipeline.ts";
import type { Document } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Planned } from "./outcome.ts";

type Plan = (report: Report | Refusal) => Promise<Planned>;

interface Seen {
  id: string;
  publisher: string | null;
}

/**
 * Tells what is new: the same bytes by the same publisher are one document, and so are the same bytes of which the publisher
 * is not said. `store` is null where nothing is kept.
 */
export function planReports(store: Store | null): Plan {
  const seen = new Map<string, Seen[]>();
  let stored: Map<string, Seen[]> | null = null;

  /** Whatever was read from these bytes, by any publisher. */
  async function anyStored(sha256: string): Promise<Seen | null> {
    if (store === null) return null;
    stored ??= await indexSources(store);
    return stored.get(sha256)?.[0] ?? null;
  }

  return async (report) => {
    if ("problem" in report) return { kind: "refused", refusal: report };
    const { sha256, location } = report.original;
    const { publisher } = report;
    const before = seen.get(sha256) ?? [];
    const inRun = before.find((one) => publisher === null || one.publisher === publisher);
    if (inRun !== undefined) return { kind: "known", location, id: inRun.id };
    const unnamed =
      before.find((one) => one.publisher === null)?.id ?? (await store?.documents.find(sha256, null)) ?? null;
    const same = publisher === null ? unnamed : ((await store?.documents.find(sha256, publisher)) ?? null);
    const id =
      same ?? unnamed ?? (publisher === null ? (await anyStored(sha256))?.id : null) ?? documentId(sha256, publisher);
    const document = (await store?.documents.get(id)) ?? null;
    seen.set(sha256, [...before, { id, publisher: publisher ?? document?.publisher ?? null }]);
    if (document === null) return { kind: "new", report, id };
    const complete = completeReport(report, document);
    return complete === null ? { kind: "known", location, id } : { kind: "new", report: complete, id };
  };
}

/** The report with what was known before, or null where it says nothing that was not known. */
function completeReport(report: Report, known: Document): Report | null {
  const adds = (["publisher", "published", "url"] as const).some((key) => known[key] === null && report[key] !== null);
  if (!adds) return null;
  return {
    ...report,
    publisher: known.publisher ?? report.publisher,
    published: known.published ?? report.published,
    url: known.url ?? report.url,
    title: report.title ?? known.title,
  };
}

async function indexSources(store: Store): Promise<Map<string, Seen[]>> {
  const index = new Map<string, Seen[]>();
  for await (const { sha256, documentId: id, given } of store.sources())
    index.set(sha256, [...(index.get(sha256) ?? []), { id, publisher: given.publisher }]);
  return index;
}
