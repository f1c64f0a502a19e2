import { relateRecords } from "../../src/pipeline.ts";
import type { Argument, Casualty, Claim, Entity, EntityKind, EventMention, Record } from "../../src/schema/index.ts";
import { type Filler, fillSlots, type Incident, type Slot } from "./incident.ts";
import { dayOf } from "./read-incident-key.ts";

type EventClaim = Claim & { event: EventMention };

/** Kinds that are named as organisations behind an incident. */
const bodies: readonly EntityKind[] = [
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
];
const armed: readonly EntityKind[] = ["armed-forces", "armed-group", "military-unit"];
const authorities: readonly EntityKind[] = ["state", "government-body", "armed-forces"];
const things: readonly EntityKind[] = ["facility", "vehicle", "place"];
/** Older incidents are history to the key. */
const longestAgo = 61;

/** The incidents of one report: its assaults and threats of violence, those of armed sides on each other left out. */
export function buildIncidents(record: Record): Incident[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return relateRecords({ records: [record], judgements: [] }).events.flatMap(({ accounts }) => {
    const told = accounts
      .flatMap((account) => account.claims.flatMap((id) => claims.get(id) ?? []))
      .filter((claim): claim is EventClaim => claim.event !== undefined);
    return isIncident(told, entities, record) ? [buildIncident(told, entities)] : [];
  });
}

function isIncident(told: readonly EventClaim[], entities: ReadonlyMap<string, Entity>, { document }: Record): boolean {
  const [first] = told;
  if (first === undefined) return false;
  const { type, mode } = first.event;
  if (type !== "ASSAULT" && !(type === "THREATEN" && mode === "violence")) return false;
  if (told.every(({ factuality }) => factuality.endsWith("-"))) return false;
  const recipients = told.flatMap(({ event }) => event.recipients);
  const isArmed = ({ entity }: Argument): boolean => armed.includes(kindOf(entity, entities));
  if (recipients.length > 0 && recipients.every(isArmed)) return false;
  const [day, last] = [dayOf(document.published?.from ?? null), rangeOf(told)?.to ?? null];
  return day === null || last === null || day - last <= longestAgo;
}

function buildIncident(told: readonly EventClaim[], entities: ReadonlyMap<string, Entity>): Incident {
  const filled: { [slot in Slot]?: Filler[] } = {
    type: [{ strings: [typeOf(told)] }],
    stage: [{ strings: [told.some(hasHappened) ? "ACCOMPLISHED" : "THREATENED"] }],
    location: locate(told),
    instrumentId: distinct(told.flatMap(({ event }) => event.instruments)).map(({ text }) => ({ strings: [text] })),
    ...blame(told, entities),
    ...listTargets(told, entities),
  };
  const range = rangeOf(told);
  if (range !== null) filled.date = [{ ranges: [range] }];
  return {
    optional: false,
    slots: fillSlots((slot) => filled[slot] ?? []),
  };
}

function kindOf(entity: string | null, entities: ReadonlyMap<string, Entity>): EntityKind {
  return entities.get(entity ?? "")?.kind ?? "other";
}

function hasHappened({ event, modes }: EventClaim): boolean {
  return event.type === "ASSAULT" && !modes.includes("future") && !modes.includes("hypothetical");
}

function typeOf(told: readonly EventClaim[]): string {
  const modes = told.map(({ event }) => event.mode);
  if (modes.includes("abduct")) return "KIDNAPPING";
  if (modes.includes("explosives") || modes.includes("suicide-attack")) return "BOMBING";
  return "ATTACK";
}

/** The narrowest of the times told. */
function rangeOf(told: readonly EventClaim[]): { from: number | null; to: number | null } | null {
  const ranges = told.flatMap(({ event: { time } }) =>
    time === null ? [] : [{ from: dayOf(time.from), to: dayOf(time.to) }],
  );
  const width = ({ from, to }: { from: number | null; to: number | null }): number =>
    from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
  return ranges.sort((a, b) => width(a) - width(b))[0] ?? null;
}

/** The most exact of the places told, from the country inwards. */
function locate(told: readonly EventClaim[]): Filler[] {
  const places = told.flatMap(({ event: { place } }) => (place === null ? [] : [place]));
  const [best] = places.sort((a, b) => (a.at?.precision ?? 9) - (b.at?.precision ?? 9));
  if (best === undefined) return [];
  if (best.at === null) return [{ places: [[best.text]] }];
  const { country, admin1, name } = best.at;
  const nation = new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country;
  return [{ places: [[nation, ...(admin1 === null ? [] : [admin1]), name]] }];
}

