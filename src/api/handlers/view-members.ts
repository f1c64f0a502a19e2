import type { Desk } from "../desk.ts";
import type { ActorMember } from "../schemas/actor.ts";
import { contextOf } from "./view-claims.ts";

/** Each `documentId/entityId` with its document and where it is first named there; what is no longer read is left out. */
export async function viewMembers(desk: Desk, members: readonly string[]): Promise<ActorMember[]> {
  const { records } = desk.store().asRead;
  const views: ActorMember[] = [];
  let record: Awaited<ReturnType<typeof records.get>> = null;
  for (const member of members) {
    const cut = member.lastIndexOf("/");
    const documentId = member.slice(0, cut);
    if (record?.document.id !== documentId) record = await records.get(documentId);
    const entity = record?.entities.find(({ id }) => id === member.slice(cut + 1));
    if (record === null || entity === undefined) continue;
    const { id, title, publisher, published, copyOf, text } = record.document;
    const [first] = entity.mentions;
    views.push({
      id: member,
      document: { id, title, publisher, published, copyOf },
      kind: entity.kind,
      name: entity.name,
      mentions: entity.mentions.length,
      first: first === undefined ? null : { ...first, context: contextOf(text, first) },
    });
  }
  return views;
}
