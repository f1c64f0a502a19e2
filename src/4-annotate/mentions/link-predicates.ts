import type { Chunk, EntityDraft, Token } from "../../schema/index.ts";
import type { MentionCore } from "./measure-extents.ts";

/** "He was a veteran commander", "one of its commanders": what a person is said to be is that person. */
export function linkPredicates(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  entities: readonly EntityDraft[],
  mentions: readonly MentionCore[],
): MentionCore[] {
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]));
  const linked = new Map<MentionCore, number>();
  const added: MentionCore[] = [];
  chunks.forEach((chunk, index) => {
    const subject = chunk.verb?.subject ?? null;
    const predicate = chunks[index + 1];
    if (subject === null || predicate?.kind !== "noun" || predicate.sentence !== chunk.sentence) return;
    if (!/^(is|was|are|were|be|been|became)$/.test(tokens[chunk.head]?.norm ?? "") || chunk.verb?.negated) return;
    const who = byHead.get(chunks[subject]?.head ?? -1);
    const what = byHead.get(predicate.head);
    const one = tokens[predicate.head];
    if (who !== undefined && what === undefined && one?.norm === "one" && entities[who.entity]?.kind === "person")
      added.push({ ...who, start: one.start, end: one.end, form: "description", head: predicate.head });
    if (who === undefined || what?.form !== "description") return;
    if (entities[who.entity]?.kind === "person" && entities[what.entity]?.kind === "person")
      linked.set(what, who.entity);
  });
  return [...mentions.map((mention) => ({ ...mention, entity: linked.get(mention) ?? mention.entity })), ...added];
}
