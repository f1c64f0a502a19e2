import type { Sentence, Token } from "../../schema/index.ts";

/** How often each word stands in lower case, and capitalised where no sentence begins; keys in lower case. */
export interface CapitalCounts {
  lower: ReadonlyMap<string, number>;
  upper: ReadonlyMap<string, number>;
}

export function countCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): CapitalCounts {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index];
      if (token === undefined || !/^\p{L}/u.test(token.text)) continue;
      if (!isCapitalised(token)) lower.set(token.norm, (lower.get(token.norm) ?? 0) + 1);
      else if (index > sentence.first && !/^["(]$/.test(tokens[index - 1]?.norm ?? ""))
        upper.set(token.norm, (upper.get(token.norm) ?? 0) + 1);
    }
  }
  return { lower, upper };
}

export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
