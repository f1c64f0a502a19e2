import type { Argument, Casualty, Claim, Outcome, Record } from "../schema/index.ts";
import type { Store } from "../store/index.ts";
import { type Cell, writeCsvRow } from "./write-csv-row.ts";

const outcomes: readonly Outcome[] = ["killed", "wounded", "missing", "captured", "displaced"];

const columns = [
  "claim_id",
  "document_id",
  "copy_of",
  "publisher",
  "published_from",
  "published_to",
  "title",
  "url",
  "kind",
  "type",
  "mode",
  "factuality",
  "modes",
  "sources",
  "innermost_source",
  "quotation",
  "actors",
  "recipients",
  "instruments",
  "time_from",
  "time_to",
  "time_precision",
  "time_text",
  "place_text",
  "place_name",
  "country",
  "admin1",
  "latitude",
  "longitude",
  "place_precision",
  "geonames_id",
  ...outcomes.flatMap((outcome) => [
    `${outcome}_low`,
    `${outcome}_high`,
    `${outcome}_qualifier`,
    `${outcome}_population`,
  ]),
  "relation_object",
  "role",
  "figure_low",
  "figure_high",
  "figure_unit",
  "figure_qualifier",
  "confidence",
  "reason",
  "quote",
  "start",
  "end",
];

/** One claim a row, with a heading row; lists within a cell are set apart by "; ". */
export async function* exportCsv({ records }: Pick<Store, "records">): AsyncGenerator<string> {
  yield writeCsvRow(columns);
  for await (const record of records.all()) {
    for (const claim of record.claims) yield writeCsvRow(cellsOf(claim, record));
  }
}

function cellsOf(claim: Claim, { document }: Record): Cell[] {
  const { event, relation, figure } = claim;
  const time = (event ?? relation ?? figure)?.time ?? null;
  const place = event?.place?.at ?? null;
  const about = relation?.subject ?? figure?.about;
  return [
    claim.id,
    document.id,
    document.copyOf,
    document.publisher,
    document.published?.from ?? null,
    document.published?.to ?? null,
    document.title,
    document.url,
    claim.kind,
    event?.type ?? relation?.type ?? figure?.measure ?? null,
    event?.mode ?? null,
    claim.factuality,
    claim.modes.join("; "),
    claim.sources.map(({ text }) => text).join("; "),
    claim.sources.at(-1)?.text ?? null,
    claim.quotation,
    listTexts(event?.actors ?? (about === undefined ? [] : [about])),
    listTexts(event?.recipients ?? []),
    listTexts(event?.instruments ?? []),
    time?.from ?? null,
    time?.to ?? null,
    time?.precision ?? null,
    time?.text ?? null,
    event?.place?.text ?? null,
    place?.name ?? null,
    place?.country ?? null,
    place?.admin1 ?? null,
    place?.latitude ?? null,
    place?.longitude ?? null,
    place?.precision ?? null,
    place?.geonamesId ?? null,
    ...outcomes.flatMap((outcome) => lossCells(event?.casualties.find((casualty) => casualty.outcome === outcome))),
    relation?.object?.text ?? null,
    relation?.role ?? null,
    figure?.low ?? null,
    figure?.high ?? null,
    figure?.unit ?? null,
    figure?.qualifier ?? null,
    claim.confidence,
    claim.reason,
    document.text.slice(claim.span.start, claim.span.end),
    claim.span.start,
    claim.span.end,
  ];
}

function lossCells(casualty: Casualty | undefined): Cell[] {
  if (casualty === undefined) return [null, null, null, null];
  return [casualty.low, casualty.high, casualty.qualifier, casualty.population];
}

function listTexts(parties: readonly Argument[]): string {
  return parties.map(({ text }) => text).join("; ");
}
