import { isTitleCase, type Word, wordAt } from "../numbers/scan-words.ts";
import type { Direction } from "./anchors.ts";

const FUTURE = new Set(
  "will 'll ll shall would must due scheduled planned slated expected tentatively upcoming deadline expire expires expected begins starts effective payable opens resumes reconvenes meets votes plans intends".split(
    " ",
  ),
);
const PAST = new Set(
  "was were had did said told met began took came went held struck hit fell rose led left sent gave made won lost saw found kept broke \
spoke wrote drove flew fought shot became got ran brought thought bought sought swept withdrew grew threw knew sank blew laid paid \
died ago".split(" "),
);
const NOT_PAST = new Set(
  "united armed need indeed speed hundred red bed proceed succeed exceed feed seed expected scheduled planned alleged".split(
    " ",
  ),
);
/** Before an infinitive these make it a plan. */
const PLANS = new Set(
  "expected scheduled due plans plan planned planning agreed set likely going ready want wants hope hopes prepared preparing intends vowed promised supposed is are be pledged threatened".split(
    " ",
  ),
);
const LOOKS_AHEAD = new Set("until till".split(" "));

const DEFERRING = new Set(
  "postponed delayed extended suspended adjourned deferred remanded given gave give has have deadline scheduled valid put".split(
    " ",
  ),
);
const REACH_OF_DEFERRAL = 6;
const REACH_BACK = 14;
const REACH_AHEAD = 18;

/**
 * Whether the verb that a date goes with tells of the past or the future: the nearest before it in the sentence, or for a
 * date that opens its sentence the first behind it.
 */
export function tellDirection(words: readonly Word[], first: number, last: number): Direction {
  const { sentence, low } = wordAt(words, first);
  if (low === "since") return "past";
  if (isAsSoonAs(words, first)) return "future";
  if (wordAt(words, last).low === "'s") return "unknown";
  const before = lookBack(words, first, sentence);
  const told = before === "unknown" ? lookAhead(words, last, sentence) : before;
  if (!LOOKS_AHEAD.has(low)) return told;
  return told === "past" && !isDeferred(words, first, sentence) ? "past" : "future";
}

/** "as early as Tuesday". */
function isAsSoonAs(words: readonly Word[], first: number): boolean {
  const adverb = wordAt(words, first - 2).low;
  return wordAt(words, first - 1).low === "as" && (adverb === "soon" || adverb === "early");
}

/** "postponed until Friday", "has until Friday". */
function isDeferred(words: readonly Word[], first: number, sentence: number): boolean {
  for (let at = first - 1; at >= first - REACH_OF_DEFERRAL; at--) {
    const word = wordAt(words, at);
    if (word.kind === "break" || word.sentence !== sentence) return false;
    if (DEFERRING.has(word.low)) return true;
  }
  return false;
}

function lookBack(words: readonly Word[], first: number, sentence: number): Direction {
  for (let at = first - 1; at >= first - REACH_BACK; at--) {
    const word = wordAt(words, at);
    if (word.kind === "break" || word.sentence !== sentence || word.low === ";" || word.low === ":") return "unknown";
    const told = tenseOf(words, at);
    if (told !== "unknown") return told;
  }
  return "unknown";
}

function lookAhead(words: readonly Word[], last: number, sentence: number): Direction {
  for (let at = last; at < last + REACH_AHEAD; at++) {
    const word = wordAt(words, at);
    if (word.kind === "break" || word.sentence !== sentence || word.low === ";") return "unknown";
    const told = tenseOf(words, at);
    if (told !== "unknown") return told;
  }
  return "unknown";
}

function tenseOf(words: readonly Word[], at: number): Direction {
  const word = wordAt(words, at);
  if (word.kind !== "letters" && word.low !== "'") return "unknown";
  if (FUTURE.has(word.low)) return isNounOrName(words, at) ? "unknown" : "future";
  if (isPlannedInfinitive(words, at)) return "future";
  if (isTitleCase(word) && wordAt(words, at - 1).sentence === word.sentence) return "unknown";
  return isPast(words, at) ? "past" : "unknown";
}

/** "May" the month, "the plans". */
function isNounOrName(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (word.low === "may" || word.low === "will") return isTitleCase(word);
  const before = wordAt(words, at - 1).low;
  if (word.low === "deadline" || word.low === "due" || word.low === "upcoming") return false;
  return before === "the" || before === "a" || before === "of" || before === "by";
}

/** "is to meet", "plans to leave". */
function isPlannedInfinitive(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).low !== "to") return false;
  const verb = wordAt(words, at + 1);
  return verb.kind === "letters" && !isTitleCase(verb) && PLANS.has(wordAt(words, at - 1).low);
}

/** A past form; a participle behind "be" or "to be" is not one. */
function isPast(words: readonly Word[], at: number): boolean {
  const { low } = wordAt(words, at);
  if (!PAST.has(low) && (low.length < 5 || !low.endsWith("ed") || NOT_PAST.has(low))) return false;
  for (let back = at - 1; back >= at - 2; back--) {
    const before = wordAt(words, back).low;
    if (before === "be" || before === "being" || before === "get") return false;
  }
  return true;
}
