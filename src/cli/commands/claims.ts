import type { Effects } from "../effects.ts";
import { completeFilter, type ListCommand, listRecords } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { tabulateClaims } from "../tables/tabulate-claims.ts";

/** Prints claims, and gives the exit code. */
export async function claims(command: ListCommand, effects: Effects): Promise<number> {
  return withRecord(command.folder, "sayso claims", effects, async (store) =>
    listRecords(
      {
        names: ["claim", "claims"],
        list: async (filter) => (await store.claims.list(filter)).map(({ claim }) => claim),
        count: store.claims.count,
        idOf: ({ id }) => id,
        tabulate: (items) => tabulateClaims(items, effects),
      },
      { ...command, filter: await completeFilter(command.filter, store) },
      effects,
    ),
  );
}
