import type { Entity } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { headNoun } from "../../text/head-noun.ts";
import { initials, isAcronym, isShortForm, judgeName } from "../../text/judge-name.ts";
import { joinSets, type Link } from "../join-sets.ts";
import { groupOf } from "./entity-node.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

/** A word that more names than this hold is short for none of them. */
const mostHolders = 60;

/** Entities of one document that are one, in lists; `unprinted` are names from a list that the document itself overrules. */
export interface MergedEntities {
  sets: Entity[][];
  unprinted: ReadonlySet<string>;
}

/**
 * Joins a document's entities where it shows by their names that they are one: equal names, an acronym and the name that
 * it stands for, a short form and the one name that it can be short for, a unit's two ways to print its number.
 */
export function mergeWithinDocument(
  entities: readonly Entity[],
  text: string,
  apart: readonly (readonly [string, string])[] = [],
): MergedEntities {
  const links: Link[] = [];
  const unprinted = new Set<string>();
  const link = (one: number, other: number, reason: string): void => {
    if (one !== other) links.push({ one, other, score: 1, reason });
  };
  const named = entities.map(namesOf);
  const byName = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    for (const name of new Set(named[index])) {
      if (judgeName(name, true) !== "proper") continue;
      const family = entity.kind === "person" && splitPersonName(name).words.length === 1;
      push(byName, `${family ? "family" : sortOf(entity)}|${foldName(name)}`, index);
      const unit = readUnitName(name);
      if (unit !== null) push(byName, `unit|${unit.number}|${unit.noun}`, index);
      if (!text.includes(name)) continue;
      if (sortOf(entity) === "body") push(byInitials, initials(name), index);
      for (const word of longWords(entity, name)) push(byWord, `${sortOf(entity)}|${word}`, index);
    }
  });
  for (const [name, same] of byName) {
    const people = name.startsWith("family|") ? same.flatMap((index) => fullNamesOf(entities[index] as Entity)) : [];
    if (new Set(people).size < 2) for (const index of same) link(same[0] ?? index, index, "same name");
  }

  entities.forEach((entity, index) => {
    const sort = sortOf(entity);
    if (sort !== "body" && sort !== "person") return;
    for (const name of new Set(named[index])) {
      if (
        judgeName(name, true) !== "proper" ||
        named[index]?.some((own) => text.includes(own) && shortens(sort, name, own))
      )
        continue;
      if (sort === "body" && isAcronym(name)) {
        const meant = only((byInitials.get(foldName(name)) ?? []).filter((other) => other !== index));
        if (meant === null) continue;
        if (!text.includes(entity.name)) unprinted.add(namesOf(entity)[0] ?? entity.name);
        link(index, meant, "its acronym");
      } else {
        const fold =
          sort === "person" ? (splitPersonName(name).words.at(-1) ?? "") : foldName(name.split(/\s+/).at(-1) ?? "");
        const holders = byWord.get(`${sort}|${fold}`) ?? [];
        if (holders.length > mostHolders) continue;
        const longer = holders.filter(
          (other) => other !== index && named[other]?.some((long) => shortens(sort, name, long)),
        );
        const meant = only(longer);
        if (meant !== null) link(index, meant, "a short form");
      }
    }
  });

  linkDescriptions(entities, named, link);
  const { setOf } = joinSets(entities.length, links, pairsOf(entities, apart));
  const sets = new Map<number, Entity[]>();
  setOf.forEach((set, index) => {
    const entity = entities[index];
    if (entity !== undefined) push(sets, set, entity);
  });
  return { sets: [...sets.values()], unprinted };
}

function pairsOf(
  entities: readonly Entity[],
  apart: readonly (readonly [string, string])[],
): (readonly [number, number])[] {
  return apart.flatMap((pair) => {
    const [one, other] = pair.map((id) => entities.findIndex((entity) => entity.id === id));
    return one === undefined || other === undefined || one < 0 || other < 0 ? [] : [[one, other] as const];
  });
}

/** Those of a person that have a given name: a family name alone may be two people's of one document. */
function fullNamesOf(entity: Entity): string[] {
  if (entity.kind !== "person") return [];
  const names = namesOf(entity).map((name) => splitPersonName(name).words);
  return [...new Set(names.filter(({ length }) => length > 1).map((words) => words.join(" ")))].slice(0, 1);
}

/** Name and aliases without a possessive ending. */
export function namesOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.aliases].map((name) => name.replace(/['’]s$/, "")))];
}

/** "the army" in a report that names one army only is that army; so for a ministry, a front, a brigade. */
function linkDescriptions(
  entities: readonly Entity[],
  named: readonly (readonly string[])[],
  link: (one: number, other: number, reason: string) => void,
): void {
  const byHead = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    if (sortOf(entity) !== "body") return;
    const heads =
      named[index]?.filter((name) => judgeName(name, true) === "proper" && /\s/.test(name)).map(headNoun) ?? [];
    for (const head of new Set(heads)) push(byHead, head, index);
  });
  entities.forEach((entity, index) => {
    if (sortOf(entity) !== "body" || entity.kind === "other" || !/^\p{Ll}+$/u.test(entity.name)) return;
    const meant = only((byHead.get(entity.name) ?? []).filter((other) => entities[other]?.kind === entity.kind));
    if (meant !== null) link(index, meant, "the only one of its sort in the report");
  });
}

type Sort = "person" | "body" | "place" | "thing";

/** Entities of one sort may be one for their names alone; a word that was not understood sorts with the bodies. */
function sortOf(entity: Entity): Sort {
  const group = groupOf(entity.kind, false);
  return group === "state" ? "place" : group === "unit" ? "body" : group;
}

function longWords(entity: Entity, name: string): string[] {
  const words = entity.kind === "person" ? splitPersonName(name).words : name.split(/\s+/).map(foldName);
  return words.length < 2 ? [] : entity.kind === "person" ? words.slice(-1) : words.filter((word) => word.length > 2);
}

function shortens(sort: Sort, short: string, long: string): boolean {
  if (sort === "body") return isAcronym(short) ? initials(long) === foldName(short) : isShortForm(short, long);
  const [few, many] = [splitPersonName(short).words, splitPersonName(long).words];
  return few.length === 1 && many.length > 1 && few[0] === many.at(-1);
}

function only(indexes: readonly number[]): number | null {
  const distinct = [...new Set(indexes)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
