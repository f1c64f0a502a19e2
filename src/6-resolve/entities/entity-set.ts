import type { EntityNode } from "./entity-node.ts";
import type { NodeSet } from "./resolve-component.ts";

/** One entity as the index holds it. */
export interface EntitySet {
  /** Stands for the entity wherever events are compared; it means nothing outside, and is kept as long as most of its nodes stay. */
  readonly key: string;
  nodes: Set<EntityNode>;
  /** First in the order of the records: it gives the entity its id. */
  first: EntityNode;
  reasons: ReadonlySet<string>;
}

/** Nodes that are of another entity than before, and every entity that gained or lost one, be it the last. */
export interface EntityChanges {
  moved: EntityNode[];
  touched: Set<EntitySet>;
}

/** With the sets that have found their nodes already. */
export interface KeptChanges extends EntityChanges {
  taken: Set<EntitySet>;
}

/** Puts nodes into sets and remembers whose key each had. */
export interface SetKeeper {
  setOf(node: EntityNode): EntitySet | undefined;
  /** One set for the nodes: the known one that holds most of them, where no other has taken it. */
  keep(found: NodeSet, changes: KeptChanges): EntitySet;
  /** A node joins a set that is known to be its own. */
  join(set: EntitySet, node: EntityNode): void;
  forget(node: EntityNode): void;
}

export function openSets(): SetKeeper {
  const sets = new Map<EntityNode, EntitySet>();
  let next = 0;

  function keep({ nodes, reasons }: NodeSet, { taken, moved, touched }: KeptChanges): EntitySet {
    const counts = new Map<EntitySet, number>();
    for (const node of nodes) {
      const known = sets.get(node);
      if (known !== undefined && !taken.has(known)) counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    let best: EntitySet | undefined;
    for (const [known, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = known;
    const first = nodes[0] as EntityNode;
    const set = best ?? { key: `=${next++}`, nodes: new Set(), first, reasons };
    taken.add(set);
    if (set.nodes.size !== nodes.length || set.first !== first) touched.add(set);
    for (const node of nodes) {
      const before = sets.get(node);
      if (before === set) continue;
      if (before?.nodes.delete(node)) touched.add(before);
      sets.set(node, set);
      moved.push(node);
      touched.add(set);
    }
    return Object.assign(set, { nodes: new Set(nodes), first, reasons });
  }

  return {
    setOf: (node) => sets.get(node),
    keep,
    join(set, node) {
      set.nodes.add(node);
      sets.set(node, set);
    },
    forget(node) {
      sets.get(node)?.nodes.delete(node);
      sets.delete(node);
    },
  };
}
