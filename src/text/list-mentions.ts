import type { Entity, EntityKind, Span } from "../schema/index.ts";

/** A mention and whose it is. */
export interface MentionOf extends Span {
  /** Id in the same record. */
  entity: string;
}

/** Every mention of entities of some kinds, in the order of the text, the longer first where two begin together. */
export function listMentions(entities: readonly Entity[], kinds: readonly EntityKind[]): MentionOf[] {
  return entities
    .filter((entity) => kinds.includes(entity.kind))
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those of the mentions that lie in a span, in order. `mentions` is `listMentions`; time goes with those found. */
export function mentionsWithin(mentions: readonly MentionOf[], span: Span): MentionOf[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: MentionOf[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}
