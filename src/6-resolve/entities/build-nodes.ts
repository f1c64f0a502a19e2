import type { Entity, Record } from "../../schema/index.ts";
import { judgeName } from "../../text/judge-name.ts";
import { collectRoles } from "./collect-roles.ts";
import { type EntityNode, groupOf, type HeldRole, type NameGroup } from "./entity-node.ts";
import { mergeWithinDocument, namesOf } from "./merge-within-document.ts";
import { nameKeys } from "./name-keys.ts";
import { readBirthYear } from "./read-age.ts";
import { type DocumentContext, readContext } from "./read-context.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

/** Pairs of entities of one record that a person keeps apart, by id. */
export type PairsApart = readonly (readonly [string, string])[];

/** The entities of a document as nodes to be joined with those of others, in the order of the record. */
export function buildNodes(record: Record, apart: PairsApart = []): EntityNode[] {
  const context = readContext(record);
  const { sets, unprinted } = mergeWithinDocument(record.entities, record.document.text, apart);
  const roles = collectRoles(record);
  const nodes = sets.map((set, position) => buildNode(record, context, position, set, unprinted, roles));
  for (const node of nodes) {
    if (node.group === "state" || node.group === "thing") continue;
    for (const key of node.full.keys()) if (!key.startsWith("mixed")) context.tokens.add(key);
  }
  return nodes;
}

function buildNode(
  { document: { text, published } }: Record,
  document: DocumentContext,
  position: number,
  set: readonly Entity[],
  unprinted: ReadonlySet<string>,
  roles: ReadonlyMap<string, HeldRole[]>,
): EntityNode {
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
  const { full, short } = nameKeys(group, main.kind, names, entities, inside, (name) => text.includes(name));
  const places = entities.flatMap((entity) => (entity.place === null ? [] : [entity.place]));
  return {
    document,
    position,
    members: entities.map((entity) => entity.id),
    kinds: entities.map((entity) => entity.kind),
    kind: main.kind,
    group,
    names,
    full: full.size === 0 ? noKeys : full,
    short: short.size === 0 ? noKeys : short,
    style: person ? [...new Set(names.flatMap((name) => splitPersonName(name).style))].sort() : none,
    birthYear: person ? readBirthYear(text, mentions, published?.from ?? null) : null,
    place: places.sort((a, b) => a.precision - b.precision)[0] ?? null,
    mentions: mentions.length,
    candidates: [...new Set(entities.map((entity) => entity.name))].map(
      (name) => [name, worthOf(name, group, names, text)] as const,
    ),
    roles: person && roles.size > 0 ? entities.flatMap((entity) => roles.get(entity.id) ?? []) : none,
  };
}

/** Shared, as there are many nodes. */
const noKeys: ReadonlyMap<string, string> = new Map();
const none: readonly never[] = [];

/** As the name of the entity in the whole record: one printed in full and without rank before any other. */
function worthOf(name: string, group: NameGroup, names: readonly string[], text: string): number {
  if (group === "state" || group === "place") return 1;
  if (!names.includes(name) || judgeName(name, true) !== "proper") return 0;
  const { words, style } = group === "person" ? splitPersonName(name) : { words: name.split(/\s+/), style: [] };
  const shouted = words.length > 1 && name === name.toUpperCase();
  return (words.length > 1 && !shouted ? 1000 : 1) * (text.includes(name) ? 10 : 1) + (style.length > 0 ? 0 : 1);
}

/** An entity whose kind and place are known speaks for the set. */
function rank(entity: Entity): number {
  return (entity.kind === "other" ? 0 : 2) + (entity.place === null ? 0 : 1);
}

function startsUpper(text: string, at: number): boolean {
  return /^\p{Lu}|^\d/u.test(text.slice(at, at + 2));
}
