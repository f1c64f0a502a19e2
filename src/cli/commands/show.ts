import type { Claim, Document, Record } from "../../schema/index.ts";
import type { Effects } from "../effects.ts";
import { findById } from "../find-by-id.ts";
import { type FieldLine, formatFields } from "../layout/format-fields.ts";
import { highlightWords } from "../layout/highlight-words.ts";
import { withRecord } from "../open-record.ts";
import { listClaimFields } from "../words/list-claim-fields.ts";
import { listEventFields } from "../words/list-event-fields.ts";
import { sayInterval } from "../words/say-interval.ts";

export interface ShowCommand {
  folder: string;
  json: boolean;
}

/** Prints one claim with its words in their paragraph, or one event with its accounts; gives the exit code. */
export async function show(id: string, { folder, json }: ShowCommand, effects: Effects): Promise<number> {
  return withRecord(folder, `sayso show ${id}`, effects, async (store) => {
    const found = await findById(id, store);
    if (json) await effects.print(`${JSON.stringify("event" in found ? found.event : found.claim)}\n`);
    else if ("event" in found)
      await effects.print(formatFields([["Event", found.event.id], ...listEventFields(found.event)], effects));
    else await effects.print(layClaim(found.claim, found.record, effects));
    return 0;
  });
}

function layClaim(claim: Claim, record: Record, effects: Effects): string {
  const head: FieldLine[] = [["Claim", claim.id], ...listDocumentFields(record.document)];
  return [
    formatFields(head, effects),
    `${highlightWords(record.document.text, claim.span, effects)}\n`,
    formatFields(listClaimFields(claim, record), effects),
  ].join("\n");
}

function listDocumentFields({ title, publisher, published, url, copyOf, original }: Document): FieldLine[] {
  const by = [publisher, sayInterval(published)].filter((part) => part !== null && part !== "").join(", ");
  return [
    ["Report", title ?? ""],
    ["Published", by],
    ["Copy of", copyOf ?? ""],
    ["Address", url ?? ""],
    ["Read from", original.location],
  ];
}
