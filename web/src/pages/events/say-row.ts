import type { EventSummary } from "../../../../src/api/index.ts";
import { sayHowMany, sayLosses } from "../../words/say-count.ts";
import { sayDisagreement, sayDisagreementKind, sayField } from "../../words/say-disagreement.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayPlace, sayPlacePrecision } from "../../words/say-place.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";
import { clipText, showControls } from "../../words/show-controls.ts";

const mostNames = 3;

/** The event's losses over everybody where somebody counted that, otherwise of those who were counted: "12–26 killed, best 23". */
export function sayAllLosses({ casualties }: Pick<EventSummary, "casualties">): string {
  const whole = casualties.filter(({ population }) => population === null);
  return (whole.length > 0 ? whole : casualties.slice(0, 2)).map(sayLosses).join("; ");
}

/** "7 independent sources". */
export function saySources({ independentSources }: Pick<EventSummary, "independentSources">): string {
  return sayHowMany(independentSources, "independent source");
}

/** "≠ killed +1": what the first is about and how many more there are; empty where nobody disagrees. */
export function sayMark({ disagreements }: Pick<EventSummary, "disagreements">): string {
  const [first, ...more] = disagreements;
  if (first === undefined) return "";
  const about = first.kind === "value" ? sayField(first.field) : sayDisagreementKind(first.kind);
  return `≠ ${about}${more.length === 0 ? "" : ` +${more.length}`}`;
}

/** "somewhere in the province" where the place is known less well than by name; otherwise nothing. */
export function sayVagueness({ place }: Pick<EventSummary, "place">): string {
  return place === null || place.precision <= 2 ? "" : sayPlacePrecision(place.precision);
}

/** The row for somebody who only hears it; it begins as the row does. */
export function sayRow(event: EventSummary): string {
  const { type, mode, actors, recipients, place, time } = event;
  const whom = sayNames(recipients);
  const parts = [
    sayTypeAndMode(type, mode),
    `${sayNames(actors) || "someone"}${whom === "" ? "" : ` against ${whom}`}`,
    place === null ? "no place" : sayPlace(place),
    sayInterval(time) || "no date",
    sayAllLosses(event),
    event.disagreements.length === 0
      ? ""
      : `accounts disagree (${event.disagreements.map(sayDisagreement).join("; ")})`,
  ];
  return showControls(parts.filter((part) => part !== "").join(", "));
}

function sayNames(people: EventSummary["actors"]): string {
  const named = people.slice(0, mostNames).map(({ name }) => clipText(name, 60));
  const more = people.length - named.length;
  return `${named.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}
