import type { Effects } from "../effects.ts";
import { completeFilter, type ListCommand, listRecords } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { tabulateDisputes } from "../tables/tabulate-disputes.ts";

/** Prints disputes, and gives the exit code. */
export async function disputes(command: ListCommand, effects: Effects): Promise<number> {
  return withRecord(command.folder, "sayso disputes", effects, async (store) =>
    listRecords(
      {
        names: ["disagreement", "disagreements"],
        list: store.disputes.list,
        count: store.disputes.count,
        idOf: ({ id }) => id,
        tabulate: (items) => tabulateDisputes(items, effects),
      },
      { ...command, filter: await completeFilter(command.filter, store) },
      effects,
    ),
  );
}
