import type { Sentence, Token } from "../../schema/index.ts";

/** A noun phrase: tokens `first` to `last`, `last` not included, and its head word. */
export interface NounPhrase {
  first: number;
  last: number;
  head: number;
}

/** Tokens that stay whole: the token after the last by the first token. */
export interface Wholes {
  dates: ReadonlyMap<number, number>;
  names: ReadonlyMap<number, number>;
  counts: ReadonlyMap<number, number>;
}

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM", "X"]);
const POSSESSIVE = /^(his|her|its|their|our|my|your|whose)$/;
const PARTITIVE = /^(many|most|some|few|several|both|all|none|dozens|hundreds|thousands|one)$/;
/** Depending in one of these ways on a noun behind it, a verb form or adverb stands in the noun's phrase. */
const MODIFIES = /^(amod|compound|nmod:poss|nmod:desc|flat|nummod)$/;

/**
 * The noun phrases of a sentence, by its words' classes: determiners, adjectives, names and nouns that follow on each other,
 * with possessors, hyphened words, counts and bracketed acronyms inside. What a phrase does in its sentence the tree says.
 */
export function findNounPhrases(tokens: readonly Token[], sentence: Sentence, wholes: Wholes): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const date = wholes.dates.get(at);
    const apart = date !== undefined && date <= sentence.last && !modifiesNoun(tokens, at, date, sentence.last);
    const phrase = apart ? null : readNounPhrase(tokens, at, sentence.last, wholes);
    if (phrase !== null) found.push(phrase);
    at = phrase?.last ?? (apart ? date : at + 1);
  }
  return found;
}

function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  stop: number,
  { dates, names, counts }: Wholes,
): NounPhrase | null {
  const first = tokens[at] as Token;
  if (PARTITIVE.test(first.norm) && tokens[at + 1]?.norm === "of") return { first: at, last: at + 1, head: at };
  if (first.pos === "PRON" && !POSSESSIVE.test(first.norm)) return readPronoun(tokens, at);
  let head = -1;
  let index = at;
  while (index < stop) {
    const token = tokens[index] as Token;
    const name = names.get(index);
    if (name !== undefined && name <= stop) {
      if (head >= 0 && startsAnew(tokens, index, head)) break;
      head = name - 1;
      index = name;
      continue;
    }
    const count = head < 0 ? counts.get(index) : undefined;
    if (count !== undefined && count <= stop) {
      index = count;
      continue;
    }
    const date = dates.get(index);
    if (date !== undefined) {
      if (!modifiesNoun(tokens, index, date, stop) || (head >= 0 && !endsPossessive(tokens, index))) break;
      index = date;
      continue;
    }
    if (token.norm === "'s" || (token.norm === "'" && token.pos !== "PUNCT")) {
      if (head < 0 || token.pos === "AUX" || token.pos === "VERB") break;
      index++;
      continue;
    }
    if (isHyphen(tokens, index) || joinsAdjectives(tokens, index, stop)) {
      index++;
      continue;
    }
    const bracket = pastBracket(tokens, index, stop, head);
    if (bracket !== null) {
      index = bracket;
      continue;
    }
    if (head >= 0 && startsAnew(tokens, index, head)) break;
    if (NOMINAL.has(token.pos) || joinedByHyphen(tokens, index)) {
      if (token.pos !== "NUM" || head < 0) head = index;
      index++;
      continue;
    }
    if (isModifier(tokens, index, head)) {
      index++;
      continue;
    }
    break;
  }
  while (index - 1 > at && (isHyphen(tokens, index - 1) || tokens[index - 1]?.pos === "CCONJ")) index--;
  if (index <= at) return null;
  if (head >= 0) return { first: at, last: Math.max(index, head + 1), head };
  if (counts.has(at)) return { first: at, last: index, head: index - 1 };
  return standsForNoun(tokens, at, index) ? { first: at, last: index, head: index - 1 } : null;
}

function readPronoun(tokens: readonly Token[], at: number): NounPhrase | null {
  const { norm, relation, head } = tokens[at] as Token;
  if (norm === "that" && tokens[head]?.relation === "acl:relcl") return null;
  if (/^(who|which|whom|whose|there|what)$/.test(norm)) return null;
  if (norm === "that" && relation !== "obj" && relation !== "nsubj") return null;
  return { first: at, last: at + 1, head: at };
}

