import type { Argument, Claim, Place, Record as ReadRecord } from "../../schema/index.ts";
import type { Columns } from "../database/insert-rows.ts";
import type { ClaimRow } from "../database/tables.ts";
import { foldNames, foldWords, joinIds } from "../fold-words.ts";
import { boundsOf, type Days } from "./days.ts";

export const claimColumns: Columns<"claims"> = {
  document_id: "text",
  position: "int",
  id: "text",
  kind: "text",
  type: "text",
  mode: "text",
  factuality: "text",
  day: "text",
  time_from: "text",
  time_to: "text",
  sources: "text",
  entities: "text",
  names: "text",
  place: "text",
  country: "text",
  latitude: "float8",
  longitude: "float8",
  precision: "int",
  words: "text",
  body: "json",
};

/** The rows of a record's claims, in their order; `published` are the days of its document. */
export function claimRows({ document, entities, claims }: ReadRecord, published: Days): ClaimRow[] {
  const namesOf = new Map(entities.map((entity) => [entity.id, [entity.name, ...entity.aliases]]));
  const called = (text: string, entity: string | null): string[] => [text, ...(namesOf.get(entity ?? "") ?? [])];
  return claims.map((claim, position) => {
    const about = argumentsOf(claim);
    const place = placeOf(claim);
    return {
      document_id: document.id,
      position,
      id: claim.id,
      kind: claim.kind,
      ...typeOf(claim),
      factuality: claim.factuality,
      day: published.day,
      ...boundsOf((claim.event ?? claim.relation ?? claim.figure)?.time ?? document.published),
      sources: foldNames([document.publisher, ...claim.sources.flatMap(({ text, entity }) => called(text, entity))]),
      entities: joinIds(about.flatMap(({ entity }) => entity ?? [])),
      names: foldNames(about.flatMap(({ text, entity }) => called(text, entity))),
      place: foldNames([claim.event?.place?.text, place?.name, place?.admin1]),
      country: place?.country ?? null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      precision: place?.precision ?? null,
      words: foldWords(document.text.slice(claim.span.start, claim.span.end)),
      body: JSON.stringify(claim),
    };
  });
}

function typeOf({ event, relation, figure }: Claim): { type: string; mode: string | null } {
  return { type: event?.type ?? relation?.type ?? figure?.measure ?? "", mode: event?.mode ?? null };
}

function placeOf(claim: Claim): Place | null {
  return claim.event?.place?.at ?? null;
}

/** Whom and what the proposition is about; whoever states it is not among them. */
function argumentsOf({ event, relation, figure }: Claim): Pick<Argument, "text" | "entity">[] {
  if (event !== undefined) {
    const place = event.place === null ? [] : [event.place];
    return [...event.actors, ...event.recipients, ...event.instruments, ...place];
  }
  if (relation !== undefined)
    return relation.object === null ? [relation.subject] : [relation.subject, relation.object];
  return figure === undefined ? [] : [figure.about];
}
