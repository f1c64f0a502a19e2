import type { AnnotateKnowledge, EntityKind, Lexicon, Sentence, Token } from "../../schema/index.ts";
import { singular } from "../singular.ts";
import { type CapitalCounts, isCapitalised } from "./count-capitals.ts";
import { matchRole } from "./match-role.ts";

/** Small words inside names: "Ministry of Defence", "Ahmad al-Najjar", "Juan de la Cruz". */
const INSIDE = /^(of|for|al|el|ul|ud|bin|ibn|bint|abu|de|del|da|dos|la|las|los|le|von|van|der|den|ter|y|e|ould|ag|ap)$/;
const NOT_NAMES =
  /^(i|i'm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yes|no|ok)$/;

/** A name by its capitals alone; `kind` is null where the shape does not tell it. Token range from `first` to `last`. */
export function readCapitalised(
  tokens: readonly Token[],
  first: number,
  sentence: Sentence,
  known: AnnotateKnowledge,
  capitals: CapitalCounts,
  titled: boolean,
): { last: number; kind: EntityKind | null } | null {
  const start = tokens[first];
  // A quotation's first word is capitalised as a sentence's is.
  const opens = first === sentence.first || tokens[first - 1]?.norm === '"';
  if (start === undefined || !startsName(start, opens, tokens[first + 1], capitals, known.lexicon)) return null;
  let last = first;
  let joined = false;
  for (let index = first; index < sentence.last; index++) {
    const token = tokens[index] as Token;
    if (isCapitalised(token) && !NOT_NAMES.test(token.norm)) {
      if (index > first && !joined && endsBeforeTitle(tokens, index, sentence.last, known.lexicon)) break;
      last = index + 1;
      joined = false;
      continue;
    }
    if (
      token.norm === "'s" &&
      index - first > 1 &&
      known.lexicon.nameHeads.get(tokens[index + 1]?.text ?? "") === "organization"
    )
      continue;
    joined = isHyphenInWord(tokens, index);
    if (joined) continue;
    if (
      token.norm === "the" &&
      /^(of|for)$/.test(tokens[index - 1]?.norm ?? "") &&
      isCapitalised(tokens[index + 1] ?? token)
    )
      continue;
    if (INSIDE.test(token.norm) && continues(tokens, index, sentence.last, known.lexicon)) continue;
    break;
  }
  if (last === first) return null;
  const kind = kindOfName(tokens, first, last, known.lexicon);
  if (kind !== null) return { last, kind };
  const single = last - first === 1;
  if (titled) return { last, kind: "person" };
  if (isAcronym(start) && single) return { last, kind: "other" };
  if (before(tokens, first, sentence)) return { last, kind: single ? "other" : "organization" };
  if (single) return { last, kind: "other" };
  return { last, kind: null };
}

function startsName(
  token: Token,
  opensSentence: boolean,
  next: Token | undefined,
  capitals: CapitalCounts,
  lexicon: Lexicon,
): boolean {
  if (!isCapitalised(token) || NOT_NAMES.test(token.norm) || !/\p{L}/u.test(token.text)) return false;
  if (!opensSentence)
    return token.pos !== "PRON" && token.pos !== "DET" && token.pos !== "ADP" && token.pos !== "CCONJ";
  if (token.pos !== "PROPN" && token.pos !== "NOUN" && token.pos !== "X") return false;
  if (lexicon.nouns.has(singular(token.norm)) || lexicon.roles.has(token.norm))
    return next !== undefined && isCapitalised(next) && lexicon.nameHeads.has(token.text);
  if ((capitals.upper.get(token.norm) ?? 0) > 0) return true;
  return (
    (capitals.lower.get(token.norm) ?? 0) === 0 && (isAcronym(token) || (next !== undefined && isCapitalised(next)))
  );
}

/** "of" goes on only after a word that names take it with: "Ministry of", "Battle of". */
function continues(tokens: readonly Token[], index: number, stop: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || after === undefined || index + 1 >= stop) return false;
  if (token.norm === "of" || token.norm === "for")
    return (
      (isCapitalised(after) || (after.norm === "the" && isCapitalised(tokens[index + 2] ?? after))) &&
      lexicon.nameHeads.has(before.text) &&
      !/^(State|Republic|City|Town|Village)$/.test(before.text)
    );
  if (token.norm === "y" || token.norm === "e") return isCapitalised(before) && isCapitalised(after);
  return isCapitalised(after) || after.text === "-" || INSIDE.test(after.norm);
}

/** "Bashar Assad" in "Syrian President Bashar Assad" starts after the office. */
function endsBeforeTitle(tokens: readonly Token[], index: number, stop: number, lexicon: Lexicon): boolean {
  const role = matchRole(tokens, index, stop, lexicon.roles);
  const after = role === null ? undefined : tokens[index + role.length];
  return role !== null && after !== undefined && index + role.length < stop && isCapitalised(after);
}

/** A word that tells the kind, last in the name or before its "of"; military numbers are read elsewhere. */
function kindOfName(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): EntityKind | null {
  if (last - first < 2) return null;
  const of = tokens.slice(first, last).findIndex((token) => token.norm === "of" || token.norm === "for");
  const head = tokens[of > 0 ? first + of - 1 : last - 1];
  const two = tokens
    .slice(last - 2, last)
    .map(inTitleCase)
    .join(" ");
  return lexicon.nameHeads.get(two) ?? (head === undefined ? null : (lexicon.nameHeads.get(inTitleCase(head)) ?? null));
}

/** "FRONT" of a heading in capitals is a Front. */
function inTitleCase({ text }: Token): string {
  return /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

/** "the" before a name without a title: not a person. */
function before(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  return first > sentence.first && tokens[first - 1]?.norm === "the";
}

function isHyphenInWord(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.text !== "-" || before?.end !== token.start || after?.start !== token.end) return false;
  return isCapitalised(after) || INSIDE.test(after.norm);
}

export function isAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}.&-]{1,7}$/u.test(token.text) && token.text.replace(/[^\p{L}]/gu, "").length >= 2;
}
