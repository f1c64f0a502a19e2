import type { Store } from "../store/index.ts";

/** One document with everything read out of it a line: a `Record`, as `sayso read --json` prints it. */
export async function* exportJsonl({ records }: Pick<Store, "records">): AsyncGenerator<string> {
  for await (const record of records.all()) yield `${JSON.stringify(record)}\n`;
}
