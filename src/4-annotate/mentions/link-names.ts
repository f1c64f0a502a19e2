import type { Actor, EntityDraft, GazetteerPlace, Token } from "../../schema/index.ts";
import type { NameSpan } from "../names/find-names.ts";
import { unitKey } from "../names/match-unit.ts";
import { type CountryVotes, choosePlace, type PlaceContext, toPlace } from "./choose-place.ts";
import { findAnchors, nearness } from "./find-anchors.ts";
import type { MentionCore } from "./measure-extents.ts";
import { nameWords, samePerson } from "./person-names.ts";
import { standsForGovernment } from "./stands-for-government.ts";

/** After a name: the unit of that name is meant, not its town. */
const AREA =
  /^(province|region|governorate|oblast|district|state|county|department|countryside|prefecture|division|province's|region's)$/;

/** The document's named entities and every name that refers to them. */
export interface LinkedNames {
  entities: EntityDraft[];
  mentions: MentionCore[];
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

  const anchors = findAnchors(names, words);
  /** Of several people of one surname the one named in full last before it, as news has it. */
  const personBefore = (name: NameSpan, surface: string): number | undefined => {
    const before = names.findLast((other) => {
      const entity = assigned.get(other);
      return (
        other.first < name.first &&
        entity !== undefined &&
        entities[entity]?.kind === "person" &&
        nameWords(words(other)).length > 1 &&
        samePerson(nameWords(words(other)), nameWords(surface))
      );
    });
    return before === undefined ? undefined : assigned.get(before);
  };

  for (const name of names) {
    if (name.kind !== "person" || name.actors.length > 0 || nameWords(words(name)).length < 2) continue;
    const surface = words(name);
    const known = findPerson(entities, surface);
    assigned.set(name, known ?? add(`person ${surface.toLowerCase()}`, () => draft("person", surface, null)));
  }
  const acronyms = definedAcronyms(tokens, names, words);
  for (const name of names) {
    const surface = words(name);
    if (assigned.has(name) || acronyms.has(surface) || isSurname(tokens, name, surface, entities)) continue;
    if (/^[\p{Lu}.]{2,8}$/u.test(surface) && names.some((other) => spells(words(other), surface))) continue;
    const actor = chooseActor(name.actors, votes);
    const asPlace = name.form === "capital" && !standsForGovernment(tokens, name);
    if (actor !== null && !asPlace) {
      const place = placeOfActor(actor, name);
      assigned.set(
        name,
        add(`actor ${actor.name}`, () => fromActor(actor, place)),
      );
    } else if (name.kind === "place" || asPlace) {
      const place = choosePlace(name.places, {
        votes,
        container: containerAfter(tokens, names, name),
        asArea: AREA.test(tokens[name.last]?.norm ?? ""),
        nearness: (one) => nearness(one, surface, anchors),
      });
      const key = place === null ? `place ${surface.toLowerCase()}` : `place ${place.latitude} ${place.longitude}`;
      assigned.set(
        name,
        add(key, () => draft("place", place?.name ?? surface, place)),
      );
    } else if (name.kind === "military-unit") {
      const key = `unit ${unitKey(surface) ?? surface.toLowerCase()}`;
      assigned.set(
        name,
        add(key, () => draft("military-unit", surface, null)),
      );
    } else if (name.kind !== "person" && name.kind !== "other" && !mayBeShort(name)) {
      assigned.set(
        name,
        add(`name ${surface.toLowerCase()}`, () => draft(name.kind, surface, null)),
      );
    }
  }
  for (const name of names) {
    if (assigned.has(name)) continue;
    const surface = words(name);
    const defined = acronyms.get(surface);
    const known =
      (defined === undefined ? undefined : assigned.get(defined)) ??
      personBefore(name, surface) ??
      findPerson(entities, surface) ??
      findByGivenName(entities, surface) ??
      findByInitials(entities, surface) ??
      findShortened(entities, surface);
    assigned.set(name, known ?? add(`name ${surface.toLowerCase()}`, () => draft(name.kind, surface, null)));
  }

