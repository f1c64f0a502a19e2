import type { Lexicon, Token } from "../schema/index.ts";

/** So many different words of another subject, and so large a share of all words, make it the report's own. */
const FEWEST_WORDS = 6;
const LEAST_SHARE = 0.025;

/** The other subject ("sport", "weather") that the report is about, or null. Football is told in the words of war. */
export function tellOtherSubject(tokens: readonly Token[], subjects: Lexicon["otherSubjects"]): string | null {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  for (const [subject, listed] of subjects) {
    const found = words.filter((token) => listed.has(token.norm));
    const different = new Set(found.map((token) => token.norm)).size;
    if (different >= FEWEST_WORDS && found.length >= LEAST_SHARE * words.length) return subject;
  }
  return null;
}
