import type { Claim } from "../../schema/index.ts";
import { formatTable, type TableOptions } from "../layout/format-table.ts";
import { sayClaim } from "../words/say-claim.ts";
import { sayFactuality } from "../words/say-factuality.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "When", least: 11 },
  { title: "What", least: 9 },
  { title: "Who", least: 12 },
  { title: "Where", least: 8 },
  { title: "How many", least: 10 },
  { title: "Held to be", least: 8 },
  { title: "Source", least: 10 },
  { title: "Claim" },
];

export function tabulateClaims(claims: readonly Claim[], options: TableOptions): string {
  const rows = claims.map((claim) => {
    const { when, what, who, where, howMany, says } = sayClaim(claim);
    return [when, what, who, where, howMany, sayFactuality(claim), says, shortId(claim.id)];
  });
  return formatTable(columns, rows, options);
}
