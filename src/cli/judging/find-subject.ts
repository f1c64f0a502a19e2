import { type Event, type ResolvedEntity, SaysoError } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import { expandId } from "../find-by-id.ts";
import { pages } from "../list-records.ts";

/** An entity or event that a person names, and the member by which it was named. */
export type Subject = { member: string } & (
  | { kind: "entity"; entity: ResolvedEntity }
  | { kind: "event"; event: Event }
);

/**
 * The entity or event of an id: its own, that of one of its members (`documentId/entityId`, a claim's), or either with
 * the document's letters cut short as tables show it. An id keeps its meaning whatever joins the entity or event later:
 * it names the one that holds the member now. @throws SaysoError `cli-not-found`, `cli-ambiguous`
 */
export async function findSubject(id: string, store: Store): Promise<Subject> {
  const whole = await findWhole(id, store);
  if (whole !== null) return whole;
  const found: Subject[] = [];
  const ids = await expandId(id, store);
  for (const candidate of ids) {
    const subject = await findWhole(candidate, store);
    if (subject !== null) found.push(subject);
  }
  if (found.length > 1) throw new SaysoError("cli-ambiguous", { id, ids: ids.join(", ") });
  if (found[0] === undefined) throw new SaysoError("cli-not-found", { id });
  return found[0];
}

/** The id under which the record has it now. */
export function idOf(subject: Subject): string {
  return subject.kind === "entity" ? subject.entity.id : subject.event.id;
}

/** The document that the member stands in. */
export function documentOf({ member }: Subject): string {
  return member.slice(0, Math.max(member.lastIndexOf("/"), member.lastIndexOf(".")));
}

async function findWhole(id: string, store: Store): Promise<Subject | null> {
  const member = id.replace(/^(?:entity|event):/, "");
  if (member.includes("/")) {
    const [entity] = await store.entities.list({ entity: member, limit: 1 });
    return entity?.members.includes(member) ? { kind: "entity", member, entity } : null;
  }
  const named = await store.events.get(id.startsWith("event:") ? id : `event:${id}`);
  if (named !== null) return { kind: "event", member, event: named };
  if ((await store.claims.get(member)) === null) return null;
  for await (const event of pages({ list: store.events.list, idOf: (one) => one.id }, {}))
    if (event.accounts.some(({ claims }) => claims.includes(member))) return { kind: "event", member, event };
  return null;
}
