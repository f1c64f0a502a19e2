import type { Actor, ActorForm, ActorMatch, EntityKind, FindActors } from "../schema/index.ts";
import { foldName, foldWord } from "../text/fold-name.ts";
import { type KeyTable, tableOfKeys } from "./key-table.ts";
import { isAllCaps, isArticleAt, standsInCapitals, startsUpper } from "./match-case.ts";
import { walkNames } from "./walk-names.ts";

/** One spelling of one actor. */
interface Entry {
  actor: Actor;
  form: ActorForm;
  listed: string;
}

/** Kinds whose acronyms are spoken as words and written so by part of the press: "Nato", "Isis", "Unicef". */
const spokenKinds: ReadonlySet<EntityKind> = new Set(["alliance", "armed-group", "organization"]);

/** Acronyms that a text in capitals throughout does not tell from a plain word. */
const wordsInCapitals = new Set(
  (
    "act age aid all an and are arm as at ban be by can do end fall far for go had has he him if in is it its law led " +
    "let man may me men met my no not now of off on one or our out own pact past per ran red run safe same set she so " +
    "spring step ten the to top two up us use war was way we who win won you"
  ).split(" "),
);

/**
 * Finds actor-list names by their words. A name with something in parentheses is found by its aliases alone. Hyphens, apostrophes, accents, dots and the spelling of the Arabic article make
 * no difference, a leading "the" of the list is left out, and case matters for acronyms (as listed, or "Nato" for NATO),
 * for names of one word, and for a name's first letter. Answers every line that shares the longest name.
 */
export function buildActorIndex(actors: readonly Actor[]): FindActors {
  const entries = entriesByKey(actors);
  const keys = [...entries.keys()].sort();
  const table: KeyTable = tableOfKeys(keys);
  const lowerStarts = lowerCaseStarts(entries);
  return (words, at) => {
    const word = words[at] ?? "";
    if (!startsUpper(word) && !lowerStarts.has(word) && !isArticleAt(words, at)) return [];
    let matches: ActorMatch[] = [];
    walkNames(table, words, at, (key, length) => {
      const fitting = (entries.get(keys[key] ?? "") ?? []).filter((entry) => fits(entry, words, at, length));
      if (fitting.length > 0) matches = distinctActors(fitting, length);
    });
    return matches;
  };
}

function entriesByKey(actors: readonly Actor[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (actor: Actor, form: ActorForm, name: string): void => {
    const listed = form === "acronym" ? name : withoutThe(name);
    const key = foldName(listed);
    if (key.length < 2 || !/[a-z]/.test(key)) return;
    const list = entries.get(key);
    if (list === undefined) entries.set(key, [{ actor, form, listed }]);
    else list.push({ actor, form, listed });
  };
  for (const actor of actors) {
    add(actor, "name", actor.name);
    for (const name of actor.aliases) add(actor, "alias", name);
    for (const name of actor.acronyms) add(actor, "acronym", name);
    for (const name of actor.demonyms) add(actor, "demonym", name);
    for (const name of actor.capitals) add(actor, "capital", name);
  }
  return entries;
}

/** "the Free Syrian Army" without its article; "The Guardian" keeps it, for the rest alone is a plain word. */
function withoutThe(name: string): string {
  if (name.length < 5 || name[3] !== " ") return name;
  const rest = name.replace(/^the /i, "");
  return name.startsWith("The ") && !rest.includes(" ") ? name : rest;
}

function lowerCaseStarts(entries: Map<string, Entry[]>): Set<string> {
  const starts = new Set<string>(["the"]);
  for (const list of entries.values())
    for (const { listed } of list) {
      if (startsUpper(listed)) continue;
      const [first = ""] = listed.split(/[\s\-\u2010-\u2015'’]/);
      starts.add(first);
    }
  return starts;
}

function fits(entry: Entry, words: readonly string[], at: number, length: number): boolean {
  const first = words[at] ?? "";
  if (entry.form === "acronym") return fitsAcronym(entry, words, at, length);
  if (entry.listed.startsWith("The "))
    return startsUpper(words[at + 1] ?? "") && !startsUpper(words[at + length] ?? "");
  if (!startsUpper(entry.listed)) return true;
  if (startsUpper(first))
    return /[\s-]/.test(entry.listed) || !isAllCaps(first) || fitsCapitals(entry, words, at, length);
  return isArticleAt(words, at);
}

/** A one-word name all in capitals: "KURDS" in a text in capitals, not "AMAL" standing for something else. */
function fitsCapitals(entry: Entry, words: readonly string[], at: number, length: number): boolean {
  return entry.listed.length > 3 || isAllCaps(entry.listed) || standsInCapitals(words, at, length);
}

function fitsAcronym({ listed, actor }: Entry, words: readonly string[], at: number, length: number): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, "");
  const wanted = plain(listed);
  const text = plain(withoutPossessive(words.slice(at, at + length).join("")));
  if (text !== wanted) {
    const titled = wanted.slice(0, 1) + wanted.slice(1).toLowerCase();
    return wanted.length > 3 && text === titled && spokenKinds.has(actor.kind) && !wordsInCapitals.has(foldWord(text));
  }
  return !wordsInCapitals.has(foldWord(text)) || /\./.test(words[at] ?? "") || !standsInCapitals(words, at, length);
}

function withoutPossessive(text: string): string {
  return text.replace(/['’][sS]$/, "");
}

function distinctActors(entries: readonly Entry[], length: number): ActorMatch[] {
  const matches: ActorMatch[] = [];
  for (const { actor, form } of entries)
    if (!matches.some((match) => match.actor === actor)) matches.push({ length, form, actor });
  return matches;
}
