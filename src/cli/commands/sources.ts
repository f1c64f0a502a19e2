import { type ClaimNumber, readNumbers, recordSources } from "../../pipeline.ts";
import type { Dispute, Event } from "../../schema/index.ts";
import type { Effects } from "../effects.ts";
import { formatTable } from "../layout/format-table.ts";
import { pages } from "../list-records.ts";
import { withRecord } from "../open-record.ts";

export interface SourcesCommand {
  folder: string;
  json: boolean;
}

const columns = [
  { title: "Source", least: 14 },
  { title: "Through", least: 10 },
  { title: "Accounts", align: "right" as const },
  { title: "Alone", align: "right" as const },
  { title: "Matched", align: "right" as const },
  { title: "Contradicted", align: "right" as const },
  { title: "Revised", align: "right" as const },
];

/** Prints how often each source was matched, contradicted or revised; gives the exit code. */
export async function sources({ folder, json }: SourcesCommand, effects: Effects): Promise<number> {
  return withRecord(folder, "sayso sources", effects, async (store) => {
    const events: Event[] = [];
    const disputes: Dispute[] = [];
    const numbers: ClaimNumber[] = [];
    for await (const event of pages({ list: store.events.list, idOf: ({ id }) => id }, {})) events.push(event);
    for await (const dispute of pages({ list: store.disputes.list, idOf: ({ id }) => id }, {})) disputes.push(dispute);
    for await (const record of store.records.all()) numbers.push(...readNumbers(record));
    const found = recordSources(events, disputes, numbers);
    if (json) {
      for (const one of found) await effects.print(`${JSON.stringify(one)}\n`);
      return 0;
    }
    const rows = found.map(({ source, publishers, accounts, alone, matched, contradicted, revised }) => [
      source,
      publishers.filter((publisher) => publisher !== source).join(", "),
      ...[accounts, alone, matched, contradicted, revised].map(String),
    ]);
    await effects.print(rows.length === 0 ? "No sources found.\n" : formatTable(columns, rows, effects));
    return 0;
  });
}
