import type { Effects } from "../effects.ts";
import { completeFilter, type ListCommand, listRecords } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { tabulateEvents } from "../tables/tabulate-events.ts";

/** Prints events, and gives the exit code. */
export async function events(command: ListCommand, effects: Effects): Promise<number> {
  return withRecord(command.folder, "sayso events", effects, async (store) =>
    listRecords(
      {
        names: ["event", "events"],
        list: store.events.list,
        count: store.events.count,
        idOf: ({ id }) => id,
        tabulate: (items) => tabulateEvents(items, effects),
      },
      { ...command, filter: await completeFilter(command.filter, store) },
      effects,
    ),
  );
}
