import type { Claim } from "../../schema/index.ts";
import { formatTable } from "../layout/format-table.ts";
import type { TableOptions } from "../layout/table-options.ts";
import { sayClaim } from "../words/say-claim.ts";
import { sayFactuality } from "../words/say-factuality.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "When", least: 8 },
  { title: "What", least: 8 },
  { title: "Who", least: 10 },
  { title: "Where", least: 7 },
  { title: "How many", least: 8 },
  { title: "Held to be", least: 8 },
  { title: "Source", least: 9 },
  { title: "Claim" },
];

export function tabulateClaims(claims: readonly Claim[], options: TableOptions): string {
  const rows = claims.map((claim) => {
    const { when, what, who, where, howMany, says } = sayClaim(claim);
    return [when, what, who, where, howMany, sayFactuality(claim), says, shortId(claim.id)];
  });
  return formatTable(columns, rows, options);
}
