import type { Argument, Casualty, Claim, Entity, EntityKind, EventMention, Place, Record } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";
import { foldName } from "../../text/fold-name.ts";
import { headNoun } from "../../text/head-noun.ts";
import { judgeName } from "../../text/judge-name.ts";
import { memberKey } from "../entities/entity-node.ts";
import { eventFamily } from "./event-family.ts";
import type { EventView, Stretch } from "./event-view.ts";
import { listPlaceMentions, type PlaceMention, placeBefore } from "./list-place-mentions.ts";
import { readTolls } from "./read-tolls.ts";

/** A record with what its events need looked up. */
export interface DocumentEvents {
  /** Number of the document in the sorted records. */
  index: number;
  record: Record;
  entities: ReadonlyMap<string, Entity>;
  entityOf: ReadonlyMap<string, string>;
  published: number | null;
  /** In the order of the text. */
  placeMentions: readonly PlaceMention[];
}

export function openDocument(record: Record, index: number, entityOf: ReadonlyMap<string, string>): DocumentEvents {
  return {
    index,
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    entityOf,
    published: dayNumber(record.document.published?.from ?? null),
    placeMentions: listPlaceMentions(record.entities),
  };
}

/** Whether a claim gives an account of an event: plans, threats and what is merely possible are none, denials are. */
export function isAccount(claim: Claim): boolean {
  return (
    claim.event !== undefined &&
    claim.factuality !== "Uu" &&
    !claim.modes.includes("future") &&
    !claim.modes.includes("hypothetical")
  );
}

const targetKinds: readonly EntityKind[] = ["facility", "vehicle", "weapon"];
const crowdKinds: readonly EntityKind[] = ["population", "armed-forces", "armed-group", "person", "other"];
const backgroundDays = 90;

export function describeEvent(document: DocumentEvents, claim: Claim, event: EventMention): EventView {
  const kindOf = (argument: Argument): EntityKind => document.entities.get(argument.entity ?? "")?.kind ?? "other";
  const dated = statedStretch(event);
  const place = placeOf(document, event);
  const implied = place === null ? placeBefore(document.placeMentions, event.trigger.start) : null;
  const bearers =
    event.type === "RETREAT" && event.mode === "resign" ? [...event.actors, ...event.recipients] : event.recipients;
  const told = toldBy(document, event);
  const past =
    claim.modes.includes("historical") || (told !== null && dated !== null && told.to - dated.to > backgroundDays);
  return {
    claims: [claim.id],
    documents: [document.index],
    family: eventFamily(event.type, event.mode, event.recipients.map(kindOf)),
    modes: event.mode === null ? [] : [event.mode],
    dated: dated === null ? [] : [dated],
    told,
    past,
    places: place === null ? [] : [place],
    implied: implied === null ? [] : [implied],
    actors: parties(
      document,
      event.actors.filter((actor) => !["weapon", "vehicle", "conflict", "place", "facility"].includes(kindOf(actor))),
    ),
    recipients: parties(
      document,
      event.recipients.filter(
        (recipient) =>
          kindOf(recipient) !== "place" && (!targetKinds.includes(kindOf(recipient)) || isNamed(document, recipient)),
      ),
    ),
    crowds: distinct(
      event.recipients
        .filter((recipient) => crowdKinds.includes(kindOf(recipient)) && !isNamed(document, recipient))
        .map((recipient) => headNoun(recipient.text)),
    ),
    victims: parties(
      document,
      bearers.filter((bearer) => kindOf(bearer) === "person" && isNamed(document, bearer)),
    ),
    targets: targetsOf(document, event, kindOf),
    tolls: readTolls(event.casualties, document.record.document.text),
    words: [headNoun(document.record.document.text.slice(event.trigger.start, event.trigger.end))],
    voices: [voiceOf(document, claim)],
    denied: claim.factuality.endsWith("-"),
  };
}

/** The day or period that the text gives, or null where it only says that it was before the telling. */
export function statedStretch(event: EventMention): Stretch | null {
  const { time } = event;
  if (time === null || time.precision === "open") return null;
  const [from, to] = [dayNumber(time.from), dayNumber(time.to)];
  return from === null || to === null || from > to ? null : { from, to };
}

/** The last day on which an undated event can lie: that of the telling, which may be earlier than the report. */
function toldBy(document: DocumentEvents, event: EventMention): Stretch | null {
  const said = event.time?.precision === "open" ? dayNumber(event.time.to) : null;
  const day =
    said === null || document.published === null ? (said ?? document.published) : Math.min(said, document.published);
  return day === null ? null : { from: day, to: day };
}

/** Where the event's own words put it, else the town that it befell. */
function placeOf(document: DocumentEvents, event: EventMention): Place | null {
  const own = event.place?.at ?? document.entities.get(event.place?.entity ?? "")?.place ?? null;
  if (own !== null) return own;
  for (const recipient of event.recipients) {
    const entity = document.entities.get(recipient.entity ?? "");
    if (entity?.place != null && (entity.kind === "place" || entity.kind === "facility")) return entity.place;
  }
  return null;
}

/** What was struck or taken, by head noun: things, and the building that the place names ("in the market of Karsa"). A building never acts. */
function targetsOf(
  document: DocumentEvents,
  event: EventMention,
  kindOf: (argument: Argument) => EntityKind,
): string[] {
  const things = [
    ...event.recipients.filter((recipient) => targetKinds.includes(kindOf(recipient))),
    ...event.actors.filter((actor) => kindOf(actor) === "facility"),
  ];
  const names = things.map((thing) => document.entities.get(thing.entity ?? "")?.name ?? thing.text);
  const { place } = event;
  if (place !== null) {
    for (const entity of document.entities.values()) {
      if (entity.kind !== "facility") continue;
      if (entity.mentions.some((mention) => mention.start >= place.span.start && mention.end <= place.span.end))
        names.push(entity.name);
    }
  }
  return distinct(names.map(headNoun));
}

function parties(document: DocumentEvents, list: readonly Argument[]): string[] {
  const { id } = document.record.document;
  return distinct(
    list.flatMap(({ entity }) =>
      entity === null ? [] : [document.entityOf.get(memberKey(id, entity)) ?? memberKey(id, entity)],
    ),
  );
}

function isNamed(document: DocumentEvents, argument: Argument): boolean {
  const entity = document.entities.get(argument.entity ?? "");
  return entity !== undefined && judgeName(entity.name, true) === "proper";
}

function voiceOf(document: DocumentEvents, claim: Claim): string {
  const source = claim.sources.at(-1);
  if (source === undefined || source.kind === "publisher")
    return `publisher|${foldName(document.record.document.publisher ?? document.record.document.id)}`;
  const { id } = document.record.document;
  return source.entity === null
    ? `${id}|${foldName(source.text)}`
    : (document.entityOf.get(memberKey(id, source.entity)) ?? source.text);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
