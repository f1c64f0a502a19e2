import type { Argument, EntityKind, EventMention } from "../../schema/index.ts";
import { findOwners } from "../../text/find-owners.ts";
import { headNoun } from "../../text/head-noun.ts";
import { judgeName } from "../../text/judge-name.ts";
import { mentionsWithin } from "../../text/list-mentions.ts";
import type { EventView } from "./event-view.ts";
import type { DocumentEvents } from "./open-document.ts";

const things: readonly EntityKind[] = ["facility", "vehicle"];
const means: readonly EntityKind[] = ["weapon", "vehicle", "conflict", "place", "facility"];
const crowds: readonly EntityKind[] = ["population", "armed-forces", "armed-group", "person", "other"];

/** Who did it, to whom, and what was hit. What has no name of its own also stands for whose it is: "its jets", "men of the brigade". */
export function describeParties(
  document: DocumentEvents,
  event: EventMention,
): Pick<EventView, "actors" | "recipients" | "crowds" | "victims" | "targets"> {
  const kindOf = (argument: Argument): EntityKind => document.entities.get(argument.entity ?? "")?.kind ?? "other";
  const named = (argument: Argument): boolean => isNamed(document, argument);
  const resigned = event.type === "RETREAT" && event.mode === "resign";
  const bearers = resigned ? [...event.actors, ...event.recipients] : event.recipients;
  const acting = event.actors.filter((actor) => !means.includes(kindOf(actor)));
  const befallen = event.recipients.filter(
    (one) => !["place", "weapon"].includes(kindOf(one)) && (!things.includes(kindOf(one)) || named(one)),
  );
  return {
    actors: idsOf(document, acting, event.actors),
    recipients: idsOf(document, befallen, event.recipients),
    crowds: distinct(
      event.recipients.filter((one) => crowds.includes(kindOf(one)) && !named(one)).map((one) => headNoun(one.text)),
    ),
    victims: idsOf(
      document,
      bearers.filter((one) => kindOf(one) === "person" && named(one)),
      [],
    ),
    targets: targetsOf(document, event, kindOf),
  };
}

/** What was struck or taken, by head noun: things, and the building that the place names ("in the market of Karsa"). A building never acts. */
function targetsOf(
  document: DocumentEvents,
  event: EventMention,
  kindOf: (argument: Argument) => EntityKind,
): string[] {
  const hit = [
    ...event.recipients.filter((one) => things.includes(kindOf(one))),
    ...event.actors.filter((one) => kindOf(one) === "facility"),
  ];
  const ids = hit.map((one) => one.entity);
  if (event.place !== null && event.type === "ASSAULT")
    ids.push(...mentionsWithin(document.facilityMentions, event.place.span).map((mention) => mention.entity));
  const names = ids.map((id) => document.entities.get(id ?? "")?.name ?? "");
  return distinct(names.map(headNoun));
}

/** Party keys of the arguments, and of the owners of those among `owned` that have no name. */
function idsOf(document: DocumentEvents, list: readonly Argument[], owned: readonly Argument[]): string[] {
  const { text } = document.record.document;
  const owners = owned.flatMap((argument) =>
    isNamed(document, argument) ? [] : findOwners(document.ownerMentions, argument.span, argument.entity, text),
  );
  const entities = [...list.flatMap(({ entity }) => entity ?? []), ...owners];
  return distinct(entities.flatMap((entity) => document.partyOf.get(entity) ?? []));
}

function isNamed(document: DocumentEvents, argument: Argument): boolean {
  const entity = document.entities.get(argument.entity ?? "");
  return entity !== undefined && judgeName(entity.name, true) === "proper";
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
