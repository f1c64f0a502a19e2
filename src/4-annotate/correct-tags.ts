import type { Token } from "../schema/index.ts";
import { looksPassive } from "./read-verb-form.ts";

/**
 * Mends what the tagger is known to get wrong in reports: ordinals ("65th") are adjectives; a verb form right after a
 * determiner or a possessive is a noun ("the regime's capture of") or, before a noun, an adjective ("a failed drive");
 * "have" before a participle is an auxiliary; an -ing form between "be" and an object is a verb ("was commanding them").
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (/^\d+(st|nd|rd|th)$/.test(token.norm)) return { ...token, pos: "ADJ" };
    if (token.pos === "VERB" && /^(have|has|had|having)$/.test(token.norm) && beforeParticiple(tokens, index))
      return { ...token, pos: "AUX" };
    if (token.pos === "ADJ" && token.norm.endsWith("ing") && afterBe(tokens, index) && takesObject(after))
      return { ...token, pos: "VERB" };
    if (
      token.pos === "ADJ" &&
      before?.pos === "DET" &&
      (after?.pos === "VERB" || after?.pos === "AUX") &&
      !token.norm.endsWith("ed")
    )
      return { ...token, pos: "NOUN" };
    if (/^(told|said)$/.test(token.norm)) return { ...token, pos: "VERB" };
    if (token.norm === "second" || token.norm === "first")
      return before?.pos === "DET" ? { ...token, pos: "ADJ" } : token;
    if (
      /^(ADJ|NOUN)$/.test(token.pos) &&
      looksPassive({ ...token, pos: "VERB" }) &&
      /^(have|has|had|been)$/.test(before?.norm ?? "")
    )
      return { ...token, pos: "VERB" };
    if (
      token.pos === "VERB" &&
      looksPassive(token) &&
      before?.pos === "ADJ" &&
      after?.pos === "NOUN" &&
      before.sentence === token.sentence
    )
      return { ...token, pos: "ADJ" };
    if (token.pos !== "VERB" || before === undefined || before.sentence !== token.sentence) return token;
    if (before.pos !== "DET" && before.norm !== "'s" && !/^(his|her|its|their|our)$/.test(before.norm)) return token;
    if (before.norm === "that" || before.norm === "all") return token;
    const nounAfter = after !== undefined && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
    if (nounAfter && (looksPassive(token) || token.norm.endsWith("ing"))) return { ...token, pos: "ADJ" };
    return looksPassive(token) && !nounAfter ? token : { ...token, pos: "NOUN" };
  });
}

function beforeParticiple(tokens: readonly Token[], index: number): boolean {
  let ahead = index + 1;
  while (tokens[ahead]?.pos === "ADV" || tokens[ahead]?.norm === "not") ahead++;
  const next = tokens[ahead];
  return (
    next !== undefined &&
    next.sentence === tokens[index]?.sentence &&
    (next.norm === "been" || looksPassive({ ...next, pos: "VERB" }))
  );
}

function afterBe(tokens: readonly Token[], index: number): boolean {
  let back = index - 1;
  while (tokens[back]?.pos === "ADV") back--;
  const before = tokens[back];
  return (
    before !== undefined &&
    before.sentence === tokens[index]?.sentence &&
    /^(is|are|was|were|been|be|am)$/.test(before.norm)
  );
}

function takesObject(after: Token | undefined): boolean {
  return after !== undefined && /^(DET|PROPN|NUM|PRON|ADJ)$/.test(after.pos);
}
