import type { EventPage } from "../../../../src/api/index.ts";
import { sayHowMany } from "../../words/say-count.ts";
import { sayField } from "../../words/say-disagreement.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayPlace } from "../../words/say-place.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";
import { joinWords } from "../../words/say-value.ts";

type Party = EventPage["event"]["actors"][number];

const mostNamed = 3;

/** "Assault: air strike at Velmar, North, on 2 Apr 2031, by the Orlan Army": only what no account disputes. */
export function tellAgreed({ event, fields }: Pick<EventPage, "event" | "fields">): string {
  const disputed = new Set(fields.flatMap(({ field, disputed }) => (disputed ? [field] : [])));
  const { type, mode, place, time, actors, recipients } = event;
  return [
    sayTypeAndMode(type, mode),
    place === null || disputed.has("place") ? "" : ` at ${sayPlace(place)}`,
    time === null || disputed.has("time") ? "" : tellTime(time),
    actors.length === 0 || disputed.has("actors") ? "" : `, by ${nameParties(actors)}`,
    recipients.length === 0 || disputed.has("recipients") ? "" : `, against ${nameParties(recipients)}`,
    ".",
  ].join("");
}

/** Who tells of it, and on what they part. */
export function tellAccounts({ event, fields, accounts }: Pick<EventPage, "event" | "fields" | "accounts">): string {
  const [only] = accounts;
  if (accounts.length === 1 && only !== undefined) return `Only one source tells of it: ${only.source}.`;
  const disputed = fields.flatMap(({ field, disputed }) => (disputed ? [sayField(field)] : []));
  const independent = sayHowMany(event.independentSources, "independent source");
  const told = `${sayHowMany(accounts.length, "account")} by ${independent} tell of it.`;
  return disputed.length === 0
    ? `${told} None contradicts another.`
    : `${told} They do not agree on ${joinWords(disputed)}.`;
}

/** Each name once, the first three, and how many more there are. */
export function nameParties(parties: readonly Party[]): string {
  const names = listNames(parties);
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(", ")} and ${more} more` : joinWords(names);
}

/** Each name once. */
export function listNames(parties: readonly Pick<Party, "name">[]): string[] {
  const folded = parties.map(({ name }) => name.toLowerCase());
  return parties.filter((_, index) => folded.indexOf(folded[index] ?? "") === index).map(({ name }) => name);
}

function tellTime(time: NonNullable<EventPage["event"]["time"]>): string {
  const words = sayInterval(time);
  if (words === "") return "";
  if (time.precision === "day" && time.from === time.to) return `, on ${words}`;
  return time.precision === "month" || time.precision === "year" ? `, in ${words}` : `, ${words}`;
}
