import type { Token } from "../../schema/index.ts";

/** How many words back a subject or verb is looked for. */
const REACH = 40;
/** What may open the phrase that a verb acts on. */
const OPENS_OBJECT = /^(DET|NUM|PRON)$/;

/**
 * Mends verbs that a parser takes for nouns, adverbs or modifiers where the order of words shows them ("the army patrolled
 * the streets", "… and soldiers wounded nurses"), and gives a second clause its own subject. Changes the tokens in place.
 */
export function mendVerbs(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (token.pos === "NOUN") nameBetweenNouns(tokens, at);
    else if (token.pos === "ADV" && token.norm === "left") nameLeft(tokens, at);
    else if (token.pos === "VERB") {
      if (token.relation === "amod") nameSecondClause(tokens, at);
      seatSecondSubject(tokens, at);
      activate(tokens, at);
    }
  });
}

/** "the army | patrolled | the streets": between a noun and an article a past form is the verb. */
function nameBetweenNouns(tokens: Token[], at: number): void {
  const [before, word, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!/^\p{Ll}{3,}ed$/u.test(word.text) || before?.sentence !== word.sentence || after?.sentence !== word.sentence)
    return;
  if (!/^(NOUN|PROPN)$/.test(before.pos) || after.pos !== "DET" || before.head !== at) return;
  for (const own of dependentsBefore(tokens, at)) if (own < at - 1) (tokens[own] as Token).head = at - 1;
  word.pos = "VERB";
  before.head = at;
  before.relation = "nsubj";
}

/** "the rebels, who led them, left": with a subject of its own it is no adverb. */
function nameLeft(tokens: Token[], at: number): void {
  const own = dependentsBefore(tokens, at).map((place) => tokens[place]?.relation);
  if (own.includes("nsubj") && !own.includes("cop")) (tokens[at] as Token).pos = "VERB";
}

/** "killed guards and | soldiers wounded nurses": a plural noun before a past form and another noun is its subject. */
function nameSecondClause(tokens: Token[], at: number): void {
  const [and, subject, verb, object] = [at - 2, at - 1, at, at + 1].map((place) => tokens[place]);
  if (and?.pos !== "CCONJ" || and.sentence !== verb?.sentence || object?.sentence !== verb.sentence) return;
  if (subject?.pos !== "NOUN" || !/[^s]s$/.test(subject.norm) || !/^(NOUN|PROPN)$/.test(object.pos)) return;
  if (verb.head !== at + 1 || !verb.norm.endsWith("ed")) return;
  const first = findVerbBefore(tokens, at - 2);
  if (first === null) return;
  verb.head = first;
  verb.relation = "conj";
  Object.assign(subject, { head: at, relation: "nsubj" });
  Object.assign(object, { head: at, relation: "obj" });
  and.head = at;
}

function findVerbBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at > from - REACH && tokens[at]?.sentence === tokens[from]?.sentence; at--)
    if (tokens[at]?.pos === "VERB") return at;
  return null;
}

/** "left | Maun and | soldiers | burned it": what follows on the first verb is its object, and the noun behind "and" the subject. */
function seatSecondSubject(tokens: Token[], at: number): void {
  const verb = tokens[at] as Token;
  const first = tokens[verb.head];
  const [and, subject] = [tokens[at - 2], tokens[at - 1]];
  if (verb.relation !== "conj" || first?.pos !== "VERB" || and?.pos !== "CCONJ" || subject?.relation !== "conj") return;
  const object = tokens[subject.head];
  if (object === undefined || subject.head !== at - 3 || !/^(nsubj|obj)$/.test(object.relation) || object.head !== at)
    return;
  if (subject.head !== verb.head + 1) return;
  Object.assign(object, { head: verb.head, relation: "obj" });
  Object.assign(subject, { head: at, relation: "nsubj" });
  and.head = at;
}

/** "groups | slaughtered | 13 villagers": without a form of "be" and with a noun phrase behind it a verb is no passive. */
function activate(tokens: Token[], at: number): void {
  const verb = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^(acl|advcl|amod|xcomp)/.test(verb.relation) || next?.sentence !== verb.sentence) return;
  const counted =
    /^(at|more|less|up|about|around)$/.test(next.norm) && tokens.slice(at + 2, at + 4).some(({ pos }) => pos === "NUM");
  if (!OPENS_OBJECT.test(next.pos) && !counted) return;
  const own = dependentsBefore(tokens, at).map((place) => tokens[place] as Token);
  if (own.some(({ relation }) => relation === "aux:pass" || relation === "cop")) return;
  const subject = own.find(({ relation }) => relation === "nsubj:pass");
  const object = nounOpenedAt(tokens, at + 1);
  if (subject === undefined || object?.head !== at || !/^(obj|obl|obl:unmarked)$/.test(object.relation)) return;
  subject.relation = "nsubj";
  object.relation = "obj";
}

/** What hangs on a word before it, nearest first. */
function dependentsBefore(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  for (let own = at - 1; own > at - REACH && tokens[own]?.sentence === tokens[at]?.sentence; own--)
    if (tokens[own]?.head === at) found.push(own);
  return found;
}

/** The noun of the phrase that begins at that token. */
function nounOpenedAt(tokens: readonly Token[], first: number): Token | undefined {
  for (let at = first; at < first + 8 && tokens[at]?.sentence === tokens[first]?.sentence; at++)
    if (/^(NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") && !/^(compound|flat)$/.test(tokens[at]?.relation ?? ""))
      return tokens[at];
  return undefined;
}
