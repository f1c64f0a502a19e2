import type { Claim, Event, Record } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { type FieldLine, formatFields } from "../layout/format-fields.ts";
import { highlightWords } from "../layout/highlight-words.ts";
import { pages } from "../list-records.ts";
import { withRecord } from "../open-record.ts";
import { countOf } from "../words/count-of.ts";
import { listDisagreements } from "../words/list-event-fields.ts";
import { saySources } from "../words/say-claim.ts";
import { sayEvent } from "../words/say-event.ts";
import { sayFactuality } from "../words/say-factuality.ts";
import { shortId } from "../words/short-id.ts";

export interface OverviewCommand {
  folder: string;
}

const eventsShown = 3;
const claimsShown = 3;

/** Prints how much the record holds, where its accounts part most, and some claims in their own words; gives the exit code. */
export async function overview({ folder }: OverviewCommand, effects: Effects): Promise<number> {
  return withRecord(folder, "sayso overview", effects, async (store) => {
    await effects.print(`${await countAll(store)}\n`);
    const disputed = await mostDisputed(store);
    if (disputed.length > 0) await effects.print(`\n${heading("Where the accounts part most", effects)}\n`);
    for (const event of disputed) await effects.print(`\n${layEvent(event, effects)}`);
    const [first] = disputed;
    if (first === undefined) return 0;
    await effects.print(`\n${heading("The first of these in the words of its sources", effects)}\n`);
    for (const { claim, record } of await chooseClaims(first, store))
      await effects.print(`\n${layClaim(claim, record, effects)}`);
    return 0;
  });
}

async function countAll(store: Store): Promise<string> {
  const publishers = new Set<string>();
  let documents = 0;
  let copies = 0;
  for await (const { publisher, copyOf } of pages({ list: store.documents.list, idOf: ({ id }) => id }, {})) {
    documents += 1;
    if (copyOf !== null) copies += 1;
    if (publisher !== null) publishers.add(publisher);
  }
  const held = [
    countOf(await store.claims.count(), "claim"),
    countOf(await store.events.count(), "event"),
    countOf(await store.entities.count(), "entity", "entities"),
    countOf(await store.disputes.count(), "disagreement"),
  ].join(", ");
  const from = `${countOf(documents, "document")} (${countOf(copies, "copy", "copies")} of another) from ${countOf(publishers.size, "publisher")}`;
  return `${from}: ${held}.`;
}

/** Events by how many disagreements there are about them, then by how many independent sources tell of them. */
async function mostDisputed(store: Store): Promise<Event[]> {
  const disputed: Event[] = [];
  for await (const event of pages({ list: store.events.list, idOf: ({ id }) => id }, {}))
    if (event.disagreements.length > 0) disputed.push(event);
  const sorted = disputed.sort(
    (one, other) =>
      other.disagreements.length - one.disagreements.length || other.independentSources - one.independentSources,
  );
  return sorted.slice(0, eventsShown);
}

function layEvent(event: Event, effects: Effects): string {
  const { what, where, when, howMany } = sayEvent(event);
  const title = [what, where, when].filter((part) => part !== "").join(", ");
  const grade = `${event.grade.value}: ${event.grade.reason}`;
  const fields: FieldLine[] = [["Losses", howMany], ["Grade", grade], ...listDisagreements(event)];
  return `${heading(`${title} (${shortId(event.id)})`, effects)}\n${formatFields(fields, effects)}`;
}

/** One claim for each source until there are enough. */
async function chooseClaims({ accounts }: Event, store: Store): Promise<{ claim: Claim; record: Record }[]> {
  const chosen: { claim: Claim; record: Record }[] = [];
  for (const { claims } of accounts.slice(0, claimsShown)) {
    const stored = await store.claims.get(claims[0] ?? "");
    const record = stored === null ? null : await store.records.get(stored.documentId);
    if (stored !== null && record !== null) chosen.push({ claim: stored.claim, record });
  }
  return chosen;
}

function layClaim(claim: Claim, { document }: Record, effects: Effects): string {
  const head = `${saySources(claim.sources)}: ${sayFactuality(claim)} (${shortId(claim.id)})`;
  return `${head}\n${highlightWords(document.text, claim.span, effects)}\n`;
}

function heading(text: string, { color }: Effects): string {
  return color ? `\u001b[1m${text}\u001b[0m` : text;
}
