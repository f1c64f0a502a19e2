import { foldWords } from "../../store/index.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { countJudged, listRows, rowsOn } from "./list-history.ts";
import { pageOf } from "./paging.ts";
import { openReviewQueue } from "./review-queue.ts";
import { contextOf, viewClaims } from "./view-claims.ts";

export function reviewHandlers(desk: Desk): Pick<Handlers, "listReview" | "listJudgements" | "judge" | "withdraw"> {
  const queue = openReviewQueue(desk);
  return {
    async listReview(c) {
      const { limit, after, source, type, text } = c.req.valid("query");
      const store = desk.store();
      const candidates = await queue();
      const matched = text === undefined ? null : new Set(await store.browse.matchClaims(text, 100_000));
      const [named, kind] = [foldWords(source ?? ""), type?.toLowerCase()];
      const left = candidates.filter(
        ({ id, sources, types }) =>
          (matched === null || matched.has(id)) &&
          (named === "" || sources.includes(` ${named} `)) &&
          (kind === undefined || types.includes(kind)),
      );
      const page = pageOf(left, { limit, after }, ({ id }) => id);
      const views = await viewClaims(desk, await store.browse.claims(page.items.map(({ id }) => id)));
      const texts = await store.browse.texts([...new Set(views.map(({ document }) => document.id))]);
      const byId = new Map(page.items.map((item) => [item.id, item]));
      const items = views.map((view) => ({
        ...view,
        priority: byId.get(view.claim.id)?.priority ?? 0,
        because: byId.get(view.claim.id)?.because ?? "",
        context: contextOf(texts.get(view.document.id) ?? "", view.claim.span),
      }));
      const judged = countJudged(await store.judgements.list());
      return c.json({ items, total: left.length, judged, next: page.next }, 200);
    },
    async listJudgements(c) {
      const { on, who, limit, after } = c.req.valid("query");
      const rows = listRows(await desk.store().judgements.history());
      const about = on === undefined ? rows : rowsOn(rows, new Set([on]));
      const left = who === undefined ? about : about.filter(({ judgement }) => judgement.who === who);
      return c.json(
        pageOf(left, { limit, after }, ({ judgement }) => judgement.id),
        200,
      );
    },
    async judge(c) {
      return c.json(await desk.decide(c.req.valid("json"), c.var.user?.name ?? desk.user), 201);
    },
    async withdraw(c) {
      const { id, why } = c.req.valid("json");
      return c.json(await desk.withdraw(id, why, c.var.user?.name ?? desk.user), 201);
    },
  };
}
