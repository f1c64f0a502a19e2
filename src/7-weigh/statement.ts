import type { Document, EventMention } from "../schema/index.ts";
import { dayNumber } from "../text/day-number.ts";
import { findOwners } from "../text/find-owners.ts";
import { judgeName } from "../text/judge-name.ts";
import type { ReadVoice, Voice } from "./read-voice.ts";
import { type Lookup, type PlacedClaim, resolvedId } from "./resolved-view.ts";

/** One account's claim of an event, with who says it and whether it says that it happened. */
export interface Statement extends PlacedClaim {
  event: EventMention;
  voice: Voice;
  /** Held to be so; else denied. */
  affirmed: boolean;
  /** Day of publication, or negative infinity: the undated comes before what has a date. */
  day: number;
  actors: readonly string[];
  recipients: readonly string[];
}

/** The statements of an event's claims, earliest first. Claims that are not in the records are left out. */
export function readStatements(claims: readonly string[], lookup: Lookup, readVoice: ReadVoice): Statement[] {
  const statements: Statement[] = [];
  for (const id of claims) {
    const placed = lookup.claims.get(id);
    const event = placed?.claim.event;
    if (placed === undefined || event === undefined) continue;
    const { document, claim } = placed;
    const parties = (list: EventMention["actors"]): string[] => partiesOf(list, document, lookup);
    const owners = (list: EventMention["instruments"]): string[] => ownersOf(list, document, lookup);
    statements.push({
      ...placed,
      event,
      voice: readVoice(placed),
      affirmed: !claim.factuality.endsWith("-") && !tellsOfNone(event),
      day: dayNumber(document.published?.from ?? null) ?? Number.NEGATIVE_INFINITY,
      actors: event.actors.length > 0 ? parties(event.actors) : owners(event.instruments),
      recipients: parties(event.recipients),
    });
  }
  return statements.sort(
    (a, b) =>
      a.day - b.day || (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : a.order - b.order),
  );
}

/** Resolved ids of the arguments, and of those whose unnamed men or means they are: "its jets", "soldiers of the 4th Brigade". */
function partiesOf(list: EventMention["actors"], document: Document, lookup: Lookup): string[] {
  const mentions = lookup.ownerMentions.get(document.id) ?? [];
  const ids = list.flatMap(({ entity, span }) => {
    const name = lookup.entities.get(`${document.id}/${entity ?? ""}`)?.name ?? "";
    const owners = judgeName(name, true) === "proper" ? [] : findOwners(mentions, span, entity, document.text);
    return [entity, ...owners];
  });
  return [...new Set(ids.flatMap((id) => resolvedId(lookup, document.id, id) ?? []))];
}

/** Whose guns or jets did it, where nobody else is said to have. */
function ownersOf(list: EventMention["instruments"], document: Document, lookup: Lookup): string[] {
  const mentions = lookup.ownerMentions.get(document.id) ?? [];
  const ids = list.flatMap(({ entity, span }) => findOwners(mentions, span, entity, document.text));
  return [...new Set(ids.flatMap((id) => resolvedId(lookup, document.id, id) ?? []))];
}

/** "No soldier was captured" tells that there was no capture. */
function tellsOfNone({ casualties }: EventMention): boolean {
  return casualties.length > 0 && casualties.every(({ outcome, high }) => high === 0 && outcome === "captured");
}
