import type { Lexicon, Token } from "../../schema/index.ts";

const LONGEST = 4;

export interface RoleMatch {
  length: number;
  role: "rank" | "office" | "honorific";
}

/** The longest rank, office or honorific that starts at the token, in any case. */
export function matchRole(
  tokens: readonly Token[],
  at: number,
  stop: number,
  roles: Lexicon["roles"],
): RoleMatch | null {
  let phrase = "";
  let best: RoleMatch | null = null;
  for (let length = 1; length <= LONGEST && at + length <= stop; length++) {
    const token = tokens[at + length - 1] as Token;
    const before = tokens[at + length - 2];
    phrase += (length > 1 && before !== undefined && before.end < token.start ? " " : "") + token.norm;
    const role = roles.get(phrase) ?? roles.get(phrase.replace(/-/g, " "));
    if (role !== undefined) best = { length, role };
  }
  return best;
}
