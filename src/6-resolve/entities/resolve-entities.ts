import type { Record, ResolvedEntity } from "../../schema/index.ts";
import { joinSets, type Link } from "../join-sets.ts";
import type { BoundPairs } from "../read-judgements.ts";
import { assembleEntity } from "./assemble-entity.ts";
import { attachShortNames } from "./attach-short-names.ts";
import { buildNodes } from "./build-nodes.ts";
import { type EntityNode, memberKey } from "./entity-node.ts";
import { linkByKeys } from "./link-by-keys.ts";

export interface ResolvedEntities {
  entities: ResolvedEntity[];
  entityOf: Map<string, string>;
}

const bindingScore = 1000;

/**
 * Entities across documents: full names first, then short names where they can mean only one, then what is left among
 * itself. `records` come sorted; what a person judged `same` or `different` (by member key) binds over any likeness.
 */
export function resolveEntities(records: readonly Record[], bound: BoundPairs): ResolvedEntities {
  const nodes = records.flatMap(buildNodes);
  const nodeOf = new Map<string, number>();
  nodes.forEach((node, index) => {
    for (const entity of node.entities) nodeOf.set(memberKey(node.document.record.document.id, entity.id), index);
  });
  const pairs = (list: BoundPairs["same"]): [number, number][] =>
    list.flatMap(([one, other]) => {
      const [a, b] = [nodeOf.get(one), nodeOf.get(other)];
      return a === undefined || b === undefined || a === b ? [] : [[a, b] as [number, number]];
    });
  const apart = pairs(bound.different);
  const links: Link[] = pairs(bound.same).map(([one, other]) => ({
    one,
    other,
    score: bindingScore,
    reason: "a person judged them one",
  }));
  const enemies = mapOfPairs(apart);

  links.push(...linkByKeys(nodes, (node) => node.full, enemies));
  const fully = joinSets(nodes.length, links, apart);
  const attached = attachShortNames(nodes, fully);
  const left = (node: EntityNode, index: number): ReadonlyMap<string, string> =>
    attached.open.has(index) ? node.short : noKeys;
  links.push(...attached.links, ...linkByKeys(nodes, left, enemies));
  const given = nodes.map((node) => (node.group === "person" ? new Set(node.full.keys()) : new Set<string>()));
  const sets = joinSets(
    nodes.length,
    links,
    apart,
    (one, other, link) => link.score >= bindingScore || oneName(given[one] ?? noNames, given[other] ?? noNames),
    (kept, gone) => {
      for (const name of given[gone] ?? []) given[kept]?.add(name);
    },
  );

  const members = new Map<number, EntityNode[]>();
  sets.setOf.forEach((set, index) => {
    const node = nodes[index] as EntityNode;
    const list = members.get(set);
    if (list === undefined) members.set(set, [node]);
    else list.push(node);
  });
  const entities: ResolvedEntity[] = [];
  const entityOf = new Map<string, string>();
  for (const [set, own] of members) {
    const entity = assembleEntity(own, sets.reasons.get(set) ?? new Set());
    entities.push(entity);
    for (const member of entity.members) entityOf.set(member, entity.id);
  }
  return { entities, entityOf };
}

const noKeys: ReadonlyMap<string, string> = new Map();
const noNames: ReadonlySet<string> = new Set();

/** Whether two people can go by each other's full names: one has none, or they share one. */
function oneName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}

function mapOfPairs(pairs: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const map = new Map<number, Set<number>>();
  for (const [one, other] of pairs) {
    map.set(one, (map.get(one) ?? new Set()).add(other));
    map.set(other, (map.get(other) ?? new Set()).add(one));
  }
  return map;
}
