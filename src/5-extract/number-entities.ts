import type { Annotation, Entity } from "../schema/index.ts";

/** The annotation's entities as the record holds them, in the order of their first mention; `idOf` maps the draft's number. */
export function numberEntities(annotation: Annotation): { entities: Entity[]; idOf: (draft: string) => string } {
  const ids = new Map<number, string>();
  const mentions = new Map<number, { start: number; end: number }[]>();
  for (const mention of annotation.mentions) {
    if (!ids.has(mention.entity)) ids.set(mention.entity, `e${ids.size + 1}`);
    const list = mentions.get(mention.entity) ?? [];
    const repeated = list.some((span) => span.start === mention.start && span.end === mention.end);
    if (!repeated) list.push({ start: mention.start, end: mention.end });
    mentions.set(mention.entity, list);
  }
  const entities = [...ids].map(([draft, id]): Entity => {
    const { kind, name, aliases, place } = annotation.entities[draft] as Annotation["entities"][number];
    return { id, kind, name, aliases, mentions: mentions.get(draft) ?? [], place };
  });
  return { entities, idOf: (draft) => ids.get(Number(draft)) ?? draft };
}
