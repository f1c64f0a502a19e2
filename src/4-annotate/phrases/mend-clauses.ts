import type { Token } from "../../schema/index.ts";
import { SAYING, SUBJECTS } from "./verb-classes.ts";

/** Nouns that stand without a preposition and say when, how far or how often. */
const TIME =
  /^(today|yesterday|tomorrow|tonight|(mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|day|week|weekend|month|year|decade|hour|minute|time|moment|january|february|march|april|may|june|july|august|september|october|november|december|km|kilomet(er|re)|mile|met(er|re))s?$/;

/** Clauses that hang on the wrong verb, or whose verb has lost its subject or its voice. Changes `tokens`. */
export function mendClause(tokens: Token[], dependents: readonly number[][], at: number): void {
  namePossession(tokens[at] as Token);
  seatHyphened(tokens, at);
  seatPreposed(tokens, dependents, at);
  seatThere(tokens, dependents, at);
  seatOneOf(tokens, at);
  seatResult(tokens, at);
  if (tokens[at]?.pos !== "VERB") return;
  seatPronoun(tokens, dependents, at);
  makeActive(tokens, dependents, at);
  nameDoing(tokens, dependents, at);
  seatParticle(tokens, dependents, at);
  seatAccused(tokens, dependents, at);
  makePassive(tokens, dependents, at);
  openInfinitive(tokens, dependents, at);
  seatJoined(tokens, dependents, at);
  leaveSaying(tokens, dependents, at);
  leaveParticiple(tokens, dependents, at);
  seatSayer(tokens, dependents, at);
}

/** "it has fighters": a "has" of its own is a verb. */
function namePossession(token: Token): void {
  const alone = /^(root|conj|ccomp|advcl|acl:relcl)$/.test(token.relation);
  if (/^(has|have|had)$/.test(token.norm) && alone) token.pos = "VERB";
}

/** "Ruritanian-backed fighters": a participle glued to a word by a hyphen says what the noun behind it is like. */
function seatHyphened(tokens: Token[], at: number): void {
  const [hyphen, word, noun] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (hyphen?.text !== "-" || hyphen.end !== word.start || !/(ed|held|led|run)$/.test(word.norm)) return;
  if (noun === undefined || noun.sentence !== word.sentence || !/^(NOUN|PROPN)$/.test(noun.pos)) return;
  word.pos = "VERB";
  word.relation = "amod";
  word.head = noun.relation === "compound" && noun.head > at ? noun.head : at + 1;
}

/** "killed in the raid": a noun that a preposition brings is no clause. */
function seatPreposed(tokens: Token[], dependents: readonly number[][], at: number): void {
  const noun = tokens[at] as Token;
  if (!/^(NOUN|PROPN)$/.test(noun.pos) || noun.relation !== "advcl") return;
  const verbal = ["nsubj", "cop", "mark", "obj"].some((relation) => has(tokens, dependents, at, relation));
  if (!verbal && has(tokens, dependents, at, "case")) noun.relation = "obl";
}

/** "There had been no battle": what there is is the subject of "be". */
function seatThere(tokens: Token[], dependents: readonly number[][], at: number): void {
  const noun = tokens[at] as Token;
  const own = dependents[at] ?? [];
  const there = own.find((child) => tokens[child]?.norm === "there" && tokens[child]?.relation === "expl");
  const be = own.find((child) => tokens[child]?.relation === "cop");
  const verb = tokens[be ?? -1];
  if (there === undefined || be === undefined || verb === undefined || noun.pos !== "NOUN") return;
  Object.assign(verb, { pos: "VERB", head: noun.head, relation: noun.relation });
  Object.assign(noun, { head: be, relation: "nsubj" });
  for (const child of own)
    if (child < be && /^(expl|aux|mark|advmod|cc|nsubj)/.test(tokens[child]?.relation ?? ""))
      (tokens[child] as Token).head = be;
}

/** "He is one of the commanders killed": it is the one who was. */
function seatOneOf(tokens: Token[], at: number): void {
  const deed = tokens[at] as Token;
  const among = tokens[deed.head];
  const one = tokens[among?.head ?? -1];
  if (deed.pos !== "VERB" || deed.relation !== "acl" || among?.relation !== "nmod" || one?.norm !== "one") return;
  if (tokens[among.head + 1]?.norm === "of") deed.head = among.head;
}

/** "shot two farmers dead": what became of them belongs to the verb, not to a noun that follows. */
function seatResult(tokens: Token[], at: number): void {
  const result = tokens[at] as Token;
  if (result.norm !== "dead" || result.relation === "conj") return;
  let verb = at - 1;
  while (verb >= 0 && /^(DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tokens[verb]?.pos ?? "")) verb--;
  const told = tokens[verb];
  if (
    told?.pos !== "VERB" ||
    told.sentence !== result.sentence ||
    !/^(shot|found|left|struck|shoot|leave|find)$/.test(told.norm)
  )
    return;
  result.head = verb;
  result.relation = "xcomp";
  result.pos = "ADJ";
}

/** "denied it has fighters": a pronoun before a verb without a subject is its subject, and what follows is its object. */
function seatPronoun(tokens: Token[], dependents: readonly number[][], at: number): void {
  const [pronoun, verb] = [tokens[at - 1], tokens[at] as Token];
  if (pronoun?.pos !== "PRON" || !/^(it|he|she|they|we|i)$/.test(pronoun.norm) || verb.relation !== "ccomp") return;
  if (pronoun.head !== verb.head || pronoun.relation !== "obj") return;
  if ((dependents[at] ?? []).some((child) => SUBJECTS.test(tokens[child]?.relation ?? ""))) return;
  const governor = verb.head;
  pronoun.head = at;
  pronoun.relation = "nsubj";
  for (const child of dependents[governor] ?? []) {
    const token = tokens[child] as Token;
    if (child > at && /^(obj|obl)$/.test(token.relation)) token.head = at;
  }
}

/** "jets struck Maun": a verb with an object and without "be" is active, and a bare noun right behind it is its object. */
function makeActive(tokens: Token[], dependents: readonly number[][], at: number): void {
  const own = dependents[at] ?? [];
  const subject = own.find((child) => child < at && tokens[child]?.relation === "nsubj:pass");
  if (has(tokens, dependents, at, "aux:pass") || has(tokens, dependents, at, "cop")) return;
  if (!has(tokens, dependents, at, "obj")) {
    const behind = own.find(
      (child) =>
        child > at &&
        tokens[child]?.relation === "obl" &&
        !has(tokens, dependents, child, "case") &&
        firstOf(dependents, child) === at + 1,
    );
    if (behind !== undefined && !isTime(tokens[behind] as Token)) (tokens[behind] as Token).relation = "obj";
  }
  const complement =
    SAYING.test(tokens[at]?.norm ?? "") &&
    (has(tokens, dependents, at, "xcomp") || has(tokens, dependents, at, "ccomp"));
  if (subject !== undefined && (complement || has(tokens, dependents, at, "obj")))
    (tokens[subject] as Token).relation = "nsubj";
}

/** Says when, how far or how often without a preposition. */
export function isTime({ norm, pos }: Token): boolean {
  return pos === "NUM" || pos === "ADV" || TIME.test(norm);
}

/** "Shelling killed two": an -ing form alone before its verb is a noun. */
function nameDoing(tokens: Token[], dependents: readonly number[][], at: number): void {
  const deed = tokens[at] as Token;
  if (deed.relation !== "csubj" || !deed.norm.endsWith("ing") || (dependents[at] ?? []).length > 0) return;
  deed.pos = "NOUN";
  deed.relation = "nsubj";
}

/** "called on troops": a particle before a noun phrase that only a preposition could bring is that preposition. */
function seatParticle(tokens: Token[], dependents: readonly number[][], at: number): void {
  const own = dependents[at] ?? [];
  const particle = own.find((child) => child > at && tokens[child]?.relation === "compound:prt");
  const noun = own.find(
    (child) =>
      child > (particle ?? child) && tokens[child]?.relation === "obl" && !has(tokens, dependents, child, "case"),
  );
  if (particle === undefined || noun === undefined || firstOf(dependents, noun) !== particle + 1) return;
  (tokens[particle] as Token).head = noun;
  (tokens[particle] as Token).relation = "case";
}

/** "accused rebels of killing": the accused are its object, and the deed hangs on by its preposition. */
function seatAccused(tokens: Token[], dependents: readonly number[][], at: number): void {
  const own = dependents[at] ?? [];
  const preposed = own.some(
    (child) => tokens[child]?.relation === "mark" && /^(of|for|from)$/.test(tokens[child].norm),
  );
  const verb = tokens[at] as Token;
  if (!preposed || verb.relation !== "ccomp") return;
  verb.relation = "advcl";
  const accused = (dependents[verb.head] ?? []).find((child) => tokens[child]?.relation === "iobj");
  if (accused !== undefined && !has(tokens, dependents, verb.head, "obj")) (tokens[accused] as Token).relation = "obj";
}

function has(tokens: readonly Token[], dependents: readonly number[][], at: number, relation: string): boolean {
  return (dependents[at] ?? []).some((child) => tokens[child]?.relation === relation);
}

/** "is aimed at": a form of "be" before a past participle is its passive, not a copula. */
function makePassive(tokens: Token[], dependents: readonly number[][], at: number): void {
  const own = (dependents[at] ?? []).map((child) => tokens[child] as Token);
  const copula = own.find(({ relation }) => relation === "cop");
  if (copula === undefined || !/(ed|en|t|d)$/.test(tokens[at]?.norm ?? "")) return;
  copula.relation = "aux:pass";
  for (const child of own) if (child.relation === "nsubj") child.relation = "nsubj:pass";
}

/** "believed to have sent": an infinitive without a subject of its own has that of the verb above. */
function openInfinitive(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  const own = (dependents[at] ?? []).map((child) => tokens[child] as Token);
  const marked = own.some(({ norm, relation }) => norm === "to" && relation === "mark");
  if (verb.relation === "ccomp" && marked && !own.some(({ relation }) => SUBJECTS.test(relation)))
    verb.relation = "xcomp";
}

/** "…, but hundreds of fighters are thought": the noun phrase between "but" and a verb without a subject is its subject. */
function seatJoined(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  const own = dependents[at] ?? [];
  if (verb.relation !== "conj" || own.some((child) => SUBJECTS.test(tokens[child]?.relation ?? ""))) return;
  const conjunction = own.find((child) => child < at && tokens[child]?.relation === "cc");
  if (conjunction === undefined || conjunction < verb.head) return;
  for (let noun = conjunction + 1; noun < at; noun++) {
    const token = tokens[noun] as Token;
    if (token.head > conjunction && token.head < at) continue;
    const bare = /^(NOUN|PROPN|NUM|PRON)$/.test(token.pos) && /^(obl|nmod|obj|dep|conj)$/.test(token.relation);
    if (!bare || has(tokens, dependents, noun, "case") || firstOf(dependents, noun) !== conjunction + 1) return;
    token.head = at;
    token.relation = has(tokens, dependents, at, "aux:pass") ? "nsubj:pass" : "nsubj";
    return;
  }
}

/** "said that jets had struck, targeting fighters": a trailing participle goes on with what was said, unless it says something. */
function leaveSaying(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  const head = tokens[verb.head];
  if (!/^(advcl|conj|acl|ccomp)$/.test(verb.relation) || !verb.norm.endsWith("ing") || SAYING.test(verb.norm)) return;
  if (head === undefined || !SAYING.test(head.norm) || tokens[at - 1]?.norm !== ",") return;
  if ((dependents[at] ?? []).some((child) => SUBJECTS.test(tokens[child]?.relation ?? ""))) return;
  const content = (dependents[verb.head] ?? []).findLast(
    (child) => tokens[child]?.relation === "ccomp" && child < at && (verb.head > at || child > verb.head),
  );
  if (content === undefined) return;
  verb.head = content;
  verb.relation = "advcl";
}

/** "struck the depot in Karsa, killing two": what stands before the comma is no part of the participle behind it. */
function leaveParticiple(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  if (verb.relation !== "advcl" || !verb.norm.endsWith("ing") || verb.head > at || tokens[at - 1]?.norm !== ",") return;
  for (const child of dependents[at] ?? []) {
    const token = tokens[child] as Token;
    if (child < at - 1 && child > verb.head && /^(obl|obj|nmod)$/.test(token.relation)) token.head = verb.head;
  }
}

/** "…," said Ndara; "The minister said that jets had struck": who stands beside a verb of saying is its subject. */
function seatSayer(tokens: Token[], dependents: readonly number[][], at: number): void {
  const verb = tokens[at] as Token;
  const own = dependents[at] ?? [];
  if (!SAYING.test(verb.norm) || own.some((child) => SUBJECTS.test(tokens[child]?.relation ?? ""))) return;
  const behind = tokens[at + 1];
  if (behind?.head === at && behind.relation === "dep" && /^(NOUN|PROPN|PRON)$/.test(behind.pos))
    behind.relation = "nsubj";
  const content = own.find((child) => child > at && tokens[child]?.relation === "ccomp");
  const subjects = (dependents[content ?? -1] ?? []).filter((child) => SUBJECTS.test(tokens[child]?.relation ?? ""));
  const sayer = subjects.find((child) => child < at);
  if (sayer === undefined || subjects.length < 2) return;
  (tokens[sayer] as Token).head = at;
  (tokens[sayer] as Token).relation = "nsubj";
}

/** The first word of the phrase that the word heads. */
function firstOf(dependents: readonly number[][], at: number): number {
  let first = at;
  for (let before = dependents[at]?.[0] ?? at; before < first; before = dependents[first]?.[0] ?? first) first = before;
  return first;
}
