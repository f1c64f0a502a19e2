import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { buildMatrix } from "../events/build-matrix.ts";
import { countFacets } from "../events/count-facets.ts";
import { refuse } from "../guard/error-answer.ts";
import type { ViewEvent } from "../view/record-view.ts";
import { findEvents, readFilter } from "./find-events.ts";
import { listRows, rowsOn } from "./list-history.ts";
import { pageOf } from "./paging.ts";
import { viewClaims } from "./view-claims.ts";

export function eventHandlers(desk: Desk): Pick<Handlers, "listEvents" | "countEvents" | "markEvents" | "showEvent"> {
  return {
    async listEvents(c) {
      const { order = "oldest", limit, after, skip, ...filter } = c.req.valid("query");
      const { events } = await findEvents(desk, filter);
      const from = skip === undefined ? { after } : { skip: Number(skip) };
      const page = pageOf(sortEvents(events, order), { limit, ...from }, ({ event }) => event.id);
      const items = page.items.map(({ summary }) => summary);
      return c.json({ items, total: events.length, next: page.next }, 200);
    },
    async countEvents(c) {
      const filter = c.req.valid("query");
      const { view, tests } = await readFilter(desk, filter);
      return c.json(countFacets(view.events, tests, view.actors, filter.actor), 200);
    },
    async markEvents(c) {
      const { events } = await findEvents(desk, c.req.valid("query"));
      const json = `{"marks":[${events.map(({ markJson }) => markJson).join()}]}`;
      return c.body(json, 200, { "Content-Type": "application/json" }) as never;
    },
    async showEvent(c) {
      const { id } = c.req.valid("query");
      const view = await desk.viewer.current();
      const viewed =
        view.eventById.get(id) ?? view.eventById.get(view.eventOfClaim.get(id.replace(/^event:/, "")) ?? "");
      if (viewed === undefined) throw refuse("api-not-found", { what: "event", id });
      const { event } = viewed;
      const claims = await viewClaims(desk, await desk.store().browse.claims(viewed.claims));
      const copied = new Set(claims.flatMap(({ document }) => view.copiesOf.get(document.id) ?? []));
      const copies = await desk.store().browse.heads([...copied]);
      const matrix = buildMatrix(event, new Map(claims.map((claim) => [claim.claim.id, claim])), {
        copiesOf: (document) => copies.filter(({ copyOf }) => copyOf === document),
        actorOf(document, entity) {
          const actor = view.actors.get(view.actorOfMember.get(`${document}/${entity}`) ?? "");
          return actor === undefined ? null : { id: actor.id, name: actor.name };
        },
      });
      const rows = listRows(await desk.store().judgements.history());
      const judgements = rowsOn(rows, new Set([event.id, ...viewed.claims]));
      return c.json({ event, ...matrix, disagreements: event.disagreements, judgements }, 200);
    },
  };
}

/** Oldest first is how they come. */
export function sortEvents(
  events: readonly ViewEvent[],
  order: "oldest" | "newest" | "disputed" | "sources",
): readonly ViewEvent[] {
  if (order === "oldest") return events;
  if (order === "newest") {
    const dated = events.filter(({ from }) => from !== null);
    return [...dated.reverse(), ...events.filter(({ from }) => from === null)];
  }
  const weight = ({ event }: ViewEvent): number =>
    order === "disputed"
      ? event.disagreements.length * 1_000 + event.independentSources
      : event.independentSources * 1_000 + event.disagreements.length;
  return [...events].sort((one, other) => weight(other) - weight(one));
}
