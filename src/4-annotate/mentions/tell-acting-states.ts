import type { EntityDraft, MentionKind, Token, WordSpan } from "../../schema/index.ts";
import { headOf, type MentionCore } from "./measure-extents.ts";
import { LOCATIVE } from "./stands-for-government.ts";

/** Less sure than this, the model is not heard. */
const SURE = 0.5;

/** A country that acts, by the language model ("France sent troops"), stands for its government; "in France" is a place. */
export function tellActingStates(
  tokens: readonly Token[],
  entities: readonly EntityDraft[],
  mentions: readonly MentionCore[],
  parsed: readonly WordSpan<MentionKind>[],
): MentionCore[] {
  const acting = new Set(
    parsed.flatMap(({ kind, first, last, score }) =>
      kind === "state" && score >= SURE ? [headOf(tokens, first, last)] : [],
    ),
  );
  return mentions.map((mention) =>
    acting.has(mention.head) && entities[mention.entity]?.kind === "state" && !isLocated(tokens, mention)
      ? { ...mention, government: true }
      : mention,
  );
}

function isLocated(tokens: readonly Token[], { start, head }: MentionCore): boolean {
  let at = head;
  while (at > 0 && (tokens[at]?.start ?? 0) >= start) at--;
  return LOCATIVE.has(tokens[at]?.norm ?? "");
}
