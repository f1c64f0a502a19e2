import type { Token } from "../../schema/index.ts";
import type { NounPhrase } from "./find-noun-phrases.ts";

/** Words that also open a clause: before its subject they are no preposition. */
const SUBORDINATOR = /^(after|as|before|since|until|because|though|although|if|when|while|than|that|whether)$/;

/**
 * The trees with every preposition on the noun phrase right behind it, which then is no subject or object: of all that the
 * parser has to tell this is the plainest, and it is not always right.
 */
export function seatPrepositions(tokens: readonly Token[], nouns: readonly NounPhrase[]): Token[] {
  const seated = tokens.map((token) => ({ ...token }));
  for (const { first, head } of nouns) {
    const [before, noun] = [seated[first - 1], seated[head] as Token];
    if (before === undefined || before.sentence !== noun.sentence || !isPreposition(before)) continue;
    const subject = /^(nsubj|csubj)/.test(noun.relation) && noun.head > head;
    if (subject && (SUBORDINATOR.test(before.norm) || before.relation === "mark")) continue;
    before.head = head;
    before.relation = "case";
    before.pos = "ADP";
    if (/^(obl|nmod|conj|advcl|acl|root)/.test(noun.relation)) continue;
    noun.relation = /^(VERB|AUX|ADJ|ADV)$/.test(seated[noun.head]?.pos ?? "") ? "obl" : "nmod";
  }
  return seated;
}

function isPreposition({ pos, norm, relation }: Token): boolean {
  if (relation === "compound:prt" || norm === "'s" || norm === "not") return false;
  return pos === "ADP" || (relation === "case" && pos !== "PART") || (norm === "to" && relation !== "mark");
}
