import type { Effects } from "../effects.ts";
import { completeFilter, type ListCommand, listRecords } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { tabulateDocuments } from "../tables/tabulate-documents.ts";

/** Prints documents, and gives the exit code. */
export async function documents(command: ListCommand, effects: Effects): Promise<number> {
  return withRecord(command.folder, "sayso documents", effects, async (store) =>
    listRecords(
      {
        names: ["document", "documents"],
        list: store.documents.list,
        count: store.documents.count,
        idOf: ({ id }) => id,
        tabulate: (items) =>
          tabulateDocuments(
            items.map((document) => ({ document, claims: null })),
            effects,
          ),
      },
      { ...command, filter: await completeFilter(command.filter, store) },
      effects,
    ),
  );
}
