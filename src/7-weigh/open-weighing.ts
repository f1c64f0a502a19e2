import type { Dispute, Event, Record } from "../schema/index.ts";
import { assembleEvent } from "./assemble-event.ts";
import { collectFacts, type DocumentFacts } from "./collect-facts.ts";
import { disputeFigures } from "./disagreements/dispute-figures.ts";
import { disputeOffices } from "./disagreements/dispute-offices.ts";
import { deniedCountries, disputePresence } from "./disagreements/dispute-presence.ts";
import { disputeRelations, type RelationStatement, readRelations } from "./disagreements/dispute-relations.ts";
import { readBlame } from "./disagreements/read-blame.ts";
import { type Sighting, seeForces } from "./disagreements/see-forces.ts";
import { standingDispute } from "./list-disputes.ts";
import { nameVoices } from "./name-voices.ts";
import { openVoices, type ReadVoice } from "./read-voice.ts";
import { type Lookup, openLookup, type PartyView, type ResolutionView, type ResolvedParty } from "./resolved-view.ts";
import { readStatements } from "./statement.ts";
import { type Sides, traceSides } from "./trace-sides.ts";

/**
 * Weighs events some at a time. Of documents it keeps what belongs to whom, and relations and figures; the records that
 * tell of an event are given when the event is weighed.
 */
export interface OpenWeighing {
  /** A record of a document that is there already takes its place. */
  add(records: readonly Record[]): void;
  remove(documents: readonly string[]): void;
  /** Who is who from now on. `events` are all there are. */
  resolve(resolution: ResolutionView): void;
  /** What has changed in that: parties and events that are new or other than before, and the ids of those that are no more. */
  update(changes: ResolutionUpdate): void;
  /** `records` are those of all documents that tell of the events; others do no harm. Events of no claim in them are left out. */
  weigh(events: ResolutionView["events"], records: readonly Record[]): Event[];
  /** The disagreements over relations and figures, in the order of their ids; over forces in a place, with the events weighed since `resolve`. */
  standing(): Dispute[];
}

export interface ResolutionUpdate {
  entities: Iterable<ResolvedParty>;
  lost: readonly string[];
  events: ResolutionView["events"];
  gone: readonly string[];
}

/** What is made of all facts together, when it is first asked for. */
interface Surroundings {
  sides: Sides;
  readVoice: ReadVoice;
  lookup: Lookup;
  relations: RelationStatement[];
  /** Countries in which somebody's forces are denied: only there are events searched for forces. */
  denied: ReadonlySet<string>;
}

export function openWeighing(): OpenWeighing {
  const facts = new Map<string, DocumentFacts>();
  const parties = new Map<string, ResolvedParty>();
  const events = new Map<string, readonly string[]>();
  const eventOf = new Map<string, string>();
  /** By event weighed. */
  const seen = new Map<string, Sighting[]>();
  let view: PartyView = { parties, entityOf: new Map() };
  let known: Surroundings | null = null;

  function surroundings(): Surroundings {
    if (known !== null) return known;
    const sides = traceSides([...facts.values()], view);
    const readVoice = openVoices(facts, view, sides);
    const lookup = openLookup(
      [...facts.values()].flatMap(({ standing }) => standing ?? []),
      view,
    );
    const relations = readRelations(lookup, readVoice);
    known = { sides, readVoice, lookup, relations, denied: deniedCountries(relations, lookup) };
    return known;
  }

  function update({ entities, lost, events: found, gone }: ResolutionUpdate): void {
    for (const id of lost) {
      const before = parties.get(id);
      if (before !== undefined && speaksFor(before)) known = null;
      parties.delete(id);
    }
    for (const party of entities) {
      const before = parties.get(party.id);
      if (speaksFor(party) && JSON.stringify(before) !== JSON.stringify(plainParty(party))) known = null;
      parties.set(party.id, plainParty(party));
    }
    for (const id of gone) {
      for (const claim of events.get(id) ?? []) if (eventOf.get(claim) === id) eventOf.delete(claim);
      events.delete(id);
      seen.delete(id);
    }
    for (const { id, claims } of found) {
      events.set(id, claims);
      for (const claim of claims) eventOf.set(claim, id);
    }
  }

  function weigh(wanted: ResolutionView["events"], records: readonly Record[]): Event[] {
    const { sides, readVoice, denied } = surroundings();
    const lookup = openLookup(records, view);
    const blames = readBlame(lookup, (claim) => eventOf.get(claim), readVoice);
    return wanted.flatMap(({ id, claims }) => {
      const statements = nameVoices(readStatements(claims, lookup, readVoice), lookup, sides);
      if (statements.length === 0) return [];
      const sightings = seeForces(statements, denied, lookup, sides);
      if (sightings.length === 0) seen.delete(id);
      else seen.set(id, sightings);
      return [assembleEvent(id, statements, blames.get(id) ?? [], lookup, sides)];
    });
  }

  function standing(): Dispute[] {
    const { relations, lookup, sides, readVoice } = surroundings();
    const found = [
      ...disputeRelations(relations, lookup),
      ...disputeOffices(relations, lookup, sides),
      ...disputePresence(relations, [...seen.values()].flat(), lookup, sides),
      ...disputeFigures(relations, lookup, readVoice),
    ];
    return found.map(standingDispute).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  return {
    add(records) {
      for (const record of records) {
        const own = collectFacts(record);
        const before = facts.get(own.head.id);
        if (tellsOfSides(own) || (before !== undefined && tellsOfSides(before))) known = null;
        facts.set(own.head.id, own);
      }
    },
    remove(documents) {
      known = null;
      for (const id of documents) facts.delete(id);
    },
    resolve({ entities, entityOf, events: all }) {
      known = null;
      for (const kept of [parties, events, eventOf, seen]) kept.clear();
      view = { parties, entityOf };
      update({ entities, lost: [], events: all, gone: [] });
    },
    update,
    weigh,
    standing,
  };
}

/** Whether a document says more of who belongs to whom, or speaks by what name, than others may. */
function tellsOfSides({ standing, stateWords, acronym }: DocumentFacts): boolean {
  return standing !== null || stateWords.length > 0 || acronym !== null;
}

/** Those who can have a voice, or others on their side. */
function speaksFor({ kind }: ResolvedParty): boolean {
  return !["person", "place", "facility", "weapon", "vehicle", "conflict", "population"].includes(kind);
}

function plainParty({ id, kind, name, aliases }: ResolvedParty): ResolvedParty {
  return { id, kind, name, aliases };
}
