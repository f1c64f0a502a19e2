import type { AttributionDraft, Token } from "../../schema/index.ts";
import type { MentionCore } from "./measure-extents.ts";

const FIRST_PERSON = /^(i|me|my|we|us|our|ours|myself|ourselves)$/;

/** "we" and "I" inside a quotation are the one who speaks it. */
export function resolveFirstPerson(tokens: readonly Token[], attributions: readonly AttributionDraft[]): MentionCore[] {
  const direct = attributions.filter((draft) => draft.quotation === "direct");
  if (direct.length === 0) return [];
  const found: MentionCore[] = [];
  let at = 0;
  tokens.forEach((token, head) => {
    if (!FIRST_PERSON.test(token.norm)) return;
    while (at < direct.length - 1 && (direct[at]?.content.at(-1)?.end ?? 0) < token.start) at++;
    const speech = direct
      .slice(at, at + 4)
      .find((draft) => draft.content.some((span) => span.start <= token.start && token.end <= span.end));
    const speaker = speech?.sources.at(-1)?.entity ?? null;
    if (speaker !== null)
      found.push({
        start: token.start,
        end: token.end,
        entity: Number(speaker),
        form: "pronoun",
        head,
        government: false,
      });
  });
  return found;
}
