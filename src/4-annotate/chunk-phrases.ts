import type { Chunk, Sentence, Span, Token, VerbGroup } from "../schema/index.ts";
import { looksPassive } from "./read-verb-form.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM", "X"]);
const PREMODIFIER = new Set(["DET", "ADJ", "NUM"]);
const POSSESSIVE = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const PRONOUN = new Set(["he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "who", "one"]);
const RELATIVE = new Set(["who", "which", "whom", "whose"]);
const SUBORDINATOR = new Set([
  "while",
  "as",
  "after",
  "before",
  "when",
  "because",
  "if",
  "unless",
  "although",
  "though",
  "since",
  "until",
  "where",
  "whether",
  "once",
]);
const MODAL: { readonly [word: string]: VerbGroup["modal"] } = {
  will: "future",
  shall: "future",
  "'ll": "future",
  wo: "future",
  may: "possible",
  might: "possible",
  could: "possible",
  can: "possible",
  ca: "possible",
  would: "possible",
  should: "necessary",
  must: "necessary",
  ought: "necessary",
};
const NEGATIVE = new Set(["not", "n't", "never", "neither", "nor", "no"]);
/** "said by telephone": how it was said, not who said it. */
const MEANS = /^(telephone|phone|radio|e-?mail|video|letter|text|satellite|loudspeaker|messenger)$/;
const BE = new Set([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "'s",
  "'re",
  "get",
  "got",
  "gets",
  "getting",
]);

/**
 * A shallow parse: noun phrases, verb groups and the small words between them, in order, each token in one chunk.
 * Dates, names and counts ("more than a quarter of a million") are kept whole.
 */
export function chunkPhrases(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: readonly Span[],
  names: readonly Span[],
  counts: readonly Span[],
): Chunk[] {
  const dateAt = startsAt(tokens, dates);
  const nameAt = startsAt(tokens, names);
  const countAt = startsAt(tokens, counts);
  const chunks: Chunk[] = [];
  sentences.forEach((sentence, index) => {
    let at = sentence.first;
    while (at < sentence.last) {
      const chunk = readChunk(tokens, at, sentence.last, { dateAt, nameAt, countAt });
      chunks.push({ ...chunk, sentence: index, obliques: [] });
      at = chunk.last;
    }
  });
  return chunks;
}

type Bare = Omit<Chunk, "sentence" | "obliques">;
type Starts = ReadonlyMap<number, number>;

/** Spans that stay whole: the token after the last by the first token. */
interface Whole {
  dateAt: Starts;
  nameAt: Starts;
  countAt: Starts;
}

function readChunk(tokens: readonly Token[], at: number, stop: number, whole: Whole): Bare {
  const { dateAt, nameAt } = whole;
  const token = tokens[at] as Token;
  const date = dateAt.get(at);
  if (date !== undefined && date <= stop && !modifiesNoun(tokens, at, date, stop)) return bare("date", at, date);
  const verb = whole.countAt.has(at) ? null : readVerbGroup(tokens, at, stop, nameAt);
  if (verb !== null) return verb;
  const noun = readNounPhrase(tokens, at, stop, whole);
  if (noun !== null) return noun;
  if (token.norm === ",") return bare("comma", at, at + 1);
  if (token.pos === "PUNCT") return bare("mark", at, at + 1);
  if (token.norm === "that") return bare(isRelativeThat(tokens, at, stop) ? "who" : "that", at, at + 1);
  if (RELATIVE.has(token.norm)) return bare("who", at, at + 1);
  if (SUBORDINATOR.has(token.norm) && token.pos !== "ADV" && !(token.norm === "as" && token.pos === "ADP"))
    return bare("while", at, at + 1);
  if (token.pos === "CCONJ") return bare("and", at, at + 1);
  if (token.pos === "ADP" || token.norm === "to") return bare("prep", at, at + 1);
  if (token.pos === "ADV" || token.pos === "PART") return bare("adverb", at, at + 1);
  if (token.pos === "ADJ" || token.pos === "DET") return bare("adjective", at, at + 1);
  return bare("other", at, at + 1);
}

/** "the drones that set fire": after a noun and before a verb "that" is "which". */
function isRelativeThat(tokens: readonly Token[], at: number, stop: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return at + 1 < stop && /^(NOUN|PROPN)$/.test(before?.pos ?? "") && /^(VERB|AUX)$/.test(after?.pos ?? "");
}

/** Auxiliaries, adverbs, "not", "to" and the main verb, whose token is the head. */
function readVerbGroup(tokens: readonly Token[], at: number, stop: number, nameAt: Starts): Bare | null {
  const group: VerbGroup = {
    passive: false,
    negated: false,
    form: "participle",
    modal: null,
    perfect: false,
    subject: null,
    object: null,
  };
  let head = -1;
  let be = false;
  let to = false;
  let index = at;
  for (; index < stop; index++) {
    const token = tokens[index] as Token;
    if (nameAt.has(index) && (token.pos !== "AUX" || token.text === token.text.toUpperCase())) break;
    if (token.pos === "PART" && token.norm === "to" && head < 0) {
      to = true;
      continue;
    }
    if (NEGATIVE.has(token.norm) && (token.pos === "PART" || token.pos === "ADV")) {
      group.negated = true;
      continue;
    }
    if (token.pos === "AUX" || (MODAL[token.norm] !== undefined && token.pos === "VERB" && head < 0)) {
      if (head >= 0 && !BE.has(tokens[head]?.norm ?? "") && tokens[head]?.pos === "VERB") break;
      group.modal ??= MODAL[token.norm] ?? null;
      if (/^(had|has|have|having|'ve|'d)$/.test(token.norm)) group.perfect = true;
      be = BE.has(token.norm);
      if (!to) group.form = "finite";
      head = index;
      continue;
    }
    if (token.pos === "ADV" && (head >= 0 || to)) {
      let ahead = index + 1;
      while (ahead < stop && tokens[ahead]?.pos === "ADV") ahead++;
      const next = tokens[ahead];
      if (next === undefined || ahead >= stop) break;
      if (!/^(VERB|AUX|PART)$/.test(next.pos) && !(be && (looksPassive(next) || isGerund(next)))) break;
      continue;
    }
    if (
      token.pos === "VERB" ||
      (be && (looksPassive(token) || isGerund(token)) && isVerbAfterBe(tokens, index, stop))
    ) {
      if (head >= 0 && tokens[head]?.pos === "VERB") break;
      if (head < 0 && !to)
        group.form = isGerund(token) || isBareParticiple(tokens, index, stop) ? "participle" : "finite";
      group.passive = looksPassive(token) && (be || (head < 0 && group.form === "participle"));
      head = index;
      index++;
      break;
    }
    break;
  }
  if (head < 0) return null;
  if (to) group.form = "infinitive";
  while (index < stop && tokens[index]?.pos === "PART" && NEGATIVE.has(tokens[index]?.norm ?? "")) {
    group.negated = true;
    index++;
  }
  return { kind: "verb", first: at, last: Math.max(index, head + 1), head, verb: group };
}

/** After a form of "be" the tagger calls many participles adjectives; one that no noun follows is taken as the verb. */
function isVerbAfterBe(tokens: readonly Token[], index: number, stop: number): boolean {
  const next = tokens[index + 1];
  if (tokens[index]?.pos === "NOUN") return false;
  return index + 1 >= stop || next === undefined || !(next.pos === "NOUN" && !isGerund(tokens[index] as Token));
}

function isGerund(token: Token): boolean {
  return token.norm.length > 4 && token.norm.endsWith("ing") && token.pos !== "NOUN" && token.pos !== "PROPN";
}

/** An -ed form between a noun and "by", or a preposition with a finite verb to come, modifies the noun ("groups backed by"). */
function isBareParticiple(tokens: readonly Token[], index: number, stop: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!looksPassive(token) || next === undefined || index + 1 >= stop) return false;
  if (next.norm === "by") return !(/^(said|told)$/.test(token.norm) && MEANS.test(tokens[index + 2]?.norm ?? ""));
  const noun = tokens[index - 1];
  if (next.pos !== "ADP" || noun === undefined || !NOMINAL.has(noun.pos)) return false;
  for (let ahead = index + 2; ahead < stop; ahead++) {
    const later = tokens[ahead] as Token;
    if (later.pos === "PUNCT" || later.pos === "CCONJ" || later.pos === "SCONJ" || later.norm === "that") return false;
    if (later.norm === "to" && later.pos === "PART") return false;
    if (later.pos === "AUX" || (later.pos === "VERB" && !isGerund(later))) return true;
  }
  return false;
}

function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  stop: number,
  { dateAt, nameAt, countAt }: Whole,
): Bare | null {
  const first = tokens[at] as Token;
  if (
    /^(many|most|some|few|several|both|all|none|dozens|hundreds|thousands)$/.test(first.norm) &&
    tokens[at + 1]?.norm === "of"
  )
    return bare("noun", at, at + 1);
  if (PRONOUN.has(first.norm) && first.pos === "PRON" && !RELATIVE.has(first.norm)) return bare("noun", at, at + 1);
  let head = -1;
  let index = at;
  while (index < stop) {
    const token = tokens[index] as Token;
    const name = nameAt.get(index);
    if (name !== undefined && name <= stop) {
      head = name - 1;
      index = name;
      continue;
    }
    const count = head < 0 ? countAt.get(index) : undefined;
    if (count !== undefined && count <= stop && !nameAt.has(index)) {
      index = count;
      continue;
    }
    const date = dateAt.get(index);
    if (
      date !== undefined &&
      !(head < 0
        ? modifiesNoun(tokens, index, date, stop)
        : modifiesNoun(tokens, index, date, stop) && endsPossessive(tokens, index))
    )
      break;
    if (date !== undefined) {
      index = date;
      continue;
    }
    if (token.norm === "'s" || (token.norm === "'" && token.pos !== "PUNCT")) {
      if (head < 0 || token.pos === "AUX") break;
      index++;
      continue;
    }
    if (isHyphen(tokens, index)) {
      index++;
      continue;
    }
    const past = pastBracket(tokens, index, stop, head) ?? pastAdjectives(tokens, index, stop);
    if (past !== null) {
      index = past;
      continue;
    }
    if (
      NOMINAL.has(token.pos) ||
      (token.pos === "VERB" && joinedByHyphen(tokens, index)) ||
      (joinedByHyphen(tokens, index) && token.pos !== "PUNCT")
    ) {
      if (token.pos !== "NUM" || head < 0) head = index;
      index++;
      continue;
    }
    if (
      (PREMODIFIER.has(token.pos) || POSSESSIVE.has(token.norm)) &&
      token.norm !== "that" &&
      (head < 0 || endsPossessive(tokens, index) || followsNumber(tokens, index))
    ) {
      index++;
      continue;
    }
    if (token.pos === "ADJ" && head >= 0 && index + 1 < stop && NOMINAL.has(tokens[index + 1]?.pos ?? "")) {
      index++;
      continue;
    }
    break;
  }
  if (index === at) return null;
  while (index - 1 > at && isHyphen(tokens, index - 1)) index--;
  if (head < 0) {
    const last = tokens[index - 1] as Token;
    if (countAt.has(at)) return bare("noun", at, index);
    if (first.pos !== "DET" && first.pos !== "NUM" && !POSSESSIVE.has(first.norm)) return null;
    if (index === at + 1 && first.norm === "no") return null;
    return last.pos === "PUNCT" ? null : { kind: "noun", first: at, last: index, head: index - 1, verb: null };
  }
  return { kind: "noun", first: at, last: Math.max(index, head + 1), head, verb: null };
}

