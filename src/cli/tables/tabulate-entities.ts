import type { ResolvedEntity } from "../../schema/index.ts";
import { formatTable } from "../layout/format-table.ts";
import type { TableOptions } from "../layout/table-options.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "Name", least: 12 },
  { title: "Kind", least: 11 },
  { title: "Also called", least: 12 },
  { title: "Role", least: 8 },
  { title: "Mentions", align: "right" as const },
  { title: "Documents", align: "right" as const },
  { title: "Entity", least: 13 },
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
