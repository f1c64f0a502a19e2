import { buildRecord, type Named, type Report, type Told, town } from "../../src/6-resolve/test/build-record.ts";
import type { Outcome, Record } from "../../src/schema/index.ts";
import { openRandom, pick, type Random } from "./random.ts";

/** A record and, for each of its claims, the event that it was made to tell of. */
export interface GeneratedRecord {
  record: Record;
  truth: ReadonlyMap<string, string>;
}

/** How dense the news is, whatever its length: reports a day, and events that a day's reports tell of. */
const reportsPerDay = 60;
const eventsPerDay = 40;
const towns = 400;
const bodies = 60;
const firstDay = Date.UTC(2015, 0, 1) / 86_400_000;
const syllables = "ba re mi to ku la ve no sa di fe gu ha jo ki lu ma ne po ra si tu va we yo za".split(" ");
const targets = ["market", "bridge", "school", "depot", "checkpoint", "clinic", "power station", "convoy"];
const acts = [
  { says: "struck", type: "ASSAULT", mode: "aerial" },
  { says: "shelled", type: "ASSAULT", mode: "heavy-weapons" },
  { says: "bombed", type: "ASSAULT", mode: "explosives" },
  { says: "captured", type: "COERCE", mode: "seize" },
] as const;

/** An event of the invented war, the same whenever it is asked for. */
interface Happening {
  id: string;
  day: number;
  place: number;
  actor: number;
  victim: string | null;
  target: string;
  act: (typeof acts)[number];
  dead: number;
}

/**
 * The record of report number `index` of a war that goes on for as long as there are reports. Names, places and days are
 * invented; each report tells of one to three events of the last days, or now and then of one long past, in words and
 * numbers of its own, and leaves out what reports leave out. The seed and the index decide everything.
 */
export function generateRecord(index: number, seed: number): GeneratedRecord {
  const random = openRandom(seed * 1_000_003 + index);
  const today = Math.floor(index / reportsPerDay);
  const entities: { [name: string]: Named } = {};
  const told: Told[] = [];
  const events: string[] = [];
  for (let count = 1 + Math.floor(random() ** 2 * 3); count > 0; count--) {
    const past = random() < 0.04 && today > 200;
    const day = Math.max(0, today - (past ? 100 + Math.floor(random() * 100) : Math.floor(random() ** 2 * 3)));
    const number = Math.floor(random() ** 2 * eventsPerDay);
    const event = happening(day, number, seed);
    if (events.includes(event.id)) continue;
    told.push(tell(event, told.length, past, entities, random));
    events.push(event.id);
  }
  const report: Report = {
    id: `r${index}`,
    published: dayText(today),
    publisher: `${nameOf(Math.floor(random() * 40) + 9000)} Post`,
    entities,
    told,
  };
  const record = buildRecord(report);
  return { record, truth: new Map(record.claims.map(({ id }, at) => [id, events[at] ?? ""])) };
}

function happening(day: number, number: number, seed: number): Happening {
  const random = openRandom(seed * 7_919 + day * 1_009 + number);
  return {
    id: `${day}/${number}`,
    day,
    place: Math.floor(random() * towns),
    actor: Math.floor(random() * bodies),
    victim: random() < 0.15 ? `${nameOf(Math.floor(random() * 3000))} ${nameOf(Math.floor(random() * 9000))}` : null,
    target: pick(targets, random),
    act: pick(acts, random),
    dead: Math.floor(random() ** 3 * 60),
  };
}

function tell(
  event: Happening,
  position: number,
  past: boolean,
  entities: { [name: string]: Named },
  random: Random,
): Told {
  const place = nameOf(event.place + 2000);
  const actor = `${nameOf(event.actor + 5000)} Front`;
  entities[place] = { kind: "place", place: placeOf(event.place) };
  const says = [`Report ${position}:`];
  const withActor = random() < 0.8;
  if (withActor) {
    entities[actor] = { kind: "armed-group" };
    says.push(actor);
  }
  says.push(event.act.says);
  const recipients: string[] = [];
  if (event.victim !== null) {
    entities[event.victim] = { kind: "person" };
    recipients.push(event.victim);
  }
  if (random() < 0.6) {
    entities[event.target] = { kind: "facility" };
    recipients.push(event.target);
  }
  const exact = random() < 0.6;
  const dead = exact ? event.dead : Math.max(0, event.dead + Math.round((random() - 0.5) * 6));
  const dated = past || random() < 0.75;
  const source = random() < 0.3 ? `${nameOf(Math.floor(random() * bodies) + 5000)} Front` : null;
  if (source !== null) entities[source] = { kind: "armed-group" };
  says.push(recipients.join(" and "), `in ${place}, leaving ${dead} dead, ${source ?? "it was"} said.`);
  return {
    says: says.join(" "),
    word: event.act.says,
    type: event.act.type,
    mode: event.act.mode,
    ...(withActor ? { actors: [actor] } : {}),
    recipients,
    place,
    ...(dated ? { on: dayText(event.day) } : {}),
    ...(past ? { modes: ["historical" as const] } : {}),
    ...(source === null ? {} : { source }),
    ...(dead > 0 ? { harm: [["killed", dead, "people"]] as [Outcome, number, string][] } : {}),
  };
}

/** Towns lie a degree and a half apart on a grid of twenty by twenty, so that two are never taken for one. */
function placeOf(place: number): NonNullable<Named["place"]> {
  const [row, column] = [Math.floor(place / 20), place % 20];
  const country = String.fromCharCode(65 + Math.floor(row / 4)) + String.fromCharCode(65 + Math.floor(column / 4));
  return town(nameOf(place + 2000), 10 + row * 1.5, 10 + column * 1.5, 2, country);
}

/** The name that has this number: syllables for its digits, told apart by more than a vowel. */
function nameOf(number: number): string {
  const base = syllables.length;
  const digits = [number % base, Math.floor(number / base) % base, Math.floor(number / base ** 2) % base];
  const name = digits.map((digit) => syllables[digit] ?? "").join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function dayText(day: number): string {
  return new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10);
}