function distinct(all: readonly Argument[]): Argument[] {
  const seen = new Set<string>();
  return all.filter(({ entity, text }) => {
    const key = entity ?? text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function namesOf({ entity, text }: Argument, entities: ReadonlyMap<string, Entity>): string[] {
  const of = entities.get(entity ?? "");
  return of === undefined ? [text] : [text, of.name, ...of.aliases];
}

/** A body with a name is an organisation; whoever else acts is an individual. */
function blame(told: readonly EventClaim[], entities: ReadonlyMap<string, Entity>): { [slot in Slot]?: Filler[] } {
  const actors = distinct(told.flatMap(({ event }) => event.actors));
  const isBody = ({ entity, text }: Argument): boolean =>
    bodies.includes(kindOf(entity, entities)) && /\p{Lu}/u.test(text);
  const organisations = actors.filter(isBody);
  return {
    perpIndividual: actors.filter((one) => !isBody(one)).map(({ text }) => ({ strings: [text] })),
    perpOrganization: organisations.map((one) => ({ strings: namesOf(one, entities) })),
    perpOrgConfidence: organisations.map((one) => ({
      strings: [statusOf(one, told, entities)],
      of: namesOf(one, entities),
    })),
  };
}

/** How sure the report is that it was them, by who says so. */
function statusOf(actor: Argument, told: readonly EventClaim[], entities: ReadonlyMap<string, Entity>): string {
  const blaming = told.filter(({ event }) =>
    event.actors.some(({ entity, text }) => (entity === null ? text === actor.text : entity === actor.entity)),
  );
  const statuses = blaming.map(({ sources, factuality }) => {
    const source = sources.at(-1);
    if (source?.entity !== null && source?.entity === actor.entity) return "CLAIMED OR ADMITTED";
    if (factuality === "PS+" || factuality === "Uu") return "POSSIBLE";
    if (source === undefined || source.kind === "publisher")
      return factuality === "CT+" ? "REPORTED AS FACT" : "SUSPECTED OR ACCUSED";
    return authorities.includes(kindOf(source.entity, entities))
      ? "SUSPECTED OR ACCUSED BY AUTHORITIES"
      : "SUSPECTED OR ACCUSED";
  });
  return statuses.find((one) => one === "CLAIMED OR ADMITTED") ?? statuses[0] ?? "POSSIBLE";
}

function listTargets(
  told: readonly EventClaim[],
  entities: ReadonlyMap<string, Entity>,
): { [slot in Slot]?: Filler[] } {
  const recipients = distinct(told.flatMap(({ event }) => event.recipients));
  const isThing = ({ entity }: Argument): boolean => things.includes(kindOf(entity, entities));
  const objects = recipients.filter(isThing);
  const people = recipients.filter((one) => !isThing(one));
  const isNamed = ({ entity, text }: Argument): boolean =>
    kindOf(entity, entities) === "person" && /\p{Lu}/u.test(text);
  const casualties = told.flatMap(({ event }) => event.casualties).filter(({ cumulative }) => !cumulative);
  const one = { from: 1, to: 1 };
  return {
    physTargetId: objects.map((target) => ({ strings: namesOf(target, entities) })),
    physTargetNumber: objects.map((target) => ({ ranges: [one], of: namesOf(target, entities) })),
    physTargetEffect: told.some(({ event }) => event.mode === "destroy")
      ? objects.map((target) => ({ strings: ["DESTROYED"], of: namesOf(target, entities) }))
      : [],
    humTargetName: people.filter(isNamed).map((target) => ({ strings: namesOf(target, entities) })),
    humTargetDescription: people.filter((target) => !isNamed(target)).map(({ text }) => ({ strings: [text] })),
    humTargetNumber: [
      ...people.filter(isNamed).map((target) => ({ ranges: [one], of: namesOf(target, entities) })),
      ...people
        .filter((target) => !isNamed(target))
        .map(({ text }) => ({ ranges: [numberOf(text, casualties)], of: [text] })),
    ],
    humTargetEffect: people.flatMap((target) =>
      effectsOf(casualties).map((effect) => ({ strings: [effect], of: namesOf(target, entities) })),
    ),
  };
}

/** Of the casualties that the words name, or of the only ones; otherwise several for a plural and one for a singular. */
function numberOf(text: string, casualties: readonly Casualty[]): NonNullable<Filler["ranges"]>[number] {
  const words = text.toLowerCase();
  const meant = casualties.find(({ population }) => population !== null && words.includes(population.toLowerCase()));
  const counted = meant ?? (casualties.length === 1 ? casualties[0] : undefined);
  if (counted !== undefined && counted.qualifier !== "vague" && (counted.low ?? counted.high) !== null)
    return { from: counted.low, to: counted.high };
  return /s$/.test(words) ? { from: null, to: null, plural: true } : { from: 1, to: 1 };
}

function effectsOf(casualties: readonly Casualty[]): string[] {
  const outcomes = new Set(casualties.map(({ outcome }) => outcome));
  return [...(outcomes.has("killed") ? ["DEATH"] : []), ...(outcomes.has("wounded") ? ["INJURY"] : [])];
}
