import type { Claim, EntityKind, ResolvedEntity } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { judgeName } from "../../text/judge-name.ts";
import { entityPrefix } from "../read-judgements.ts";
import { type EntityNode, memberKey } from "./entity-node.ts";
import { splitPersonName } from "./split-person-name.ts";

/** One entity of the whole record from the nodes that are it. Nodes come in the order of the records: the first names it. */
export function assembleEntity(nodes: readonly EntityNode[], reasons: ReadonlySet<string>): ResolvedEntity {
  const members = nodes.flatMap((node) =>
    node.entities.map((entity) => memberKey(node.document.record.document.id, entity.id)),
  );
  const entities = nodes.flatMap((node) => node.entities);
  const name = chooseName(nodes);
  const aliases = new Set(nodes.flatMap((node) => node.names.filter((other) => other !== name)));
  const documents = new Set(nodes.map((node) => node.document.record.document.id)).size;
  const places = entities.flatMap((entity) => (entity.place === null ? [] : [entity.place]));
  return {
    id: entityPrefix + (members[0] ?? ""),
    kind: mostFrequent(entities.map((entity) => entity.kind).filter((kind) => kind !== "other")) ?? "other",
    name,
    aliases: [...aliases].sort(),
    roles: collectRoles(nodes),
    place: places.sort((a, b) => a.precision - b.precision)[0] ?? null,
    members: [...members].sort(),
    mentions: entities.reduce((sum, entity) => sum + entity.mentions.length, 0),
    reason: reasonOf(documents, members.length, reasons),
  };
}

/** The name that most documents give it: one that they print in full and without rank before any other. */
function chooseName(nodes: readonly EntityNode[]): string {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    for (const name of new Set(node.entities.map((entity) => entity.name)))
      counts.set(name, (counts.get(name) ?? 0) + rankName(node, name));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? "";
}

function rankName(node: EntityNode, name: string): number {
  if (node.group === "state" || node.group === "place") return 1;
  if (!node.names.includes(name) || judgeName(name, true) !== "proper") return 0;
  const words = node.group === "person" ? splitPersonName(name).words.length : name.split(/\s+/).length;
  const printed = node.document.record.document.text.includes(name);
  const ranked = node.group === "person" && splitPersonName(name).style.length > 0;
  return (words > 1 ? 1000 : 1) * (printed ? 10 : 1) + (ranked ? 0 : 1);
}

function collectRoles(nodes: readonly EntityNode[]): ResolvedEntity["roles"] {
  const roles = new Map<string, ResolvedEntity["roles"][number]>();
  for (const node of nodes) {
    if (node.group !== "person") continue;
    const own = new Set(node.entities.map((entity) => entity.id));
    for (const claim of node.document.record.claims) {
      const { relation } = claim;
      if (relation === undefined || relation.type !== "holds-role" || claim.factuality.endsWith("-")) continue;
      if (relation.subject.entity === null || !own.has(relation.subject.entity) || relation.role === null) continue;
      const role = relation.object === null ? relation.role : `${relation.role}, ${bodyName(node, relation.object)}`;
      const key = foldName(role);
      const known = roles.get(key) ?? { role, time: relation.time, claims: [] };
      known.claims.push(claim.id);
      known.time ??= relation.time;
      roles.set(key, known);
    }
  }
  return [...roles.values()].sort((a, b) => (a.role < b.role ? -1 : 1));
}

function bodyName(node: EntityNode, body: NonNullable<Claim["relation"]>["subject"]): string {
  return node.document.record.entities.find((entity) => entity.id === body.entity)?.name ?? body.text;
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
