import type { Token } from "../schema/index.ts";
import { looksPassive } from "./read-verb-form.ts";

/**
 * Mends what the tagger is known to get wrong in reports: ordinals ("65th") are adjectives; a verb form right after a
 * determiner or a possessive is a noun ("the regime's capture of") or, before a noun, an adjective ("a failed drive");
 * "have" before a participle is an auxiliary; an -ing form between "be" and an object is a verb ("was commanding them"),
 * and so is one after a comma or "of" before an object (", wounding three"); a sentence's first verb is often taken for a
 * noun ("Gunmen abducted five workers", "The army plans to leave").
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
    if (token.pos === "NOUN" && (isFirstVerb(tokens, index) || isGerundWithObject(tokens, index)))
      return { ...token, pos: "VERB" };
    if (token.pos === "VERB" && token.norm.endsWith("ing") && before?.sentence !== token.sentence && isVerb(after))
      return { ...token, pos: "NOUN" };
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

/** "Gunmen abducted five workers": a past form, or an -s form, between a noun and an object, and no verb before it. */
function isFirstVerb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, later] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token === undefined || before?.sentence !== token.sentence || after?.sentence !== token.sentence) return false;
  const past = looksPassive({ ...token, pos: "VERB" });
  const plural = before.norm.endsWith("s");
  const present = /[^s]s$/.test(token.norm) ? !plural : plural;
  if (/^(who|which)$/.test(before.norm)) return past || /[^s]s$/.test(token.norm);
  if (!/^(NOUN|PROPN)$/.test(before.pos) || joined(tokens, index) || (!past && !present)) return false;
  const regular = token.norm.endsWith("ed") && token.text === token.norm;
  const object =
    /^(DET|NUM)$/.test(after.pos) ||
    (after.pos === "PRON" && after.norm !== "who") ||
    (regular && after.pos === "PROPN");
  const infinitive = present && after.norm === "to" && later?.pos === "VERB";
  const particle =
    past &&
    after.pos === "ADP" &&
    later !== undefined &&
    /^(DET|NUM)$/.test(later.pos) &&
    /^(down|up|off)$/.test(after.norm);
  return (object || infinitive || particle) && !hasVerbBefore(tokens, index);
}

/** ", wounding three", "of burning a clinic", "denied burning a clinic". */
function isGerundWithObject(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token?.norm.endsWith("ing") || token.norm.length < 6 || token.text !== token.norm) return false;
  if (before?.sentence !== token.sentence || after?.sentence !== token.sentence) return false;
  const takesGerund = before.pos === "VERB" || /^(,|of|for|from|by|after|before|without)$/.test(before.norm);
  return takesGerund && /^(DET|NUM)$/.test(after.pos);
}

function hasVerbBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; tokens[at]?.sentence === tokens[index]?.sentence; at--) {
    if (/^(VERB|AUX)$/.test(tokens[at]?.pos ?? "")) return true;
    if (/^(SCONJ|CCONJ|PUNCT)$/.test(tokens[at]?.pos ?? "") || /^(who|that|which)$/.test(tokens[at]?.norm ?? ""))
      return false;
  }
  return false;
}

function joined(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "-" || tokens[index + 1]?.text === "-";
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(VERB|AUX)$/.test(token.pos) && !token.norm.endsWith("ing");
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
