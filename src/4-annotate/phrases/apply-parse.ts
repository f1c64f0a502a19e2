import type { Parse, Token } from "../../schema/index.ts";

/** The words with what the language model says of each: its class, and what it hangs on. */
export function applyParse(tokens: readonly Token[], parse: Parse): Token[] {
  return tokens.map((token, index) => {
    const word = parse.words[index];
    if (word === undefined) return token;
    const asserted = { as: word.assertion, score: word.assertionScore };
    return { ...token, pos: word.pos, head: word.head, relation: word.dependency, asserted };
  });
}
