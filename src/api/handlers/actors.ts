import type { ResolvedEntity } from "../../schema/index.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { refuse } from "../guard/error-answer.ts";
import type { ActorRelation } from "../schemas/actor.ts";
import type { RecordView, ViewEdge } from "../view/record-view.ts";
import { drawGraph } from "./draw-graph.ts";
import { sortEvents } from "./events.ts";
import { listRows, rowsOn } from "./list-history.ts";
import { cutPage, limitOf, pageOf } from "./paging.ts";
import { viewMembers } from "./view-members.ts";

const eventsShown = 100;

export function actorHandlers(desk: Desk): Pick<Handlers, "listActors" | "showActor" | "listMembers" | "drawActors"> {
  /** By its id or that of any member. @throws SaysoError `api-not-found` */
  async function findActor(id: string): Promise<ResolvedEntity> {
    const view = await desk.viewer.current();
    const known = view.actors.has(id) ? id : view.actorOfMember.get(id.replace(/^entity:/, ""));
    const actor = known === undefined ? null : await desk.store().entities.get(known);
    if (actor === null) throw refuse("api-not-found", { what: "actor", id });
    return actor;
  }

  return {
    async listActors(c) {
      const { limit, after, ...filter } = c.req.valid("query");
      const { entities } = desk.store();
      const most = limitOf(limit);
      const found = await entities.list({ ...filter, after, limit: most + 1 });
      const page = cutPage(found, most, ({ id }) => id);
      const total = await entities.count(filter);
      const { eventsOfActor } = await desk.viewer.current();
      const items = page.items.map(({ id, kind, name, aliases, roles, mentions, members }) => ({
        id,
        kind,
        name,
        aliases,
        roles: [...new Set(roles.map(({ role }) => role))],
        mentions,
        documents: new Set(members.map((member) => member.slice(0, member.lastIndexOf("/")))).size,
        events: eventsOfActor.get(id)?.length ?? 0,
      }));
      return c.json({ items, total, next: page.next }, 200);
    },
    async showActor(c) {
      const { id } = c.req.valid("query");
      const actor = await findActor(id);
      const view = await desk.viewer.current();
      const events = sortEvents(view.eventsOfActor.get(actor.id) ?? [], "newest");
      const rows = listRows(await desk.store().judgements.history());
      return c.json(
        {
          actor,
          relations: listRelations(actor.id, await view.edges(), view),
          events: { items: events.slice(0, eventsShown).map(({ summary }) => summary), total: events.length },
          documents: new Set(actor.members.map((member) => member.slice(0, member.lastIndexOf("/")))).size,
          judgements: rowsOn(rows, new Set([actor.id, ...actor.members])),
        },
        200,
      );
    },
    async listMembers(c) {
      const { id, limit, after } = c.req.valid("query");
      const { members } = await findActor(id);
      const page = pageOf(members, { limit, after }, (member) => member);
      return c.json({ items: await viewMembers(desk, page.items), total: members.length, next: page.next }, 200);
    },
    async drawActors(c) {
      const { type, limit, ...asked } = c.req.valid("query");
      const types = type === undefined ? null : new Set(Array.isArray(type) ? type : [type]);
      const most = Math.min(5_000, Number(limit ?? 500));
      const view = await desk.viewer.current();
      return c.json(drawGraph(await view.edges(), view, { ...asked, types, most }), 200);
    },
  };
}

/** What stands between the actor and others, each once, those told most often first. */
function listRelations(
  actor: string,
  edges: readonly ViewEdge[],
  { actors }: Pick<RecordView, "actors">,
): ActorRelation[] {
  const found = new Map<string, ActorRelation>();
  for (const { type, from, to, text, role, claim, denied, time } of edges) {
    if (type === "fights" || (from !== actor && to !== actor)) continue;
    const direction = from === actor ? "from" : "to";
    const otherId = direction === "from" ? to : from;
    const key = [type, direction, otherId ?? text.toLowerCase(), role ?? ""].join("|");
    const other = otherId === null ? undefined : actors.get(otherId);
    const relation = found.get(key) ?? {
      type,
      direction,
      other: other === undefined ? null : { id: other.id, name: other.name, kind: other.kind },
      text: direction === "from" ? text : (other?.name ?? ""),
      role,
      times: [],
      claims: [],
      denied: [],
    };
    found.set(key, relation);
    (denied ? relation.denied : relation.claims).push(claim);
    if (time !== null) relation.times.push(time);
  }
  const weight = ({ claims, denied }: ActorRelation): number => claims.length + denied.length;
  return [...found.values()].sort((one, other) => weight(other) - weight(one));
}
