import type { EntityKind, Lexicon, NameKind, Token, WordSpan } from "../../schema/index.ts";
import { singular } from "../singular.ts";
import { isCapitalised } from "./count-capitals.ts";
import type { NameSpan } from "./find-names.ts";

/** Less sure than this, the model is not heard. */
const SURE = 0.6;
const KINDS: { readonly [kind in NameKind]: EntityKind } = { PER: "person", ORG: "organization", LOC: "place" };

/**
 * What the language model adds to names that lists and shapes have found: the kind of one that no list knows, a person
 * where the gazetteer has a village of that name, and names that begin a sentence or stand where no rule expects one.
 * A name that the actor list knows stays as it is.
 */
export function refineNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  parsed: readonly WordSpan<NameKind>[],
  { covered, lexicon }: { covered: ReadonlySet<number>; lexicon: Pick<Lexicon, "nouns" | "roles"> },
): NameSpan[] {
  const surnames = surnamesOf(tokens, names);
  const sure = parsed.filter(
    ({ kind, last, score }) => score >= SURE && (kind === "PER" || !surnames.has(tokens[last - 1]?.norm ?? "")),
  );
  const joined = joinPersons(tokens, names, sure);
  const refined = joined.map((name) => {
    const same = sure.find(({ first, last }) => first < name.last && name.first < last);
    return same === undefined ? name : refine(tokens, name, same);
  });
  const added = sure.filter(
    ({ first, last }) =>
      !joined.some((name) => name.first < last && first < name.last) &&
      isAllName(tokens, first, last) &&
      !isCommon(tokens, first, last, lexicon) &&
      !Array.from({ length: last - first }, (_, at) => first + at).some((at) => covered.has(at)),
  );
  return [...refined, ...added.map(toName)].sort((a, b) => a.first - b.first);
}

/** "Nadia Ndara" where the gazetteer has a Nadia: one person, not a village and somebody of no first name. */
function joinPersons(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  parsed: readonly WordSpan<NameKind>[],
): NameSpan[] {
  const persons = parsed.filter(({ kind, first, last }) => {
    const inside = names.filter((name) => first < name.last && name.first < last);
    const whole = inside[0]?.first === first && inside.at(-1)?.last === last;
    const known = inside.some(({ actors, titled }) => actors.length > 0 || titled);
    return kind === "PER" && inside.length > 1 && whole && !known && isAllName(tokens, first, last);
  });
  const covered = (name: NameSpan): boolean =>
    persons.some(({ first, last }) => first <= name.first && name.last <= last);
  return [...names.filter((name) => !covered(name)), ...persons.map(toName)].sort((a, b) => a.first - b.first);
}

/** The last words of full names of people: "Ndara" alone is the person again, and neither a town nor a firm. */
function surnamesOf(tokens: readonly Token[], names: readonly NameSpan[]): ReadonlySet<string> {
  const people = names.filter(({ kind, first, last }) => kind === "person" && last - first > 1);
  return new Set(people.map(({ last }) => tokens[last - 1]?.norm ?? ""));
}

function refine(tokens: readonly Token[], name: NameSpan, { kind, first, last }: WordSpan<NameKind>): NameSpan {
  if (name.actors.length > 0) return name;
  const whole = first === name.first && last === name.last;
  if (name.places.length > 0) {
    const person = kind === "PER" && whole && !isLocated(tokens, name.first);
    return person ? { ...name, kind: "person", places: [] } : name;
  }
  const guessed = name.kind === "other" || (name.kind === "person" && !name.titled) || name.kind === "organization";
  const lone = name.last - name.first === 1;
  if (lone && (kind === "ORG" || (kind === "LOC" && !isLocated(tokens, name.first)))) return name;
  if (!guessed || (name.kind === "organization" && kind !== "LOC")) return name;
  return name.kind === "organization" && !whole ? name : { ...name, kind: KINDS[kind] };
}

/** "in Luján": a place, whatever else is called so. */
function isLocated(tokens: readonly Token[], first: number): boolean {
  return /^(in|at|near|from|to|around|outside|towards?|into|between)$/.test(tokens[first - 1]?.norm ?? "");
}

/** "Rebels" that begins a sentence, "Cpl." before a name: words that the lexicon knows. */
function isCommon(
  tokens: readonly Token[],
  first: number,
  last: number,
  { nouns, roles }: Pick<Lexicon, "nouns" | "roles">,
): boolean {
  const norm = tokens[first]?.norm ?? "";
  return last - first === 1 && (nouns.has(norm) || nouns.has(singular(norm)) || roles.has(norm));
}

function isAllName(tokens: readonly Token[], first: number, last: number): boolean {
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  return opening !== undefined && closing !== undefined && isCapitalised(opening) && isCapitalised(closing);
}

function toName({ kind, first, last }: WordSpan<NameKind>): NameSpan {
  return { first, last, kind: KINDS[kind], actors: [], form: null, places: [], titled: false };
}
