import type { Chunk, Token, VerbGroup } from "../../schema/index.ts";
import { looksPassive } from "../read-verb-form.ts";
import type { Tree } from "./tree.ts";

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
const BE = /^(be|am|is|are|was|were|been|being|'s|'re|gets?|got|getting)$/;
const NEGATIVE = /^(not|n't|never|neither|nor|no)$/;

/**
 * The verb group that begins at `at`, or null: auxiliaries, "to", "not" and adverbs up to the verb that they hang on; a form
 * of "be" before what it says of its subject is a group by itself. `isTaken` tells tokens that begin a phrase of another kind.
 */
export function readVerbGroup(
  tree: Tree,
  at: number,
  stop: number,
  isTaken: (index: number) => boolean,
): Omit<Chunk, "sentence" | "obliques"> | null {
  const verb = verbOf(tree, at);
  if (verb === null) return null;
  const copula = isCopula(tree, verb, at);
  let end = at;
  while (end < stop && end <= verb && !isTaken(end) && (end === verb || belongs(tree, end, verb))) end++;
  if (copula) while (end > at + 1 && !isAuxiliary(tree, end - 1) && !isNegation(tree, end - 1)) end--;
  else if (end <= verb)
    return at === verb || isAuxiliary(tree, at) ? group(tree, verb, at, Math.max(end, at + 1)) : null;
  while (end < stop && isNegation(tree, end) && tree.tokens[end]?.head === verb) end++;
  return group(tree, verb, at, Math.max(end, at + 1));
}

/** The word that the group is about: the verb itself, or for a copula what is said of the subject. */
function verbOf(tree: Tree, at: number): number | null {
  const token = tree.tokens[at] as Token;
  if (isVerb(tree, at)) return at;
  if (/^(aux|aux:pass|cop)$/.test(token.relation)) return token.head;
  const opens = token.relation === "mark" && token.norm === "to";
  const before = opens || (/^(advmod)$/.test(token.relation) && NEGATIVE.test(token.norm) && token.head > at);
  if (!before || token.head < at) return null;
  const verb = token.head;
  return isVerb(tree, verb) || tree.child(verb, "cop") !== null ? verb : null;
}

function isVerb(tree: Tree, at: number): boolean {
  const { pos, relation } = tree.tokens[at] as Token;
  if (/^(aux|aux:pass|cop|amod|compound|case|mark|fixed|flat|det)$/.test(relation)) return false;
  return pos === "VERB" || pos === "AUX";
}

function isCopula(tree: Tree, verb: number, at: number): boolean {
  return verb !== at && tree.child(verb, "cop") !== null && !isVerb(tree, verb);
}

function belongs(tree: Tree, at: number, verb: number): boolean {
  const { head, relation, norm } = tree.tokens[at] as Token;
  if (relation === "advmod") return head === verb || tree.childTowards(verb, at) !== null;
  return head === verb && (/^(aux|aux:pass|cop)$/.test(relation) || (relation === "mark" && norm === "to"));
}

function isAuxiliary(tree: Tree, at: number): boolean {
  return /^(aux|aux:pass|cop)$/.test(tree.tokens[at]?.relation ?? "");
}

function isNegation(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  return token !== undefined && NEGATIVE.test(token.norm) && token.pos !== "DET";
}

function group(tree: Tree, verb: number, first: number, last: number): Omit<Chunk, "sentence" | "obliques"> {
  const token = tree.tokens[verb] as Token;
  const helpers = tree.children(verb).flatMap((child) => {
    const { relation, norm } = tree.tokens[child] as Token;
    return /^(aux|aux:pass|cop)$/.test(relation) ? [norm] : [];
  });
  const to = tree
    .children(verb)
    .some((child) => tree.tokens[child]?.norm === "to" && tree.tokens[child]?.relation === "mark");
  const copula = tree.child(verb, "cop");
  const inside = verb >= first && verb < last;
  const bareForm = helpers.length === 0;
  const be = helpers.some((norm) => BE.test(norm));
  const passive =
    copula === null &&
    (be ? tree.child(verb, "aux:pass", "nsubj:pass", "obl:agent") !== null : bareForm && isPastParticiple(tree, verb));
  const participle = bareForm && !to && (token.norm.endsWith("ing") || isPastParticiple(tree, verb));
  return {
    kind: "verb",
    first,
    last,
    head: inside ? verb : (copula ?? last - 1),
    verb: {
      passive: passive && token.pos !== "AUX" && !token.norm.endsWith("ing"),
      negated: tree
        .children(verb)
        .some(
          (child) =>
            NEGATIVE.test(tree.tokens[child]?.norm ?? "") &&
            tree.tokens[child]?.relation !== "det" &&
            tree.tokens[child]?.relation !== "cc",
        ),
      form: to
        ? "infinitive"
        : participle || (helpers.length > 0 && helpers.every((norm) => /^(having|being)$/.test(norm)))
          ? "participle"
          : "finite",
      modal: helpers.map((norm) => MODAL[norm] ?? null).find((modal) => modal !== null) ?? null,
      perfect: helpers.some((norm) => /^(had|has|have|having|'ve|'d)$/.test(norm)),
      subject: null,
      object: null,
    },
  };
}

/** "groups backed by", "wounded in the raid, he fled": a past form without a subject that hangs on a noun or a clause. */
function isPastParticiple(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb] as Token;
  if (!looksPassive(token)) return false;
  if (sharesPassive(tree, verb)) return true;
  if (tree.child(verb, "nsubj", "csubj") !== null || takesObject(tree, verb)) return false;
  if (tree.child(verb, "nsubj:pass", "obl:agent") !== null) return true;
  return /^(acl|advcl|xcomp)$/.test(token.relation) && tree.child(verb, "obj") === null;
}

/** "of the strikes hit farms": a noun phrase right behind it is its object, and the form is no participle. */
function takesObject(tree: Tree, verb: number): boolean {
  const [after, own] = [tree.tokens[verb + 1], tree.tokens[verb] as Token];
  if (own.relation !== "acl" || after?.sentence !== own.sentence) return false;
  return /^(DET|NUM|PRON|NOUN|PROPN)$/.test(after.pos) && !/^(obl|advmod)/.test(after.relation);
}

/** "six were killed and 11 wounded": the second goes without its "were". */
function sharesPassive(tree: Tree, verb: number): boolean {
  const { relation, head } = tree.tokens[verb] as Token;
  if (relation !== "conj" || tree.child(verb, "obj") !== null) return false;
  return tree.child(head, "aux:pass") !== null && looksPassive(tree.tokens[head] as Token);
}
