import type { Token } from "../schema/index.ts";
import { looksPassive } from "./read-verb-form.ts";

/**
 * Mends what the tagger is known to get wrong in reports: ordinals ("65th") are adjectives; a verb form right after a
 * determiner or a possessive is a noun ("the regime's capture of") or, before a noun, an adjective ("a failed drive").
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (/^\d+(st|nd|rd|th)$/.test(token.norm)) return { ...token, pos: "ADJ" };
    if (token.norm === "second" || token.norm === "first")
      return before?.pos === "DET" ? { ...token, pos: "ADJ" } : token;
    if (token.pos !== "VERB" || before === undefined || before.sentence !== token.sentence) return token;
    if (before.pos !== "DET" && before.norm !== "'s" && !/^(his|her|its|their|our)$/.test(before.norm)) return token;
    if (before.norm === "that" || before.norm === "all") return token;
    const nounAfter = after !== undefined && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
    if (nounAfter && (looksPassive(token) || token.norm.endsWith("ing"))) return { ...token, pos: "ADJ" };
    return looksPassive(token) && !nounAfter ? token : { ...token, pos: "NOUN" };
  });
}
