import type { EntityKind, Span } from "../schema/index.ts";
import { type MentionOf, mentionsWithin } from "./list-mentions.ts";

/** Kinds of those who can own, send or command; for `listMentions`. */
export const ownerKinds: readonly EntityKind[] = [
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
];

/**
 * Whose a phrase says that it is: "its jets", "the Karsan army's guns", "soldiers of the 4th Brigade", "men from the front". Entity ids other
 * than the phrase's own; empty where it belongs to nobody. `mentions` are those of possible owners.
 */
export function findOwners(mentions: readonly MentionOf[], phrase: Span, own: string | null, text: string): string[] {
  const found = mentionsWithin(mentions, phrase).filter((mention) => {
    if (mention.entity === own || mention.end - mention.start === phrase.end - phrase.start) return false;
    const before = text.slice(phrase.start, mention.start);
    const opens = mention.end < phrase.end && /^(?:(?:the|a|an|one|two|of|some) )*$/i.test(before);
    return opens || /\b(?:of|from) (?:the |a |its |their )?(?:so-called |[\p{Ll}-]+ )?$/u.test(before);
  });
  return [...new Set(found.map((mention) => mention.entity))];
}
