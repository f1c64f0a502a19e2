import type { StoredClaim } from "../../store/index.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { refuse } from "../guard/error-answer.ts";
import { cutPage, limitOf, pageOf } from "./paging.ts";
import { contextOf, viewClaims } from "./view-claims.ts";

export function claimHandlers(desk: Desk): Pick<Handlers, "listClaims" | "showClaim"> {
  async function listGiven(
    ids: readonly string[] | null,
    document: string | undefined,
    event: string | undefined,
  ): Promise<StoredClaim[] | null> {
    const { browse } = desk.store();
    if (ids !== null) return browse.claims(ids);
    if (event !== undefined) return browse.claims((await desk.viewer.current()).eventById.get(event)?.claims ?? []);
    if (document === undefined) return null;
    return (await browse.claimsOf(document)).map((claim) => ({ documentId: document, claim }));
  }

  return {
    async listClaims(c) {
      const { limit, after, id, document, event, ...filter } = c.req.valid("query");
      const ids = id === undefined ? null : Array.isArray(id) ? id : [id];
      const given = await listGiven(ids, document, event);
      if (given !== null) {
        const page = pageOf(given, { limit, after }, ({ claim }) => claim.id);
        return c.json({ items: await viewClaims(desk, page.items), total: given.length, next: page.next }, 200);
      }
      const { claims } = desk.store().asRead;
      const most = limitOf(limit);
      const found = await claims.list({ ...filter, after, limit: most + 1 });
      const page = cutPage(found, most, ({ claim }) => claim.id);
      const everything = Object.values(filter).every((value) => value === undefined);
      const total = everything ? (await desk.viewer.current()).claims : await claims.count(filter);
      return c.json({ items: await viewClaims(desk, page.items), total, next: page.next }, 200);
    },
    async showClaim(c) {
      const { id } = c.req.valid("query");
      const stored = await desk.store().browse.claims([id]);
      const [view] = await viewClaims(desk, stored);
      if (view === undefined) throw refuse("api-not-found", { what: "claim", id });
      const text = (await desk.store().browse.texts([view.document.id])).get(view.document.id) ?? "";
      return c.json({ ...view, context: contextOf(text, view.claim.span) }, 200);
    },
  };
}
