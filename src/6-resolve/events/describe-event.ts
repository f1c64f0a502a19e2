import type { Claim, EventMention, Place } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";
import { foldName } from "../../text/fold-name.ts";
import { headNoun } from "../../text/head-noun.ts";
import { describeParties } from "./describe-parties.ts";
import { eventFamily } from "./event-family.ts";
import type { EventView, Stretch } from "./event-view.ts";
import { placeBefore } from "./list-place-mentions.ts";
import type { DocumentEvents } from "./open-document.ts";
import { readTolls } from "./read-tolls.ts";
import { stemWord } from "./stem-word.ts";

/** Whether a claim gives an account of an event: plans, threats and what is merely possible are none, denials are. */
export function isAccount(claim: Claim): boolean {
  return (
    claim.event !== undefined &&
    claim.factuality !== "Uu" &&
    !claim.modes.includes("future") &&
    !claim.modes.includes("hypothetical")
  );
}

const backgroundDays = 90;

export function describeEvent(document: DocumentEvents, claim: Claim, event: EventMention): EventView {
  const dated = statedStretch(event);
  const place = placeOf(document, event);
  const implied = place === null ? placeBefore(document.placeMentions, event.trigger.start) : null;
  const told = toldBy(document, event);
  const past =
    claim.modes.includes("historical") || (told !== null && dated !== null && told.to - dated.to > backgroundDays);
  return {
    claims: [claim.id],
    documents: [document.record.document.id],
    family: familyOf(document, event),
    modes: event.mode === null ? [] : [event.mode],
    dated: dated === null ? [] : [dated],
    told,
    past,
    places: place === null ? [] : [place],
    implied: implied === null ? [] : [implied],
    ...describeParties(document, event),
    tolls: readTolls(event.casualties, document.record.document.text),
    words: [stemWord(headNoun(document.record.document.text.slice(event.trigger.start, event.trigger.end)))],
    voices: [voiceOf(document, claim)],
    denied: claim.factuality.endsWith("-"),
  };
}

/** The dead of a whole war are no event among those that it is made of. */
function familyOf(document: DocumentEvents, { type, mode, recipients, casualties }: EventMention): string {
  if (casualties.length > 0 && casualties.every((casualty) => casualty.cumulative)) return "toll of a war";
  const kinds = recipients.map((one) => document.entities.get(one.entity ?? "")?.kind ?? "other");
  return eventFamily(type, mode, kinds);
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

function voiceOf(document: DocumentEvents, claim: Claim): string {
  const source = claim.sources.at(-1);
  if (source === undefined || source.kind === "publisher")
    return `publisher|${foldName(document.record.document.publisher ?? document.record.document.id)}`;
  const party = source.entity === null ? undefined : document.partyOf.get(source.entity);
  return party ?? `${document.record.document.id}|${foldName(source.text)}`;
}