/** "the Pilar Front (PLF) stronghold": the bracket belongs to the phrase that goes on behind it. */
function pastBracket(tokens: readonly Token[], index: number, stop: number, head: number): number | null {
  if (head < 0 || tokens[index]?.text !== "(" || tokens[index + 2]?.text !== ")" || index + 3 >= stop) return null;
  return tokens[index + 3]?.pos === "NOUN" ? index + 3 : null;
}

/** "military and political backing", "stepped-up and wide-ranging action": adjectives joined before their noun. */
function pastAdjectives(tokens: readonly Token[], index: number, stop: number): number | null {
  const link = tokens[index];
  const before = tokens[index - 1];
  if (link?.pos !== "CCONJ" || before === undefined || !(before.pos === "ADJ" || joinedByHyphen(tokens, index - 1)))
    return null;
  let ahead = index + 1;
  while (ahead < stop && (isHyphen(tokens, ahead) || joinedByHyphen(tokens, ahead) || tokens[ahead]?.pos === "ADJ"))
    ahead++;
  return ahead > index + 1 && ahead < stop && tokens[ahead]?.pos === "NOUN" ? index + 1 : null;
}

function endsPossessive(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.norm === "'s" || before.norm === "'" || POSSESSIVE.has(before.norm));
}

function followsNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.pos === "NUM";
}

function isHyphen(tokens: readonly Token[], index: number): boolean {
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

function startsAt(tokens: readonly Token[], spans: readonly Span[]): Starts {
  const starts = new Map<number, number>();
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++;
    if (last > at && !starts.has(at)) starts.set(at, last);
    at = Math.max(at, last);
  }
  return starts;
}

function bare(kind: Chunk["kind"], first: number, last: number): Bare {
  return { kind, first, last, head: last - 1, verb: null };
}
