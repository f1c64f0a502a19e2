import { joinSets, type Link } from "../join-sets.ts";
import { attachShortNames } from "./attach-short-names.ts";
import type { EntityNode } from "./entity-node.ts";
import { linkByKeys } from "./link-by-keys.ts";

/** Nodes that are one entity, in the order of the records, and why. */
export interface NodeSet {
  nodes: EntityNode[];
  reasons: ReadonlySet<string>;
}

/** Pairs of nodes that a person bound together or kept apart. */
export interface BoundNodes {
  same: readonly (readonly [EntityNode, EntityNode])[];
  different: readonly (readonly [EntityNode, EntityNode])[];
}

const bindingScore = 1000;

/**
 * Which nodes are one: full names first, then short names where they can mean only one, then what is left among itself.
 * `nodes` are all that share a key with each other, directly or through others, in the order of the records; what a person
 * judged binds over any likeness.
 */
export function resolveComponent(nodes: readonly EntityNode[], bound: BoundNodes): NodeSet[] {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const pairs = (list: BoundNodes["same"]): [number, number][] =>
    list.flatMap(([one, other]) => {
      const [a, b] = [indexOf.get(one), indexOf.get(other)];
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
  const { setOf, reasons } = joinSets(
    nodes.length,
    links,
    apart,
    (one, other, link) => link.score >= bindingScore || oneName(given[one] ?? noNames, given[other] ?? noNames),
    (kept, gone) => {
      for (const name of given[gone] ?? []) given[kept]?.add(name);
    },
  );
  const sets = new Map<number, NodeSet>();
  setOf.forEach((set, index) => {
    const node = nodes[index];
    const known = sets.get(set);
    if (node === undefined) return;
    if (known === undefined) sets.set(set, { nodes: [node], reasons: reasons.get(set) ?? new Set() });
    else known.nodes.push(node);
  });
  return [...sets.values()];
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
