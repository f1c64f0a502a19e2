import type { Entity, Record } from "../../schema/index.ts";
import { type EntityNode, groupOf } from "./entity-node.ts";
import { mergeWithinDocument, namesOf } from "./merge-within-document.ts";
import { nameKeys } from "./name-keys.ts";
import { readBirthYear } from "./read-age.ts";
import { type DocumentContext, readContext } from "./read-context.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

/** The entities of a document as nodes to be joined with those of others, in the order of the record. */
export function buildNodes(record: Record): EntityNode[] {
  const context = readContext(record);
  const { sets, unprinted } = mergeWithinDocument(record.entities, record.document.text);
  const nodes = sets.map((set) => buildNode(context, set, unprinted));
  for (const node of nodes) {
    if (node.group === "state" || node.group === "thing") continue;
    for (const key of node.full.keys()) if (!key.startsWith("mixed")) context.tokens.add(key);
  }
  return nodes;
}

function buildNode(document: DocumentContext, set: readonly Entity[], unprinted: ReadonlySet<string>): EntityNode {
  const { text, published } = document.record.document;
  const entities = [...set].sort((a, b) => rank(b) - rank(a) || b.name.length - a.name.length);
  const main = entities[0] as Entity;
  const names = [...new Set(entities.flatMap(namesOf))]
    .filter((name) => !unprinted.has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const mentions = entities.flatMap((entity) => entity.mentions);
  const inside = mentions.some(
    (mention) =>
      !/(?:^|[.!?:;\n“"‘(])["“‘(\s]*$/.test(text.slice(Math.max(0, mention.start - 6), mention.start)) &&
      startsUpper(text, mention.start),
  );
  const group = groupOf(
    main.kind,
    names.some((name) => readUnitName(name) !== null),
  );
  const person = group === "person";
  return {
    document,
    entities,
    kind: main.kind,
    group,
    names,
    ...nameKeys(group, main.kind, names, entities, inside, (name) => text.includes(name)),
    style: person ? [...new Set(names.flatMap((name) => splitPersonName(name).style))].sort() : [],
    birthYear: person ? readBirthYear(text, mentions, published?.from ?? null) : null,
  };
}

/** An entity whose kind and place are known speaks for the set. */
function rank(entity: Entity): number {
  return (entity.kind === "other" ? 0 : 2) + (entity.place === null ? 0 : 1);
}

function startsUpper(text: string, at: number): boolean {
  return /^\p{Lu}|^\d/u.test(text.slice(at, at + 2));
}
