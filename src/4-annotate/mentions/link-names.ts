import type { Actor, EntityDraft, GazetteerPlace, Mention, Token } from "../../schema/index.ts";
import type { NameSpan } from "../names/find-names.ts";
import { unitKey } from "../names/match-unit.ts";
import { type CountryVotes, choosePlace, toPlace } from "./choose-place.ts";
import { nameWords, samePerson } from "./person-names.ts";
import { standsForGovernment } from "./stands-for-government.ts";

/** After a name: the unit of that name is meant, not its town. */
const AREA =
  /^(province|region|governorate|oblast|district|state|county|department|countryside|prefecture|division|province's|region's)$/;

/** The document's named entities and every name that refers to them. */
export interface LinkedNames {
  entities: EntityDraft[];
  mentions: Mention[];
}

/** Names that mean one thing put together: full names first, then surnames, acronyms and shortened names. */
export function linkNames(text: string, tokens: readonly Token[], names: readonly NameSpan[]): LinkedNames {
  const votes = countCountries(names);
  const entities: EntityDraft[] = [];
  const keys = new Map<string, number>();
  const assigned = new Map<NameSpan, number>();

  const add = (key: string, make: () => EntityDraft): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    entities.push(make());
    keys.set(key, entities.length - 1);
    return entities.length - 1;
  };
  const words = (name: NameSpan): string =>
    text.slice(tokens[name.first]?.start ?? 0, tokens[name.last - 1]?.end ?? 0).replace(/\s+/g, " ");

  for (const name of names) {
    const surface = words(name);
    const actor = chooseActor(name.actors, votes);
    const container = countryAfter(tokens, names, name);
    const place = choosePlace(name.places, votes, container, AREA.test(tokens[name.last]?.norm ?? ""));
    const asPlace = name.form === "capital" && !standsForGovernment(tokens, name);
    if (actor !== null && !asPlace) {
      assigned.set(
        name,
        add(`actor ${actor.name}`, () => fromActor(actor, placeOfActor(actor, name))),
      );
    } else if (name.kind === "place" || asPlace) {
      const key = place === null ? `place ${surface.toLowerCase()}` : `place ${place.latitude} ${place.longitude}`;
      assigned.set(
        name,
        add(key, () => draft("place", place?.name ?? surface, place)),
      );
    } else if (name.kind === "military-unit") {
      assigned.set(
        name,
        add(`unit ${unitKey(surface) ?? surface.toLowerCase()}`, () => draft("military-unit", surface, null)),
      );
    } else if (name.kind !== "person" && name.kind !== "other") {
      assigned.set(
        name,
        add(`name ${surface.toLowerCase()}`, () => draft(name.kind, surface, null)),
      );
    } else if (name.kind === "person" && nameWords(surface).length > 1) {
      assigned.set(
        name,
        findPerson(entities, surface) ?? add(`person ${surface.toLowerCase()}`, () => draft("person", surface, null)),
      );
    }
  }
  for (const name of names) {
    if (assigned.has(name)) continue;
    const surface = words(name);
    const expansion =
      nameBeforeBracket(tokens, names, name, assigned) ??
      findByInitials(entities, surface) ??
      findPerson(entities, surface) ??
      findShortened(entities, surface);
    assigned.set(name, expansion ?? add(`name ${surface.toLowerCase()}`, () => draft(name.kind, surface, null)));
  }

  const mentions = names.map((name): Mention => {
    const entity = assigned.get(name) as number;
    const surface = words(name);
    const target = entities[entity] as EntityDraft;
    if (surface !== target.name && !target.aliases.includes(surface) && name.form !== "demonym") {
      if (
        target.kind === "person" &&
        target.actor === null &&
        nameWords(surface).length > nameWords(target.name).length
      ) {
        target.aliases.push(target.name);
        target.name = surface;
      } else target.aliases.push(surface);
    }
    return {
      start: tokens[name.first]?.start ?? 0,
      end: tokens[name.last - 1]?.end ?? 0,
      entity,
      form: "name",
      head: name.last - 1,
      government: target.kind === "state" && standsForGovernment(tokens, name),
    };
  });
  return { entities, mentions };
}

