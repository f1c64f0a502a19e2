import type { ResolvedEntity } from "../../schema/index.ts";
import { formatTable, type TableOptions } from "../layout/format-table.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "Name", least: 16 },
  { title: "Kind" },
  { title: "Also called", least: 16 },
  { title: "Role", least: 12 },
  { title: "Mentions", align: "right" as const },
  { title: "Documents", align: "right" as const },
  { title: "Entity" },
];

export function tabulateEntities(entities: readonly ResolvedEntity[], options: TableOptions): string {
  const rows = entities.map(({ id, name, kind, aliases, roles, mentions, members }) => [
    name,
    kind,
    aliases.filter((alias) => alias !== name).join(", "),
    roles.map(({ role }) => role).join(", "),
    String(mentions),
    String(new Set(members.map((member) => member.slice(0, member.lastIndexOf("/")))).size),
    shortId(id),
  ]);
  return formatTable(columns, rows, options);
}
