import type { RelatedRecords } from "../../../src/pipeline.ts";
import type { Argument, Claim, Event, ResolvedEntity, Source } from "../../../src/schema/index.ts";
import { claimsOf, type Reading, type Wanted } from "./match-claim.ts";
import type { Across } from "./read-seeds.ts";
import type { AcrossRow } from "./seed-row.ts";
import { both, either, entityOf, fold, mentioning, named, worded } from "./who.ts";

const generalNames = ["Hossein Hamedani", "Hamedani"];
const presidentNames = ["Assad", "Bashar Assad", "Bashar al-Assad"];
const groupNames = ["IS", "ISIS", "Islamic State", "Islamic State of Iraq and Syria", "Islamic State group"];
const fighters = both(
  worded(/fighters|militants|troops/),
  either(mentioning("Revolutionary Guard"), mentioning("Iranian")),
);

const hisDeath: Wanted = {
  type: ["ASSAULT"],
  recipient: named(...generalNames),
  losses: ({ outcome }) => outcome === "killed",
};
const onlyAdvisers: readonly Wanted[] = [
  { type: ["operates-in"], words: /advisers/ },
  { type: ["operates-in"], words: /fighters/, factuality: ["CT-"], modes: ["negation"] },
  { type: ["MOBILIZE"], words: /as advis[eo]rs/ },
];
const alsoFighters: readonly Wanted[] = [
  { type: ["ASSAULT", "MOBILIZE", "AID"], recipient: fighters, factuality: ["PR+", "PS+"] },
  { type: ["commands"], recipient: fighters, factuality: ["PR+", "PS+"] },
];
const aimed: Wanted = {
  type: ["opposes", "ASSAULT"],
  actor: either(named("Russia"), worded(/campaign/)),
  recipient: named(...groupNames),
};
const astray: Wanted = { type: ["figure"], figure: ({ low, high }) => low === 80 && high === 90 };

/** The facts that take both reports. */
export const acrossReports: readonly AcrossRow[] = [
  {
    id: "3.1",
    label: "the general is one person, with both reports' roles",
    check: (across) =>
      inOne(across, generalNames, ({ roles }, [first, second]) => {
        const told = roles.map(({ role }) => fold(role));
        const commands = (reading: Reading, body: string): boolean =>
          told.some((role) => role.includes("commander") && role.includes(fold(reading.rename(body))));
        return commands(first, "Quds Force") && commands(second, "Revolutionary Guard");
      }),
  },
  {
    id: "3.2",
    label: "his death is one event, told twice: where and when",
    dated: true,
    check: (across) => {
      const event = deathOf(across);
      return (
        event !== null &&
        isAt(event, across, "Aleppo") &&
        event.time?.from === "2015-10-01" &&
        event.time.to === "2015-10-09"
      );
    },
  },
  {
    id: "3.3",
    label: "the city and its suburbs are no disagreement",
    check: (across) => {
      const event = deathOf(across);
      return event?.disagreements.every(({ kind }) => kind !== "place") ?? false;
    },
  },
  {
    id: "3.4",
    label: "only advisers, against fighters sent and killed",
    check: (across) => areOpposed(across, onlyAdvisers, alsoFighters),
  },
  {
    id: "3.5",
    label: "aimed at the group, against mostly not",
    check: (across) => areOpposed(across, [aimed], [astray]),
  },
  {
    id: "3.6",
    label: "the president's names are one person's, the group's one group's",
    check: (across) => inOne(across, presidentNames) && inOne(across, groupNames),
  },
  {
    id: "3.7",
    label: "capitals that act are states, and no place of an event",
    check: ({ readings }) =>
      readings.every((reading, index) => {
        const capitals = index === 0 ? { Tehran: "Iran", Moscow: "Russia" } : { Tehran: "Iran" };
        return Object.entries(capitals).every(([capital, state]) => standsForState(reading, capital, state));
      }),
  },
];

/** Every entity of either report with one of the names is the same resolved one, and both reports have it. */
function inOne(
  { readings, related }: Across,
  names: readonly string[],
  holds: (entity: ResolvedEntity, readings: Across["readings"]) => boolean = () => true,
): boolean {
  const keys = readings.map(({ record, rename }) => {
    const wanted = new Set(names.map((name) => fold(rename(name))));
    return record.entities
      .filter(({ name, aliases }) => [name, ...aliases].some((one) => wanted.has(fold(one))))
      .map(({ id }) => `${record.document.id}/${id}`);
  });
  const one = related.entities.find(({ members }) => members.includes(keys[0]?.[0] ?? ""));
  return (
    one !== undefined &&
    keys.every((own) => own.length > 0) &&
    keys.flat().every((key) => one.members.includes(key)) &&
    holds(one, readings)
  );
}

/** The one event that holds every claim of the general's death, from both reports, and no other claim. */
function deathOf({ readings, related }: Across): Event | null {
  const claims = readings.map((reading) => claimsOf(reading, hisDeath).map(({ id }) => id));
  if (claims.some((own) => own.length === 0)) return null;
  const wanted = claims.flat();
  return (
    related.events.find(({ accounts }) => {
      const held = new Set(accounts.flatMap((account) => account.claims));
      return held.size === wanted.length && wanted.every((id) => held.has(id));
    }) ?? null
  );
}

function isAt({ place }: Event, { readings: [reading] }: Across, name: string): boolean {
  return place !== null && fold(place.name) === fold(reading.rename(name));
}

/** Some dispute has claims of one kind in one position and of the other in another. */
function areOpposed(across: Across, one: readonly Wanted[], other: readonly Wanted[]): boolean {
  const { related } = across;
  const [here, there] = [claimIds(across, one), claimIds(across, other)];
  return allPositions(related).some((positions) => {
    const sides = positions.map((claims) => ({
      here: claims.some((id) => here.has(id)),
      there: claims.some((id) => there.has(id)),
    }));
    return sides.some((side) => side.here && !side.there) && sides.some((side) => side.there && !side.here);
  });
}

function allPositions({ disputes, events }: RelatedRecords): string[][][] {
  const all = [...disputes.map(({ disagreement }) => disagreement), ...events.flatMap((event) => event.disagreements)];
  return all.map(({ positions }) => positions.map(({ claims }) => claims));
}

function claimIds({ readings }: Across, wanted: readonly Wanted[]): Set<string> {
  return new Set(readings.flatMap((reading) => wanted.flatMap((one) => claimsOf(reading, one).map(({ id }) => id))));
}

/** The capital is met as a participant or source, always as its state, and no event is at it. */
function standsForState(reading: Reading, capital: string, state: string): boolean {
  const name = reading.rename(capital);
  const isNamed = ({ text }: { text: string }): boolean => fold(text) === fold(name);
  const acting = reading.record.claims.flatMap(participants).filter(isNamed);
  const isState = ({ entity }: Argument | Source): boolean => {
    const found = entityOf(entity, reading);
    return found?.kind === "state" && fold(found.name) === fold(reading.rename(state));
  };
  const places = reading.record.claims.flatMap(({ event }) => (event?.place ? [event.place] : []));
  return (
    acting.length > 0 && acting.every(isState) && !places.some((place) => isNamed(place) || place.at?.name === name)
  );
}

function participants({ event, relation, sources }: Claim): (Argument | Source)[] {
  const own = event === undefined ? [relation?.subject, relation?.object] : [...event.actors, ...event.recipients];
  return [...own.filter((one) => one !== undefined && one !== null), ...sources];
}
