import type { Disagreement, EntityKind, Event, EventType, Interval, Participant, Place } from "../schema/index.ts";
import { countCasualties, listTolls } from "./count-tolls.ts";
import { disputeActors } from "./disagreements/dispute-actors.ts";
import { disputeDenials } from "./disagreements/dispute-denials.ts";
import { disputeNumbers } from "./disagreements/dispute-numbers.ts";
import { disputePlaces } from "./disagreements/dispute-places.ts";
import { disputeRoles } from "./disagreements/dispute-roles.ts";
import { disputeTimes } from "./disagreements/dispute-times.ts";
import type { Blame } from "./disagreements/read-blame.ts";
import { gradeEvent } from "./grade-event.ts";
import { listAccounts, listOrigins } from "./list-accounts.ts";
import type { Lookup } from "./resolved-view.ts";
import type { Statement } from "./statement.ts";
import type { Sides } from "./trace-sides.ts";

/** One event with its accounts, numbers, disagreements and grade. `statements` are all that is claimed of it, at least one. */
export function assembleEvent(
  id: string,
  statements: readonly Statement[],
  blames: readonly Blame[],
  lookup: Lookup,
  sides: Sides,
): Event {
  const affirmed = statements.some((statement) => statement.affirmed)
    ? statements.filter((statement) => statement.affirmed)
    : statements;
  const tolls = listTolls(statements);
  const disagreements: Disagreement[] = [
    ...disputeNumbers(tolls, statements),
    ...disputeDenials(statements, lookup, sides),
    disputeActors(statements, blames, lookup, sides),
    disputePlaces(statements),
    disputeTimes(statements),
    ...disputeRoles(statements, lookup),
  ].filter((disagreement) => disagreement !== null);
  const type = mostFrequent(affirmed.map((statement) => statement.event.type)) ?? "ASSAULT";
  const modes = affirmed.flatMap(({ event }) => (event.mode === null || event.type !== type ? [] : [event.mode]));
  return {
    id,
    type: type as EventType,
    mode: mostFrequent(modes) ?? null,
    actors: participants(
      affirmed.flatMap((statement) => statement.actors.filter((actor) => !isVictim(actor, statement, lookup))),
      lookup,
      means,
    ),
    recipients: participants(
      affirmed.flatMap((statement) => statement.recipients),
      lookup,
      [],
    ),
    place: choosePlace(affirmed),
    time: chooseTime(affirmed),
    casualties: countCasualties(tolls),
    accounts: listAccounts(statements),
    independentSources: listOrigins(statements).length,
    disagreements,
    grade: gradeEvent(statements, disagreements, lookup, sides),
  };
}

/** A person to whom a claim says that it happened did not do it, whatever the same claim's grammar says. */
function isVictim(actor: string, statement: Statement, lookup: Lookup): boolean {
  return statement.recipients.includes(actor) && lookup.parties.get(actor)?.kind === "person";
}

/** Jets and shells are what an event is done with, not who does it. */
const means: readonly EntityKind[] = ["weapon", "vehicle", "conflict"];

/** Most often named first. */
function participants(ids: readonly string[], lookup: Lookup, besides: readonly EntityKind[]): Participant[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => {
      const party = lookup.parties.get(id);
      return party === undefined || besides.includes(party.kind) ? [] : [{ id, name: party.name, kind: party.kind }];
    });
}

/** The most exact place; of equals the one that most statements give. */
function choosePlace(statements: readonly Statement[]): Place | null {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const { event } of statements) {
    const place = event.place?.at ?? null;
    if (place === null) continue;
    const key = `${place.geonamesId ?? place.name}|${place.precision}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { place, count: 1 });
    else known.count++;
  }
  const wide = (precision: number): number => (precision <= 2 ? 0 : precision);
  return (
    [...counts.values()].sort((a, b) => wide(a.place.precision) - wide(b.place.precision) || b.count - a.count)[0]
      ?.place ?? null
  );
}

/**
 * The date that most statements give; of equals the narrowest; with none, the earliest end that a telling sets. A period
 * ends with the earliest telling that lies in it: nothing happens after it was told.
 */
function chooseTime(statements: readonly Statement[]): Interval | null {
  const counts = new Map<string, { time: Interval; count: number }>();
  let open: Interval | null = null;
  for (const { event } of statements) {
    const { time } = event;
    if (time === null) continue;
    if (time.precision === "open") {
      if (open === null || (time.to ?? "9999") < (open.to ?? "9999")) open = time;
      continue;
    }
    const key = `${time.from}/${time.to}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { time, count: 1 });
    else known.count++;
  }
  const width = ({ from, to }: Interval): number =>
    from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
  const chosen = [...counts.values()].sort((a, b) => b.count - a.count || width(a.time) - width(b.time))[0]?.time;
  if (chosen === undefined) return open;
  const told = open?.to ?? null;
  const within = told !== null && (chosen.from ?? "") <= told && told < (chosen.to ?? "9999-99-99");
  return within ? { ...chosen, to: told } : chosen;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
