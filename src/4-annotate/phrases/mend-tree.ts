import type { Dependency, Token, WordClass } from "../../schema/index.ts";
import { isTime, mendClause } from "./mend-clauses.ts";
import { mendVerbs } from "./mend-verbs.ts";
import { partSubjects } from "./part-subjects.ts";
import { SAYING, SUBJECTS } from "./verb-classes.ts";

/** Words that have one class only, whatever the parser takes them for. */
const CLOSED: { readonly [norm: string]: { pos: WordClass; relation: Dependency } } = {
  of: { pos: "ADP", relation: "case" },
  the: { pos: "DET", relation: "det" },
  and: { pos: "CCONJ", relation: "cc" },
  according: { pos: "ADP", relation: "case" },
};
/** Before "of" these count what follows and head the phrase. */
const PARTITIVE = /^(many|most|some|few|several|both|all|none|one|each|dozens|scores|hundreds|thousands|millions)$/;
/** Verbs whose subject may stand behind them without a quotation ("there are", "come three more"). */
const INVERTED = /^(say|says|said|add|adds|added|told|be|been|is|are|was|were|comes|came|remain|remains|remained)$/;

/**
 * Mends what a parser of this size gets wrong that the order of English words decides: the noun before an active verb that
 * has no other subject is its subject, one behind it that follows no inversion is its object.
 */
export function mendTree(tokens: readonly Token[]): Token[] {
  const mended = tokens.map((token) => ({ ...token }));
  for (const token of mended) {
    if (token.norm === "that" && token.relation === "mark") token.pos = "SCONJ";
    if (token.pos === "X" && /^(nsubj|obj)$/.test(token.relation)) token.pos = "NOUN";
    const closed = CLOSED[token.norm];
    if (closed === undefined || token.pos === closed.pos || token.pos === "PROPN") continue;
    token.pos = closed.pos;
    if (/^(dep|nmod|obl|compound|amod|obj|nsubj|advcl|acl)$/.test(token.relation)) token.relation = closed.relation;
  }
  mendVerbs(mended);
  mended.forEach((_, at) => {
    nameAfterDeterminer(mended, at);
    nameGerund(mended[at] as Token);
    headPartitive(mended, at);
  });
  const dependents = childrenOf(mended);
  mended.forEach((_, at) => {
    nameDeed(mended, dependents, at);
    leaveClause(mended, dependents, at);
    joinToContent(mended, dependents, at);
    seatSpeaker(mended, dependents, at);
    mendClause(mended, dependents, at);
  });
  partSubjects(mended);
  const settled = childrenOf(mended);
  mended.forEach((verb, at) => {
    if (verb.pos !== "VERB") return;
    const own = settled[at] ?? [];
    swapAroundVerb(mended, own, at);
    const has = (relation: RegExp): boolean => own.some((child) => relation.test(mended[child]?.relation ?? ""));
    for (const child of own) {
      const token = mended[child] as Token;
      if (isRelative(token)) continue;
      const bare =
        /^(nmod|obl)$/.test(token.relation) &&
        !isTime(token) &&
        !(settled[child] ?? []).some((one) => mended[one]?.relation === "case");
      if (
        child < at &&
        (token.relation === "obj" || bare) &&
        !has(SUBJECTS) &&
        !has(/^aux:pass$/) &&
        nothingBetween(mended, child, at)
      )
        token.relation = "nsubj";
      else if (child < at && bare && !has(SUBJECTS))
        token.relation = hasObject(mended, settled, own) ? "nsubj" : "nsubj:pass";
      else if (
        child > at &&
        token.relation === "nsubj" &&
        !INVERTED.test(verb.norm) &&
        !hasObject(mended, settled, own) &&
        !isQuoted(mended, at)
      )
        token.relation = "obj";
    }
  });
  return mended;
}

/** An object of its own, not one that a preposition governs. */
function hasObject(tokens: readonly Token[], dependents: readonly number[][], own: readonly number[]): boolean {
  return own.some(
    (child) =>
      tokens[child]?.relation === "obj" && !(dependents[child] ?? []).some((one) => tokens[one]?.relation === "case"),
  );
}

/** An object before the verb and a subject behind it are the other way round. */
function swapAroundVerb(tokens: readonly Token[], own: readonly number[], at: number): void {
  const before = own.find((child) => child < at && tokens[child]?.relation === "obj");
  const after = own.find((child) => child > at && tokens[child]?.relation === "nsubj");
  const [object, subject] = [tokens[before ?? -1], tokens[after ?? -1]];
  if (object === undefined || subject === undefined || isRelative(object) || INVERTED.test(tokens[at]?.norm ?? ""))
    return;
  object.relation = "nsubj";
  subject.relation = "obj";
}

/** "hundreds of fighters were killed": the count is the head. */
function headPartitive(tokens: Token[], at: number): void {
  const [count, of] = [tokens[at] as Token, tokens[at + 1]];
  const noun = tokens[count.head];
  if (of?.norm !== "of" || !PARTITIVE.test(count.norm) || noun === undefined || count.head < at) return;
  if (/^(VERB|AUX)$/.test(noun.pos) || noun.sentence !== count.sentence) return;
  const counted = count.head;
  count.head = noun.head;
  count.relation = noun.relation;
  noun.head = at;
  noun.relation = "nmod";
  of.head = counted;
  of.relation = "case";
}

/** "Shelling killed two": an -ing form that is a subject or object is a noun. */
function nameGerund(token: Token): void {
  if (token.pos === "VERB" && token.norm.endsWith("ing") && /^(nsubj|nsubj:pass|obj|obl|nmod)$/.test(token.relation))
    token.pos = "NOUN";
}

