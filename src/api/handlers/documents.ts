import type { Document } from "../../schema/index.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { refuse } from "../guard/error-answer.ts";
import { inertPolicy } from "../guard/secure-headers.ts";
import { insertMarks, markOriginal } from "./mark-original.ts";
import { cutPage, limitOf } from "./paging.ts";
import { viewClaims } from "./view-claims.ts";

export function documentHandlers(
  desk: Desk,
): Pick<Handlers, "listDocuments" | "showDocument" | "showOriginalText" | "fetchOriginal"> {
  async function demand(id: string): Promise<Document> {
    const document = await desk.store().documents.get(id);
    if (document === null) throw refuse("api-not-found", { what: "document", id });
    return document;
  }

  /** The page with the claim's words marked; null where there is no such claim, or the page cannot be read now. */
  async function markClaim(document: Document, wanted: string | undefined): Promise<Uint8Array | null> {
    if (wanted === undefined) return null;
    const { browse, asRead } = desk.store();
    const claim = (await browse.claimsOf(document.id)).find(({ id }) => id === wanted);
    const map = await asRead.records.map(document.id);
    const original = await desk.originalText(document);
    if (claim === undefined || map === null || original?.kind !== "source") return null;
    const { text } = original;
    return new TextEncoder().encode(insertMarks(text, markOriginal(claim.span, map, text.length)));
  }

  return {
    async listDocuments(c) {
      const { limit, after, ...filter } = c.req.valid("query");
      const { documents, browse } = desk.store();
      const most = limitOf(limit);
      const found = await documents.list({ ...filter, after, limit: most + 1 });
      const page = cutPage(found, most, ({ id }) => id);
      const total = await documents.count(filter);
      const items = await browse.heads(page.items.map(({ id }) => id));
      return c.json({ items, total, next: page.next }, 200);
    },
    async showDocument(c) {
      const document = await demand(c.req.valid("query").id);
      const record = await desk.store().asRead.records.get(document.id);
      if (record === null) throw refuse("api-not-found", { what: "document", id: document.id });
      const { entities, attributions, times, problems } = record;
      const view = await desk.viewer.current();
      const claims = await viewClaims(
        desk,
        record.claims.map((claim) => ({ documentId: document.id, claim })),
      );
      const actors = entities.flatMap(({ id }) => {
        const actor = view.actorOfMember.get(`${document.id}/${id}`);
        return actor === undefined ? [] : [[id, actor] as const];
      });
      const copies = await desk.store().browse.heads(listCopies(document, view.copiesOf));
      return c.json(
        { document, claims, entities, actors: Object.fromEntries(actors), attributions, times, problems, copies },
        200,
      );
    },
    async showOriginalText(c) {
      const document = await demand(c.req.valid("query").id);
      const { mediaType } = document.original;
      const original = await desk.originalText(document);
      const map = await desk.store().asRead.records.map(document.id);
      if (original === null || map === null)
        return c.json({ mediaType, kind: "gone" as const, text: "", marks: [] }, 200);
      const claims = await desk.store().browse.claimsOf(document.id);
      const marks = claims.map(({ id, span }) => ({ claim: id, runs: markOriginal(span, map, original.text.length) }));
      return c.json({ mediaType, kind: original.kind, text: original.text, marks }, 200);
    },
    async fetchOriginal(c) {
      const { id, as = "page", claim } = c.req.valid("query");
      const document = await demand(id);
      const { sha256, mediaType } = document.original;
      const marked = as === "page" && mediaType === "text/html" ? await markClaim(document, claim) : null;
      const bytes = marked ?? (await desk.store().getOriginal(sha256));
      const type = servedType(mediaType, as);
      const name = `${document.id}${as === "file" ? ".original" : ""}`;
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": type,
        "Content-Security-Policy": inertPolicy,
        "Content-Disposition": `${type.startsWith("text/") && as !== "file" ? "inline" : "attachment"}; filename="${name}"`,
      });
    },
  };
}

/** Only what a sandbox makes harmless is shown; the rest is to be kept as a file. */
function servedType(mediaType: string, as: "page" | "text" | "file"): string {
  if (as === "file") return "application/octet-stream";
  if (as === "page" && mediaType === "text/html") return "text/html; charset=utf-8";
  if (as === "text" || /^(?:text\/|message\/|application\/jsonl)/.test(mediaType)) return "text/plain; charset=utf-8";
  return mediaType === "application/pdf" ? "application/pdf" : "application/octet-stream";
}

function listCopies(document: Document, copiesOf: ReadonlyMap<string, readonly string[]>): string[] {
  const original = document.copyOf ?? document.id;
  return [original, ...(copiesOf.get(original) ?? [])].filter((id) => id !== document.id);
}