/** Before the head is known any modifier; behind it one that goes with a noun still to come ("Iran's military action"). */
function isModifier(tokens: readonly Token[], at: number, head: number): boolean {
  const { pos, norm, relation, head: governor } = tokens[at] as Token;
  const ahead = governor > at;
  if (pos === "ADV")
    return (
      head < 0 &&
      /^(advmod|amod)$/.test(relation) &&
      governor > at &&
      governor - at <= 2 &&
      /^(ADJ|NUM|DET)$/.test(tokens[governor]?.pos ?? "")
    );
  const premodifier =
    pos === "DET" ||
    pos === "ADJ" ||
    pos === "NUM" ||
    POSSESSIVE.test(norm) ||
    (pos === "VERB" && ahead && MODIFIES.test(relation));
  if (!premodifier || norm === "that") return false;
  if (head < 0) return pos !== "ADJ" || ahead || relation !== "xcomp";
  return (
    endsPossessive(tokens, at) ||
    ((pos === "ADJ" || pos === "VERB") && NOMINAL.has(tokens[at + 1]?.pos ?? "") && governor > at)
  );
}

/** Two nouns side by side that are two phrases: the second begins with a determiner, or each does its own part in the clause. */
function startsAnew(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at] as Token;
  if (endsPossessive(tokens, at) || isHyphen(tokens, at - 1)) return false;
  if (token.pos === "DET" || token.pos === "PRON") return true;
  const [one, other] = [partOf(tokens, head), partOf(tokens, at)];
  return one !== null && other !== null && one !== other;
}

const PART = /^(nsubj|nsubj:pass|obj|iobj|obl|obl:unmarked|obl:agent)$/;

/** What part a word takes in its clause, by its own relation alone; null where it hangs on another noun. */
function partOf(tokens: readonly Token[], at: number): string | null {
  const { relation, head } = tokens[at] as Token;
  return PART.test(relation) && /^(VERB|AUX)$/.test(tokens[head]?.pos ?? "") ? `${head} ${relation}` : null;
}

/** "the wounded", "these", "twelve": no noun, and yet a phrase. */
function standsForNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const [opening, closing] = [tokens[first] as Token, tokens[last - 1] as Token];
  if (closing.pos === "PUNCT" || closing.pos === "ADV" || closing.pos === "CCONJ") return false;
  if (opening.pos === "NUM" || POSSESSIVE.test(opening.norm)) return true;
  if (opening.pos !== "DET") return false;
  if (last === first + 1)
    return opening.norm !== "no" && /^(nsubj|nsubj:pass|obj|obl|nmod|conj|root)$/.test(opening.relation);
  return true;
}

/** "the Pilar Front (PLF) stronghold": the bracket belongs to the phrase that goes on behind it. */
function pastBracket(tokens: readonly Token[], index: number, stop: number, head: number): number | null {
  if (head < 0 || tokens[index]?.text !== "(" || tokens[index + 2]?.text !== ")" || index + 3 >= stop) return null;
  return tokens[index + 3]?.pos === "NOUN" ? index + 3 : null;
}

/** "military and political backing", "stepped-up and wide-ranging action": adjectives joined before their noun. */
function joinsAdjectives(tokens: readonly Token[], index: number, stop: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.pos !== "CCONJ" || before === undefined) return false;
  if (before.pos !== "ADJ" && !joinedByHyphen(tokens, index - 1)) return false;
  let ahead = index + 1;
  while (ahead < stop && (isHyphen(tokens, ahead) || joinedByHyphen(tokens, ahead) || tokens[ahead]?.pos === "ADJ"))
    ahead++;
  return ahead > index + 1 && ahead < stop && tokens[ahead]?.pos === "NOUN";
}

function endsPossessive(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.norm === "'s" || before.norm === "'" || POSSESSIVE.test(before.norm));
}

export function isHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || before === undefined || after === undefined) return false;
  return /^[-‐‑–]$/.test(token.text) && before.end === token.start && token.end === after.start;
}

function joinedByHyphen(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens, index - 1) || isHyphen(tokens, index + 1);
}

/** A date directly before a noun belongs to its phrase ("the 1980-88 war", "Tuesday's attack"). */
function modifiesNoun(tokens: readonly Token[], first: number, end: number, stop: number): boolean {
  const next = tokens[end];
  if (next === undefined || end >= stop) return false;
  if (next.norm === "'s") return true;
  return next.pos === "NOUN" && (tokens[first - 1]?.pos === "DET" || endsPossessive(tokens, first));
}