/** "said in Maun that rebels had left": what stands before a clause's "that" is no part of it. */
function leaveClause(tokens: Token[], dependents: readonly number[][], at: number): void {
  const { head, relation } = tokens[at] as Token;
  const that = (dependents[at] ?? []).find((child) => child < at && tokens[child]?.norm === "that");
  if (relation !== "ccomp" || that === undefined || tokens[that]?.relation !== "mark") return;
  for (const child of dependents[at] ?? []) {
    const token = tokens[child] as Token;
    if (child < that && /^(obl|advmod)/.test(token.relation)) token.head = head;
  }
}

/** "for the attack": a word right behind a determiner is no verb, unless it modifies a noun. */
function nameAfterDeterminer(tokens: Token[], at: number): void {
  const [before, word] = [tokens[at - 1], tokens[at] as Token];
  if (word.pos !== "VERB" || before?.sentence !== word.sentence) return;
  const owned =
    /^(the|a|an|no|this|these|those|his|her|its|their|our|my|your)$/.test(before.norm) || before.norm === "'s";
  const modifies = tokens[word.head] !== undefined && word.head > at && /^(amod|compound|nmod)/.test(word.relation);
  if (!owned || modifies || before.head < 0 || before.relation === "nsubj") return;
  word.pos = "NOUN";
  const governor = tokens[at - 2];
  const preposed = governor !== undefined && /^(ADP|SCONJ)$/.test(governor.pos) && governor.sentence === word.sentence;
  if (/^(nsubj|nsubj:pass|obj|obl|nmod|conj|root|appos)$/.test(word.relation) || word.head < 0) return;
  const ofVerb = /^(VERB|AUX)$/.test(tokens[word.head]?.pos ?? "");
  word.relation = preposed ? (ofVerb ? "obl" : "nmod") : ofVerb && word.head < at ? "obj" : "nmod";
  if (!preposed) return;
  governor.pos = "ADP";
  governor.relation = "case";
  governor.head = at;
}

/** "killed in fighting in Maun": an -ing form behind a preposition, with no object, is a noun. */
function nameDeed(tokens: Token[], dependents: readonly number[][], at: number): void {
  const deed = tokens[at] as Token;
  const before = tokens[at - 1];
  if (deed.pos !== "VERB" || !deed.norm.endsWith("ing") || before === undefined || deed.head < 0) return;
  const own = (dependents[at] ?? []).map((child) => tokens[child] as Token);
  const preposed = before.head === at && /^(in|during|amid|from|after|of|by|despite|over)$/.test(before.norm);
  if (!preposed || own.some(({ relation }) => /^(obj|nsubj|xcomp|ccomp|iobj|aux)/.test(relation))) return;
  if (/^(after|by|from)$/.test(before.norm) && own.every(({ relation }) => relation !== "obl")) return;
  deed.pos = "NOUN";
  deed.relation = /^(VERB|AUX)$/.test(tokens[deed.head]?.pos ?? "") ? "obl" : "nmod";
  before.pos = "ADP";
  before.relation = "case";
  for (const child of own) if (child.relation === "obl") child.relation = "nmod";
}

/** "said that units had been sent, but would not fight": what has no subject of its own goes on with what was said. */
function joinToContent(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  const head = tokens[verb.head];
  if (verb.relation !== "conj" || head === undefined || verb.pos !== "VERB" || !SAYING.test(head.norm)) return;
  if (SAYING.test(verb.norm) || (dependents[at] ?? []).some((child) => SUBJECTS.test(tokens[child]?.relation ?? "")))
    return;
  const content = (dependents[verb.head] ?? []).findLast(
    (child) => tokens[child]?.relation === "ccomp" && child > verb.head && child < at,
  );
  if (content !== undefined) verb.head = content;
}

/** "…, the army said": the noun phrase between a comma and a verb of saying that has no subject is its subject. */
function seatSpeaker(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  if (verb.pos !== "VERB" || !SAYING.test(verb.norm) || verb.norm.endsWith("ing")) return;
  if ((dependents[at] ?? []).some((child) => SUBJECTS.test(tokens[child]?.relation ?? ""))) return;
  let noun = at - 1;
  while (tokens[noun]?.pos === "ADV" || tokens[noun]?.pos === "AUX") noun--;
  let first = noun;
  while (/^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[first]?.pos ?? "") || tokens[first]?.norm === "'s") first--;
  const speaker = tokens[noun];
  if (first === noun || speaker?.sentence !== verb.sentence || !/^[,"]$/.test(tokens[first]?.norm ?? "")) return;
  speaker.head = at;
  speaker.relation = "nsubj";
  if (/^(advcl|acl|ccomp|conj)$/.test(verb.relation)) verb.relation = "parataxis";
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head >= 0) children[head]?.push(at);
  });
  return children;
}

/** No mark or other verb stands between a noun and the verb behind it. */
function nothingBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ pos }) => pos !== "VERB" && pos !== "PUNCT" && pos !== "SCONJ");
}

function isRelative({ norm, pos }: Token): boolean {
  return /^(who|whom|which|what|where|how|when|why)$/.test(norm) || (norm === "that" && pos === "PRON");
}

/** `"…," warned the mayor`: the subject of a verb of saying stands behind it. */
function isQuoted(tokens: readonly Token[], verb: number): boolean {
  return /^[,"'?!]$/.test(tokens[verb - 1]?.norm ?? "");
}
