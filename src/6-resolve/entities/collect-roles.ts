import type { Claim, Record } from "../../schema/index.ts";
import type { HeldRole } from "./entity-node.ts";

/** The roles that a record's claims give to its entities, by entity id; what is denied is none. */
export function collectRoles({ claims, entities }: Record): ReadonlyMap<string, HeldRole[]> {
  const roles = new Map<string, HeldRole[]>();
  for (const { id, relation, factuality } of claims) {
    if (relation === undefined || relation.type !== "holds-role" || factuality.endsWith("-")) continue;
    const { subject, role, object, time } = relation;
    if (subject.entity === null || role === null) continue;
    const held = { role: object === null ? role : `${role}, ${bodyName(object, entities)}`, time, claim: id };
    const list = roles.get(subject.entity);
    if (list === undefined) roles.set(subject.entity, [held]);
    else list.push(held);
  }
  return roles;
}

function bodyName(body: NonNullable<Claim["relation"]>["subject"], entities: Record["entities"]): string {
  return entities.find((entity) => entity.id === body.entity)?.name ?? body.text;
}
