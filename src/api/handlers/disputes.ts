import type { DisagreementKind } from "../../schema/index.ts";
import { foldWords } from "../../store/index.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { limitOf, pageOf } from "./paging.ts";

const everything = 100_000;

export function disputeHandlers(desk: Desk): Pick<Handlers, "listDisputes"> {
  return {
    async listDisputes(c) {
      const { limit, after, skip, kind, id, ...filter } = c.req.valid("query");
      const { disputes, eventById } = await desk.viewer.current();
      const narrowed = Object.values(filter).some((value) => value !== undefined && foldWords(value) !== "");
      const listed = narrowed ? await desk.store().disputes.list({ ...filter, limit: everything }) : null;
      const left = listed === null ? null : new Set(listed.map(({ id }) => id));
      const fitting = left === null ? disputes : disputes.filter(({ dispute }) => left.has(dispute.id));
      const found = fitting.filter(
        ({ dispute }) =>
          (kind === undefined || dispute.disagreement.kind === kind) && (id === undefined || dispute.id === id),
      );
      const counts = new Map<DisagreementKind, number>();
      for (const { dispute } of fitting)
        counts.set(dispute.disagreement.kind, (counts.get(dispute.disagreement.kind) ?? 0) + 1);
      const from = skip === undefined ? { after } : { skip: Number(skip) };
      const page = pageOf(found, { limit: String(limitOf(limit)), ...from }, ({ dispute }) => dispute.id);
      const items = page.items.map(({ dispute, newest }) => ({
        dispute,
        newest,
        event: eventById.get(dispute.event ?? "")?.summary ?? null,
      }));
      const kinds = [...counts].map(([value, count]) => ({ value, count }));
      return c.json({ items, total: found.length, kinds, next: page.next }, 200);
    },
  };
}
