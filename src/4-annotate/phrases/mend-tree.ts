import type { Dependency, Token, WordClass } from "../../schema/index.ts";

/** Words that have one class only, whatever the parser takes them for. */
const CLOSED: { readonly [norm: string]: { pos: WordClass; relation: Dependency } } = {
  of: { pos: "ADP", relation: "case" },
  the: { pos: "DET", relation: "det" },
  and: { pos: "CCONJ", relation: "cc" },
};
const SUBJECTS = /^(nsubj|nsubj:pass|csubj|csubj:pass|expl)$/;
/** Verbs whose subject may stand behind them without a quotation ("there are", "come three more"). */
const INVERTED = /^(say|says|said|add|adds|added|told|be|is|are|was|were|comes|came|remain|remains|remained)$/;

/**
 * Mends what a parser of this size gets wrong that the order of English words decides: the noun before an active verb that
 * has no other subject is its subject, one behind it that follows no inversion is its object.
 */
export function mendTree(tokens: readonly Token[]): Token[] {
  const mended = tokens.map((token) => ({ ...token }));
  for (const token of mended) {
    const closed = CLOSED[token.norm];
    if (closed === undefined || token.pos === closed.pos || token.pos === "PROPN") continue;
    token.pos = closed.pos;
    if (/^(dep|nmod|obl|compound|amod|obj|nsubj)$/.test(token.relation)) token.relation = closed.relation;
  }
  const dependents = childrenOf(mended);
  mended.forEach((verb, at) => {
    if (verb.pos !== "VERB") return;
    const own = dependents[at] ?? [];
    const has = (relation: RegExp): boolean => own.some((child) => relation.test(mended[child]?.relation ?? ""));
    for (const child of own) {
      const token = mended[child] as Token;
      if (isRelative(token)) continue;
      if (child < at && token.relation === "obj" && !has(SUBJECTS) && !has(/^aux:pass$/) && nothingBetween(mended, child, at))
        token.relation = "nsubj";
      else if (child > at && token.relation === "nsubj" && !INVERTED.test(verb.norm) && !has(/^obj$/) && !isQuoted(mended, at))
        token.relation = "obj";
    }
  });
  return mended;
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
