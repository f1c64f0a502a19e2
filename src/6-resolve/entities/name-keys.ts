import type { Entity, EntityKind, Place } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { romaniseName, romaniseWord } from "../../text/romanise-key.ts";
import type { NameGroup } from "./entity-node.ts";
import { isAcronym, isShortForm, judgeName } from "./judge-name.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

export interface NameKeys {
  full: string[];
  short: string[];
}

/** The keys under which entities of one group can meet. `names` has the fullest first; descriptions have none. */
export function nameKeys(group: NameGroup, kind: EntityKind, names: readonly string[], entities: readonly Entity[], insideSentence: boolean): NameKeys {
  switch (group) {
    case "state":
    case "place":
      return placeKeys(group, names, entities);
    case "person":
      return personKeys(names, insideSentence);
    case "unit":
      return { full: distinct(names.flatMap(unitKey)), short: [] };
    case "body":
      return bodyKeys(kind, names, insideSentence);
    default:
      return { full: distinct(names.flatMap((name) => thingKey(kind, name, insideSentence))), short: [] };
  }
}

function placeKeys(group: "state" | "place", names: readonly string[], entities: readonly Entity[]): NameKeys {
  const place = entities.find((entity) => entity.place !== null)?.place ?? null;
  if (place !== null) return { full: [placeKey(group, place)], short: [] };
  const proper = names.filter((name) => judgeName(name, true) === "proper");
  return { full: distinct(proper.map((name) => `${group}|${foldName(name)}`)), short: [] };
}

function placeKey(group: "state" | "place", place: Place): string {
  if (group === "state" && place.country !== "") return `state|${place.country}`;
  if (place.geonamesId !== null) return `place|${place.geonamesId}`;
  return `place|${foldName(place.name)}|${place.latitude.toFixed(1)}|${place.longitude.toFixed(1)}`;
}

function personKeys(names: readonly string[], insideSentence: boolean): NameKeys {
  const full: string[] = [];
  const short: string[] = [];
  for (const name of names) {
    if (judgeName(name, insideSentence) !== "proper") continue;
    const { words } = splitPersonName(name);
    const [given, family] = [words[0], words.at(-1)];
    if (given === undefined || family === undefined) continue;
    if (words.length > 1) full.push(`person|${romaniseWord(given)}|${romaniseWord(family)}`);
    short.push(`family|${romaniseWord(family)}`);
  }
  return { full: distinct(full), short: distinct(short) };
}

function unitKey(name: string): string[] {
  const unit = readUnitName(name);
  return unit === null ? [] : [`unit|${unit.number}|${unit.noun}`];
}

/** A name of several words is full; one word is a short form, of a fuller name of its own or of another document's. */
function bodyKeys(kind: EntityKind, names: readonly string[], insideSentence: boolean): NameKeys {
  const full: string[] = [];
  const short: string[] = [];
  for (const name of names) {
    const standing = judgeName(name, insideSentence);
    if (standing === "described") continue;
    if (standing === "mixed") full.push(`mixed|${kind}|${foldName(name.replace(/^the /i, ""))}`);
    else if (isAcronym(name)) short.push(`acronym|${foldName(name)}`);
    else if (names.some((longer) => isShortForm(name, longer))) short.push(`body|${bodyKey(name)}`);
    else if (bodyKey(name).includes(" ")) full.push(`body|${bodyKey(name)}`);
    else short.push(`body|${bodyKey(name)}`);
  }
  return { full: distinct(full), short: distinct(short) };
}

function bodyKey(name: string): string {
  return romaniseName(name.replace(/^the /i, "").replace(/['’]s$/, "")).join(" ");
}

function thingKey(kind: EntityKind, name: string, insideSentence: boolean): string[] {
  const standing = judgeName(name, insideSentence);
  return standing === "described" ? [] : [`${kind}|${foldName(name.replace(/^the /i, ""))}`];
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
