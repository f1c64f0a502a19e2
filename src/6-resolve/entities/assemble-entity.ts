import type { EntityKind, ResolvedEntity } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { entityPrefix } from "../read-judgements.ts";
import { type EntityNode, memberKey } from "./entity-node.ts";

/** One entity of the whole record from the nodes that are it. Nodes come in the order of the records: the first names it. */
export function assembleEntity(nodes: readonly EntityNode[], reasons: ReadonlySet<string>): ResolvedEntity {
  const members = nodes.flatMap((node) => node.members.map((member) => memberKey(node.document.id, member)));
  const name = chooseName(nodes);
  const aliases = new Set(nodes.flatMap((node) => node.names.filter((other) => other !== name)));
  const documents = new Set(nodes.map((node) => node.document.id)).size;
  const places = nodes.flatMap((node) => node.place ?? []);
  const kinds = nodes.flatMap((node) => node.kinds);
  return {
    id: entityId(nodes[0]),
    kind: mostFrequent(kinds.filter((kind) => kind !== "other")) ?? "other",
    name,
    aliases: [...aliases].sort(),
    roles: collectRoles(nodes),
    place: places.sort((a, b) => a.precision - b.precision)[0] ?? null,
    members: [...members].sort(),
    mentions: nodes.reduce((sum, node) => sum + node.mentions, 0),
    reason: reasonOf(documents, members.length, reasons),
  };
}

/** The id of the entity whose first node this is. */
export function entityId(first: EntityNode | undefined): string {
  return first === undefined ? entityPrefix : entityPrefix + memberKey(first.document.id, first.members[0] ?? "");
}

/** The name that most documents give it, by what each is worth. */
function chooseName(nodes: readonly EntityNode[]): string {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const [name, worth] of node.candidates) counts.set(name, (counts.get(name) ?? 0) + worth);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? "";
}

function collectRoles(nodes: readonly EntityNode[]): ResolvedEntity["roles"] {
  const roles = new Map<string, ResolvedEntity["roles"][number]>();
  for (const { role, time, claim } of nodes.flatMap((node) => node.roles)) {
    const key = foldName(role);
    const known = roles.get(key) ?? { role, time, claims: [] };
    known.claims.push(claim);
    known.time ??= time;
    roles.set(key, known);
  }
  return [...roles.values()].sort((a, b) => (a.role < b.role ? -1 : 1));
}

function mostFrequent(kinds: readonly EntityKind[]): EntityKind | undefined {
  const counts = new Map<EntityKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function reasonOf(documents: number, members: number, reasons: ReadonlySet<string>): string {
  if (members === 1) return "Named in one document only.";
  const where = documents === 1 ? `${members} mentions of one document` : `${documents} documents`;
  const why = [...reasons].sort();
  return `Joined from ${where}: ${why.length === 0 ? "its names there belong together" : why.join("; ")}.`;
}