function draft(kind: EntityDraft["kind"], name: string, place: EntityDraft["place"]): EntityDraft {
  return { kind, name, aliases: [], place, actor: null, country: place?.country ?? null };
}

function fromActor(actor: Actor, place: EntityDraft["place"]): EntityDraft {
  return { kind: actor.kind, name: actor.name, aliases: [], place, actor: actor.name, country: actor.country };
}

/** A state also is a place: its country in the gazetteer, if the name was found there too. */
function placeOfActor(actor: Actor, name: NameSpan): EntityDraft["place"] {
  if (actor.kind !== "state") return null;
  const country = name.places.find((place: GazetteerPlace) => place.precision === 6 && place.country === actor.country);
  return country === undefined ? null : toPlace(country, "a country by its name");
}

function chooseActor(actors: readonly Actor[], votes: CountryVotes): Actor | null {
  let best: Actor | null = null;
  for (const actor of actors) {
    if (best === null || (votes.get(actor.country ?? "") ?? 0) > (votes.get(best.country ?? "") ?? 0)) best = actor;
  }
  return best;
}

function countCountries(names: readonly NameSpan[]): CountryVotes {
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number) => {
    if (country !== null && country !== undefined && country !== "")
      votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const name of names) {
    if (name.actors.length === 1) vote(name.actors[0]?.country, name.actors[0]?.kind === "state" ? 1 : 0.5);
    const countries = new Set(name.places.map((place) => place.country));
    if (name.actors.length === 0 && countries.size === 1) vote(name.places[0]?.country, 0.5);
  }
  return votes;
}

/** "Tripoli, Lebanon": the country named right after a comma. */
function countryAfter(tokens: readonly Token[], names: readonly NameSpan[], name: NameSpan): string | null {
  if (tokens[name.last]?.norm !== ",") return null;
  const next = names.find((other) => other.first === name.last + 1);
  return next?.actors.find((actor) => actor.kind === "state")?.country ?? null;
}

function findPerson(entities: readonly EntityDraft[], surface: string): number | null {
  const wanted = nameWords(surface);
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index] as EntityDraft;
    if (entity.kind !== "person") continue;
    if ([entity.name, ...entity.aliases].some((name) => samePerson(nameWords(name), wanted))) return index;
  }
  return null;
}

/** "Pilar Liberation Front (PLF)": the acronym in brackets names what stands before it. */
function nameBeforeBracket(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  name: NameSpan,
  assigned: ReadonlyMap<NameSpan, number>,
): number | null {
  if (tokens[name.first - 1]?.text !== "(" || tokens[name.last]?.text !== ")") return null;
  const before = names.find((other) => other.last === name.first - 1);
  return before === undefined ? null : (assigned.get(before) ?? null);
}

function findByInitials(entities: readonly EntityDraft[], surface: string): number | null {
  const letters = surface.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return null;
  for (let index = entities.length - 1; index >= 0; index--) {
    const name = entities[index]?.name ?? "";
    const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (capitals.length >= 2 && capitals.map((word) => word[0]).join("") === letters) return index;
  }
  return null;
}

/** "the Observatory" for "Pilar Observatory for Human Rights": a run of whole words of a longer name that is not a person's. */
function findShortened(entities: readonly EntityDraft[], surface: string): number | null {
  if (surface.length < 4) return null;
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index] as EntityDraft;
    if (entity.kind === "person" || entity.kind === "state" || entity.kind === "place") continue;
    if ([entity.name, ...entity.aliases].some((name) => ` ${name} `.includes(` ${surface} `) && name !== surface))
      return index;
  }
  return null;
}
