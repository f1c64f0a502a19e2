import type { EntityKind, Lexicon, NameKind, Token, WordSpan } from "../../schema/index.ts";
import { singular } from "../singular.ts";
import { isCapitalised } from "./count-capitals.ts";
import type { NameSpan } from "./find-names.ts";

/** Of these the name is said by "of"; behind these it stands itself. */
const SETTLEMENT =
  /^(villages?|towns?|hamlets?|cit(?:y|ies)|suburbs?|neighbou?rhoods?|districts?|townships?|provinces?|governorates?|regions?|county|counties|island|settlements?|communes?|hometown)$/;
const KIND_BEHIND =
  /^(village|town|hamlet|city|suburb|neighbou?rhood|district|subdistrict|township|province|governorate|region|county|island|mountains?|hills?|river|valley|slum|countryside|peninsula)$/;
/** Less sure than this, the model is not heard. */
const SURE = 0.6;
const KINDS: { readonly [kind in NameKind]: EntityKind } = { PER: "person", ORG: "organization", LOC: "place" };
/** Kinds that the shape of a name suggests and does not prove. */
const GUESSED: ReadonlySet<EntityKind> = new Set<EntityKind>(["other", "person", "organization"]);

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
  const sure = parsed.filter(({ score }) => score >= SURE);
  const people = parsed.filter(({ kind }) => kind === "PER");
  const hear = (name: NameSpan, heard: readonly WordSpan<NameKind>[]): NameSpan => {
    const overlaps = ({ first, last }: WordSpan<NameKind>): boolean => first < name.last && name.first < last;
    const [same, ...others] = heard.filter(overlaps);
    if (same !== undefined) return refine(tokens, name, same, others.length === 0);
    const unseen = name.kind === "person" && byShapeAlone(name) && !people.some(overlaps);
    return unseen ? { ...name, kind: "other" } : name;
  };
  const joined = joinPersons(tokens, names, sure);
  const isLone = (name: NameSpan): boolean => name.last - name.first === 1;
  const whole = joined.map((name) => (isLone(name) ? name : hear(name, sure)));
  const surnames = surnamesOf(tokens, whole);
  const heard = sure.filter(({ kind, last }) => kind === "PER" || !surnames.has(tokens[last - 1]?.norm ?? ""));
  const refined = whole.map((name) => (isLone(name) ? hear(name, heard) : name));
  const added = heard.filter(
    ({ first, last }) =>
      !joined.some((name) => name.first < last && first < name.last) &&
      isAllName(tokens, first, last) &&
      !isCommon(tokens, first, last, lexicon) &&
      !Array.from({ length: last - first }, (_, at) => first + at).some((at) => covered.has(at)),
  );
  return [...refined, ...added.map(toName)]
    .map((name) => (isCalledPlace(tokens, name) ? { ...name, kind: "place" as const } : name))
    .sort((a, b) => a.first - b.first);
}

/** "in Ponta Rasa": nobody is in a person; "in Rasa's house" he is not. Languages and faiths are no places either. */
function isNowhereElse(tokens: readonly Token[], { first, last }: NameSpan): boolean {
  const [before, here, after] = [tokens[first - 1], tokens[first], tokens[last]];
  if (before?.norm !== "in" || before.sentence !== here?.sentence || after?.norm === "'s") return false;
  if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(here?.text ?? "")) return false;
  return last - first > 1 || !/(ism|ish|ese|ic|ian|islam|ramadan|hebrew|urdu|hindi)$/.test(here?.norm ?? "");
}

/** "the village of Ponta Rasa", "Katrako village": what kind of place it is stands beside the name. */
function isCalledPlace(tokens: readonly Token[], name: NameSpan): boolean {
  const { first, last, kind, actors, titled } = name;
  if (actors.length > 0 || titled || !/^(other|person|organization)$/.test(kind)) return false;
  if (kind !== "organization" && isNowhereElse(tokens, name)) return true;
  const [of, noun, after] = [tokens[first - 1], tokens[first - 2], tokens[last]];
  if (of?.norm === "of" && noun?.sentence === tokens[first]?.sentence && SETTLEMENT.test(noun?.norm ?? "")) return true;
  return (
    after?.sentence === tokens[first]?.sentence &&
    /^\p{Ll}/u.test(after?.text ?? "") &&
    KIND_BEHIND.test(after?.norm ?? "")
  );
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

function refine(tokens: readonly Token[], name: NameSpan, same: WordSpan<NameKind>, only: boolean): NameSpan {
  if (name.actors.length > 0) return name;
  if (name.places.length > 0) {
    const person =
      same.kind === "PER" && isWhole(name, same) && !isLocated(tokens, name.first) && !isAttribute(tokens, name.last);
    return person ? { ...name, kind: "person", places: [] } : name;
  }
  if (!byShapeAlone(name)) return name;
  const { first, last, kind } = same;
  if (name.kind === "organization" && (kind !== "LOC" || !isWhole(name, same))) return name;
  if (kind === "LOC" && name.last - name.first === 1 && !isLocated(tokens, name.first)) return name;
  const cut = only && first >= name.first && last === name.last && isAllName(tokens, first, last);
  return { ...name, kind: KINDS[kind], ...(cut ? { first, last } : {}) };
}

/** Neither a list nor a title stands behind the name's kind. */
function byShapeAlone({ actors, places, titled, kind }: NameSpan): boolean {
  return actors.length === 0 && places.length === 0 && !titled && GUESSED.has(kind);
}

function isWhole(name: NameSpan, { first, last }: WordSpan<NameKind>): boolean {
  return first === name.first && last === name.last;
}

/** "an Alexandria woman": of the place. */
function isAttribute(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return next?.pos === "NOUN" && next.relation !== "appos" && /^\p{Ll}/u.test(next.text);
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
