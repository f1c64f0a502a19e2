import type { AnnotateKnowledge, NameKind, Sentence, Token, WordSpan } from "../schema/index.ts";
import { singular } from "./singular.ts";

/** So many words without a small letter make a sentence one in capitals; fewer are a heading's, or an acronym's. */
const FEWEST_WORDS = 4;
/** Where this share of a text's words stands in capitals, its short sentences do so as well. */
const MOSTLY = 0.8;
/** Less sure than this, the model's names are not heard. */
const SURE = 0.5;
const LONGEST_ACRONYM = 8;

/** Words inside names that are written small: "Ministry of Defence", "San Luis de la Reina". */
const SMALL =
  /^(of|the|for|and|in|on|to|at|by|de|del|da|do|dos|das|la|las|los|le|y|e|von|van|der|den|al|el|bin|ibn|bint|with|as|an|or)$/;
const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)$/;

/**
 * Sentences that stand all in capitals, as wires sent them and headlines are printed, with their words as they would be
 * written elsewhere: names and a sentence's first word capitalised, acronyms as they are, the rest small. Names are those of
 * the actor list, of the gazetteer and of the language model. Only `text` changes, letter for letter: offsets stay.
 */
export function restoreCase(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly WordSpan<NameKind>[],
  known: Pick<AnnotateKnowledge, "findActors" | "findPlaces" | "lexicon">,
): Token[] {
  const inCapitals = sentences.filter((sentence) => lettersOf(tokens, sentence).small === 0);
  const words = inCapitals.reduce((sum, sentence) => sum + lettersOf(tokens, sentence).capitals, 0);
  const all = sentences.reduce((sum, sentence) => sum + lettersOf(tokens, sentence).words, 0);
  const fewest = words >= MOSTLY * all ? 1 : FEWEST_WORDS;
  const restored = [...tokens];
  const shouted = inCapitals.filter((sentence) => lettersOf(tokens, sentence).capitals >= fewest);
  if (shouted.length === 0 || words < FEWEST_WORDS) return restored;
  const acronyms = findAcronyms(tokens, shouted);
  const sure = names.filter(({ score }) => score >= SURE);
  const named = new Set(sure.flatMap(({ first, last }) => numbersFrom(first, last)));
  // "ADA" in a person's name is no body of that acronym.
  const people = sure.filter(({ kind, first, last }) => kind === "PER" && last - first > 1);
  const parts = new Set(people.flatMap(({ first, last }) => numbersFrom(first, last)));
  for (const sentence of shouted) {
    const listed = findListed(tokens, sentence, named, known);
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at] as Token;
      const kept = (listed.kept.has(at) && !parts.has(at)) || acronyms.has(token.norm) || isCode(token.text);
      if (kept || !/\p{L}/u.test(token.text) || token.norm === "i") continue;
      const opens = at === sentence.first || /^["'([]$/.test(tokens[at - 1]?.text ?? "");
      const name = listed.names.has(at) || listed.kept.has(at) || named.has(at) || isProper(token, known);
      const title = opens ? at === sentence.first || name : name && !isSmall(tokens, at);
      restored[at] = { ...token, text: title || CALENDAR.test(token.norm) ? titled(token.text) : small(token.text) };
    }
  }
  return restored;
}

/** Initials and designations ("U.S.", "M-16"), but no ordinal ("1ST"). */
function isCode(word: string): boolean {
  return /^(?:\p{L}\.)+$|\d/u.test(word) && !/^\d+(?:ST|ND|RD|TH|D)$/.test(word);
}

/** The text with the words as the tokens now have them. */
export function spellOut(text: string, tokens: readonly Token[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const token of tokens) {
    parts.push(
      text.slice(end, token.start),
      token.text.length === token.end - token.start ? token.text : text.slice(token.start, token.end),
    );
    end = token.end;
  }
  return parts.join("") + text.slice(end);
}

function lettersOf(
  tokens: readonly Token[],
  { first, last }: Sentence,
): { words: number; capitals: number; small: number } {
  const count = { words: 0, capitals: 0, small: 0 };
  for (let at = first; at < last; at++) {
    const { text } = tokens[at] as Token;
    if (!/\p{L}.*\p{L}/u.test(text)) continue;
    count.words++;
    if (/\p{Ll}/u.test(text)) count.small++;
    else count.capitals++;
  }
  return count;
}

/** Words that stand in brackets by themselves behind a name, or have no vowel to be spoken with, wherever they stand. */
function findAcronyms(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences)
    for (let at = first; at < last; at++) {
      const { text, norm, pos } = tokens[at] as Token;
      if (!/^\p{Lu}{2,}$/u.test(text) || text.length > LONGEST_ACRONYM) continue;
      const bracketed = /^[([]$/.test(tokens[at - 1]?.text ?? "") && /^[)\]]$/.test(tokens[at + 1]?.text ?? "");
      const behind = at - 2 >= first && tokens[at - 2]?.pos === "PROPN";
      if ((bracketed && behind && pos === "PROPN") || /^[^aeiouy]+$/.test(norm)) found.add(norm);
    }
  return found;
}

/** What the actor list and the gazetteer know; a place of one word only where a name is expected. */
function findListed(
  tokens: readonly Token[],
  { first, last }: Sentence,
  named: ReadonlySet<number>,
  { findActors, findPlaces }: Pick<AnnotateKnowledge, "findActors" | "findPlaces">,
): { names: ReadonlySet<number>; kept: ReadonlySet<number> } {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const names = new Set<number>();
  const kept = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const [actor] = findActors(words, at);
    const place = findPlaces(words, at);
    const token = tokens[first + at] as Token;
    const certain = place !== null && (place.length > 1 || token.pos === "PROPN" || named.has(first + at));
    const length = Math.max(actor?.length ?? 0, certain ? place.length : 0);
    const acronym = actor?.form === "acronym" && length === actor.length;
    // "PLAN" and "IN A" are spelt as acronyms of the list are.
    const meant = !acronym || (length === 1 && (token.pos === "PROPN" || named.has(first + at)));
    for (const number of meant ? numbersFrom(first + at, first + at + length) : []) {
      if (acronym) kept.add(number);
      else if (actor === undefined || length > actor.length || /^\p{Lu}/u.test(spelling(actor.actor.name)))
        names.add(number);
    }
    at += Math.max(length, 1);
  }
  return { names, kept };
}

function spelling(name: string): string {
  return name.replace(/^the /i, "");
}

/** The model's word for a proper noun, unless a list has it as a common one ("GUERRILLA COMMANDER"). */
function isProper({ pos, norm }: Token, { lexicon }: Pick<AnnotateKnowledge, "lexicon">): boolean {
  return pos === "PROPN" && !lexicon.nouns.has(norm) && !lexicon.nouns.has(singular(norm)) && !lexicon.roles.has(norm);
}

/** A small word with more of the name behind it. */
function isSmall(tokens: readonly Token[], at: number): boolean {
  return SMALL.test(tokens[at]?.norm ?? "") && tokens[at]?.pos !== "PROPN";
}

function titled(word: string): string {
  const [first = ""] = word;
  return first + small(word.slice(first.length));
}

/** In small letters, as long as the word: a letter that would become two stays. */
function small(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
}