  const mentions = names.map((name): MentionCore => {
    const entity = assigned.get(name) as number;
    const surface = words(name);
    const target = entities[entity] as EntityDraft;
    if (surface !== target.name && !target.aliases.includes(surface) && name.form !== "demonym") {
      if (target.kind === "person" && target.actor === null && isFuller(surface, target.name)) {
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

/** "the Observatory" may be the end of a longer name. */
function mayBeShort({ kind, first, last }: NameSpan): boolean {
  return kind === "organization" && last - first === 1;
}

/** More words, or as many with more letters: "Tomas Ndara" against "T. Ndara". */
function isFuller(name: string, than: string): boolean {
  const more = nameWords(name).length - nameWords(than).length;
  return (
    more > 0 ||
    (more === 0 && nameWords(name).length > 1 && /\b\p{Lu}\.?(\s|$)/u.test(than) && name.length > than.length)
  );
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

/** "Tripoli, Lebanon", "Tripoli, Attica": the country or province named right after a comma. */
function containerAfter(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  name: NameSpan,
): PlaceContext["container"] {
  if (tokens[name.last]?.norm !== ",") return null;
  const next = names.find((other) => other.first === name.last + 1);
  const country = next?.actors.find((actor) => actor.kind === "state")?.country ?? null;
  if (country !== null) return { country, admin1: null };
  const province = next?.places.find((place) => place.precision === 4);
  return province === undefined ? null : { country: province.country, admin1: province.name };
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

/** "Lisandro" where one Lisandro alone is named in full. */
function findByGivenName(entities: readonly EntityDraft[], surface: string): number | null {
  const [given, ...rest] = nameWords(surface);
  if (given === undefined || rest.length > 0) return null;
  const named = entities.flatMap((entity, index) => {
    const words = nameWords(entity.name);
    return entity.kind === "person" && words.length > 1 && words[0] === given ? [index] : [];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Acronyms that the text itself explains, with the name before the bracket: "Pilar Liberation Front (PLF)". */
function definedAcronyms(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  words: (name: NameSpan) => string,
): Map<string, NameSpan> {
  const defined = new Map<string, NameSpan>();
  names.forEach((name, index) => {
    const before = names[index - 1];
    const bracketed = tokens[name.first - 1]?.text === "(" && tokens[name.last]?.text === ")";
    const acronym = /^[\p{Lu}.&-]{2,8}$/u.test(words(name));
    if (bracketed && acronym && before !== undefined && before.last === name.first - 1)
      defined.set(words(name), before);
  });
  return defined;
}

/** "Luján said" where an Edgardo Luján is in the text: not the town, unless a word of place stands before it. */
function isSurname(
  tokens: readonly Token[],
  name: NameSpan,
  surface: string,
  entities: readonly EntityDraft[],
): boolean {
  if (nameWords(surface).length !== 1 || name.actors.length > 0) return false;
  if (/^(in|at|near|from|to|around|outside|of)$/.test(tokens[name.first - 1]?.norm ?? "")) return false;
  return findPerson(entities, surface) !== null;
}

function findByInitials(entities: readonly EntityDraft[], surface: string): number | null {
  const index = entities.findLastIndex((entity) => spells(entity.name, surface));
  return index < 0 ? null : index;
}

/** Whether the acronym is made of the name's capital initials ("PLF" of "Pilar Liberation Front"). */
function spells(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= 2 && capitals.map((word) => word[0]).join("") === letters;
}

/** "the Observatory" for "Pilar Observatory for Human Rights": a run of whole words of a longer name that is not a person's. */
function findShortened(entities: readonly EntityDraft[], surface: string): number | null {
  if (surface.length < 4) return null;
  const short = surface.toLowerCase();
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index] as EntityDraft;
    if (entity.kind === "person" || entity.kind === "state" || entity.kind === "place") continue;
    if ([entity.name, ...entity.aliases].some((name) => isWithin(short, name.toLowerCase()))) return index;
  }
  return null;
}

function isWithin(short: string, name: string): boolean {
  return name !== short && ` ${name} `.includes(` ${short} `);
}
