import type { Dependency, Token } from "../../schema/index.ts";

/** The dependency trees of a text's sentences. Tokens are numbered over the whole text. */
export interface Tree {
  tokens: readonly Token[];
  /** Dependents in the order of the text. */
  children(at: number): readonly number[];
  /** The first dependent that has one of these relations, or null. */
  child(at: number, ...relations: readonly Dependency[]): number | null;
  /** The dependent of `head` whose subtree holds the token `at`, or null where `at` does not hang on `head`. */
  childTowards(head: number, at: number): number | null;
}

export function openTree(tokens: readonly Token[]): Tree {
  const childrenOf: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head >= 0) childrenOf[head]?.push(at);
  });
  return {
    tokens,
    children: (at) => childrenOf[at] ?? [],
    child: (at, ...relations) =>
      childrenOf[at]?.find((child) => relations.includes((tokens[child] as Token).relation)) ?? null,
    childTowards(head, at) {
      let below = at;
      for (let steps = 0; steps < LONGEST_PATH; steps++) {
        const up = tokens[below]?.head ?? -1;
        if (up === head) return below;
        if (up < 0) return null;
        below = up;
      }
      return null;
    },
  };
}

/** No sentence is deeper; a bound all the same, for joined names could in principle make a ring. */
const LONGEST_PATH = 400;
