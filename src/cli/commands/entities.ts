import type { Effects } from "../effects.ts";
import { completeFilter, type ListCommand, listRecords } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { tabulateEntities } from "../tables/tabulate-entities.ts";

/** Prints entities, and gives the exit code. */
export async function entities(command: ListCommand, effects: Effects): Promise<number> {
  return withRecord(command.folder, "sayso entities", effects, async (store) =>
    listRecords(
      {
        names: ["entity", "entities"],
        list: store.entities.list,
        count: store.entities.count,
        idOf: ({ id }) => id,
        tabulate: (items) => tabulateEntities(items, effects),
      },
      { ...command, filter: await completeFilter(command.filter, store) },
      effects,
    ),
  );
}
