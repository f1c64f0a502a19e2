import type { Entity, EntityKind, Place } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { initials, isAcronym, isShortForm, judgeName, type NameStanding } from "../../text/judge-name.ts";
import { romaniseName, romaniseWord } from "../../text/romanise-key.ts";
import type { NameGroup } from "./entity-node.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

/** Keys under which entities of one group can meet, each with the folded spelling that it was made from. */
export interface NameKeys {
  full: Map<string, string>;
  short: Map<string, string>;
}

/** `names` has the fullest first; descriptions have no keys. A body's name that its document doesn't print is a listed one. */
export function nameKeys(
  group: NameGroup,
  kind: EntityKind,
  names: readonly string[],
  entities: readonly Entity[],
  insideSentence: boolean,
  printed: (name: string) => boolean,
): NameKeys {
  const keys: NameKeys = { full: new Map(), short: new Map() };
  if (group === "state" || group === "place") addPlaceKeys(keys, group, names, entities);
  for (const name of group === "state" || group === "place" ? [] : names) {
    const standing = judgeName(name, insideSentence);
    if (group === "unit") addUnitKey(keys, name);
    else if (standing === "described") continue;
    else if (group === "person") addPersonKeys(keys, name, standing);
    else if (standing === "mixed") keys.full.set(`mixed|${kind}|${bareFold(name)}`, bareFold(name));
    else if (group !== "body") keys.full.set(`${kind}|${bareFold(name)}`, bareFold(name));
    else if (printed(name)) addBodyKey(keys, name, names);
    else keys.short.set(`listed|${romaniseName(bareName(name)).join(" ")}`, bareFold(name));
  }
  return keys;
}

function addPlaceKeys(
  keys: NameKeys,
  group: "state" | "place",
  names: readonly string[],
  entities: readonly Entity[],
): void {
  const place = entities.find((entity) => entity.place !== null)?.place ?? null;
  if (place !== null) keys.full.set(placeKey(group, place), "");
  else
    for (const name of names)
      if (judgeName(name, true) === "proper") keys.full.set(`${group}|${foldName(name)}`, foldName(name));
}

function placeKey(group: "state" | "place", place: Place): string {
  if (group === "state" && place.country !== "") return `state|${place.country}`;
  if (place.geonamesId !== null) return `place|${place.geonamesId}`;
  return `place|${foldName(place.name)}|${place.latitude.toFixed(1)}|${place.longitude.toFixed(1)}`;
}

function addPersonKeys(keys: NameKeys, name: string, standing: NameStanding): void {
  const { words } = splitPersonName(name);
  const [given, family] = [words[0], words.at(-1)];
  if (standing !== "proper" || given === undefined || family === undefined) return;
  if (words.length > 1) keys.full.set(`person|${romaniseWord(given)}|${romaniseWord(family)}`, given + family);
  keys.short.set(`family|${romaniseWord(family)}`, family);
}

function addUnitKey(keys: NameKeys, name: string): void {
  const unit = readUnitName(name);
  if (unit !== null) keys.full.set(`unit|${unit.number}|${unit.noun}`, "");
}

/** A name of several words is full; an acronym, one word or a form of a longer name is short. */
function addBodyKey(keys: NameKeys, name: string, names: readonly string[]): void {
  if (isAcronym(name)) {
    keys.short.set(`acronym|${foldName(name)}`, foldName(name));
    return;
  }
  const sounds = romaniseName(bareName(name));
  const short = sounds.length < 2 || names.some((longer) => isShortForm(name, longer));
  (short ? keys.short : keys.full).set(`body|${sounds.join(" ")}`, bareFold(name));
  if (short) return;
  for (const form of shortForms(name)) keys.short.set(`body|${romaniseName(form).join(" ")}`, foldName(form));
  const letters = initials(name);
  if (letters.length > 2) keys.short.set(`acronym|${letters}`, letters);
}

/** How others may shorten a long name: "Army" is too little of one, "Hill Army" is enough of "Hill Army of the North" and "New Hill Army". */
function shortForms(name: string): string[] {
  const bare = bareName(name);
  const words = bare.split(/\s+/);
  const head = bare.split(/ of /)[0] ?? "";
  const forms = [head, words.length > 2 && !words.includes("of") ? words.slice(1).join(" ") : ""];
  return forms.filter((form) => form !== bare && /\s/.test(form));
}

function bareName(name: string): string {
  return name.replace(/^the /i, "").replace(/['’]s$/, "");
}

function bareFold(name: string): string {
  return foldName(bareName(name));
}
