import { relateRecords } from "../../src/pipeline.ts";
import type { Argument, EntityKind, Record } from "../../src/schema/index.ts";
import { type Filler, fillSlots, type Incident, type Slot } from "./incident.ts";
import { listTargets } from "./list-targets.ts";
import { distinct, type Entities, type EventClaim, isSaid, isWrittenAsName, kindOf, namesOf } from "./read-argument.ts";
import { dayOf } from "./read-incident-key.ts";

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
/** Whose positions and men they are, where the words say so. */
const fighting = /\b(?:guerrillas?|rebels?|terrorists?|subversives?|extremists?|traffickers?|military|army)\b/i;
/** Older incidents are history to the key, and so is what went on for longer. Days. */
const longestAgo = 61;
const longestSpell = 366;
/** The key tells of violence in these countries alone. */
const countries = new Set(["AR", "BO", "CL", "CO", "EC", "SV", "GT", "HN", "PE"]);

/** The incidents of one report: its assaults and threats of violence, those of armed sides on each other left out. */
export function buildIncidents(record: Record): Incident[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return relateRecords({ records: [record], judgements: [] }).events.flatMap(({ accounts }) => {
    const told = accounts
      .flatMap((account) => account.claims.flatMap((id) => claims.get(id) ?? []))
      .filter((claim): claim is EventClaim => claim.event !== undefined);
    const incident = isIncident(told, entities, record) ? buildIncident(told, entities) : null;
    return incident !== null && hasTarget(incident) ? [incident] : [];
  });
}

function isIncident(told: readonly EventClaim[], entities: Entities, { document }: Record): boolean {
  const [first] = told;
  if (first === undefined) return false;
  const { type, mode } = first.event;
  const threat = type === "THREATEN" && mode === "violence";
  if (!threat && (type !== "ASSAULT" || !told.some((claim) => hasHappened(claim) && claim.factuality.endsWith("+"))))
    return false;
  if (told.every(({ factuality }) => factuality.endsWith("-"))) return false;
  const recipients = told.flatMap(({ event }) => event.recipients);
  const isArmed = ({ entity, text }: Argument): boolean =>
    armed.includes(kindOf(entity, entities)) || fighting.test(text);
  // "Three rebels were killed and seven others wounded": the others are of the same side.
  const isKnown = (one: Argument): boolean => kindOf(one.entity, entities) !== "other" && isSaid(one, entities);
  if (recipients.some(isArmed) && recipients.every((one) => isArmed(one) || !isKnown(one))) return false;
  const places = told.flatMap(({ event }) => event.place?.at?.country ?? []);
  if (places.length > 0 && !places.some((country) => countries.has(country))) return false;
  const [day, range] = [dayOf(document.published?.from ?? null), rangeOf(told)];
  if (range !== null && range.from !== null && range.to !== null && range.to - range.from > longestSpell) return false;
  const last = range?.to ?? null;
  return day === null || last === null || day - last <= longestAgo;
}

/** An attack upon nobody and nothing is none to the key. */
function hasTarget({ slots }: Incident): boolean {
  const filled: readonly Slot[] = ["physTargetId", "humTargetName", "humTargetDescription", "instrumentId"];
  return filled.some((slot) => slots[slot].length > 0);
}

function buildIncident(told: readonly EventClaim[], entities: Entities): Incident {
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

/** A body with a name is an organisation; whoever else acts is an individual. */
function blame(told: readonly EventClaim[], entities: Entities): { [slot in Slot]?: Filler[] } {
  const actors = distinct(told.flatMap(({ event }) => event.actors)).filter((one) => isSaid(one, entities));
  const isBody = (one: Argument): boolean =>
    bodies.includes(kindOf(one.entity, entities)) && isWrittenAsName(one, entities);
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
function statusOf(actor: Argument, told: readonly EventClaim[], entities: Entities): string {
  const blaming = told.filter(({ event }) =>
    event.actors.some(({ entity, text }) => (entity === null ? text === actor.text : entity === actor.entity)),
  );
  const statuses = blaming.map(({ attribution, sources, factuality }) => {
    // What nobody in the text says is told by the publisher, or the agency that its dateline names.
    const source = attribution === null ? undefined : sources.at(-1);
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
