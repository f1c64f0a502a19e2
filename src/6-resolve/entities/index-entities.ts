import { compareNodes, type EntityNode } from "./entity-node.ts";
import { type EntityChanges, type EntitySet, type KeptChanges, openSets } from "./entity-set.ts";
import { type BoundNodes, resolveComponent } from "./resolve-component.ts";

/** All nodes with the entities that they make up; only what shares a name with what is new is looked at again. */
export interface EntityIndex {
  add(nodes: readonly EntityNode[]): void;
  remove(nodes: readonly EntityNode[]): void;
  /** What binds from now on, in the place of what bound before. */
  bind(bound: BoundNodes): void;
  settle(): EntityChanges;
  /** Settled nodes only. */
  setOf(node: EntityNode): EntitySet;
}

export function openEntities(): EntityIndex {
  const keeper = openSets();
  const byKey = new Map<string, Set<EntityNode>>();
  const plainSets = new Map<string, EntitySet>();
  const dirty = new Set<EntityNode>();
  const dirtyKeys = new Set<string>();
  /** Entities that lost a node which is gone from the records. */
  const left = new Set<EntitySet>();
  let bound: BoundNodes = { same: [], different: [] };
  let peers = new Map<EntityNode, EntityNode[]>();
  /** Keys of places and states that a judgement is about: a name is not enough for them. */
  let judgedKeys = new Set<string>();

  function add(nodes: readonly EntityNode[]): void {
    for (const node of nodes) {
      for (const key of meetingKeys(node)) {
        const held = byKey.get(key);
        if (held === undefined) byKey.set(key, new Set([node]));
        else held.add(node);
      }
      dirty.add(node);
    }
  }

  function remove(nodes: readonly EntityNode[]): void {
    for (const node of nodes) {
      for (const key of meetingKeys(node)) {
        const held = byKey.get(key);
        held?.delete(node);
        if (held?.size === 0) byKey.delete(key);
        dirtyKeys.add(key);
      }
      dirty.delete(node);
      const set = keeper.setOf(node);
      keeper.forget(node);
      if (set === undefined) continue;
      left.add(set);
      if (set.first === node)
        for (const other of set.nodes) if (set.first === node || compareNodes(other, set.first) < 0) set.first = other;
      if (set.nodes.size === 0)
        for (const key of meetingKeys(node)) if (plainSets.get(key) === set) plainSets.delete(key);
    }
  }

  function bind(next: BoundNodes): void {
    const involved = [...bound.same, ...bound.different, ...next.same, ...next.different].flat();
    bound = next;
    peers = new Map();
    for (const [one, other] of [...next.same, ...next.different]) {
      peers.set(one, [...(peers.get(one) ?? []), other]);
      peers.set(other, [...(peers.get(other) ?? []), one]);
    }
    judgedKeys = new Set([...next.same, ...next.different].flat().filter(isPlain).flatMap(meetingKeys));
    for (const node of involved) {
      const keys = meetingKeys(node);
      if (keys.length === 0) dirty.add(node);
      for (const key of keys) {
        dirtyKeys.add(key);
        plainSets.delete(key);
      }
    }
  }

  function settle(): EntityChanges {
    const changes: KeptChanges = { moved: [], touched: new Set(left), taken: new Set() };
    for (const key of dirtyKeys) for (const node of byKey.get(key) ?? []) dirty.add(node);
    const done = new Set<EntityNode>();
    for (const node of dirty) {
      if (done.has(node)) continue;
      if (isPlain(node) && !meetingKeys(node).some((key) => judgedKeys.has(key))) joinPlain(node, done, changes);
      else settleComponent(gather(node, done), changes);
    }
    dirty.clear();
    dirtyKeys.clear();
    left.clear();
    return changes;
  }

  /** A place or state that its key alone tells from all others. */
  function joinPlain(node: EntityNode, done: Set<EntityNode>, changes: KeptChanges): void {
    const [key = ""] = meetingKeys(node);
    const known = plainSets.get(key);
    if (known === undefined) {
      const nodes = [...(byKey.get(key) ?? [])].sort(compareNodes);
      for (const one of nodes) done.add(one);
      plainSets.set(key, keeper.keep({ nodes, reasons: samePlace }, changes));
      return;
    }
    if (keeper.setOf(node) === known) return;
    keeper.forget(node);
    keeper.join(known, node);
    if (compareNodes(node, known.first) < 0) known.first = node;
    changes.moved.push(node);
    changes.touched.add(known);
  }

  function gather(start: EntityNode, done: Set<EntityNode>): EntityNode[] {
    const found = [start];
    const seenKeys = new Set<string>();
    done.add(start);
    const reach = (node: EntityNode): void => {
      if (done.has(node)) return;
      done.add(node);
      found.push(node);
    };
    for (let at = 0; at < found.length; at++) {
      const node = found[at] as EntityNode;
      for (const peer of peers.get(node) ?? []) reach(peer);
      for (const key of meetingKeys(node)) {
        if (seenKeys.has(key)) continue;
        seenKeys.add(key);
        for (const other of byKey.get(key) ?? []) reach(other);
      }
    }
    return found.sort(compareNodes);
  }

  function settleComponent(nodes: readonly EntityNode[], changes: KeptChanges): void {
    const found = nodes.length === 1 ? [{ nodes: [...nodes], reasons: noReasons }] : resolveComponent(nodes, bound);
    for (const one of found) keeper.keep(one, changes);
  }

  return {
    add,
    remove,
    bind,
    settle,
    setOf(node) {
      const set = keeper.setOf(node);
      if (set === undefined) throw new Error(`${node.document.id}: an entity was asked for before it was settled`);
      return set;
    },
  };
}

const samePlace: ReadonlySet<string> = new Set(["the same place"]);
const noReasons: ReadonlySet<string> = new Set();

function isPlain(node: EntityNode): boolean {
  return (node.group === "state" || node.group === "place") && node.full.size === 1 && node.short.size === 0;
}

/** A name that only the actor list gives meets the same name where it is printed. */
function meetingKeys({ full, short }: EntityNode): string[] {
  const keys = [...full.keys()];
  for (const key of short.keys()) keys.push(key.startsWith("listed|") ? `body|${key.slice(7)}` : key);
  return keys;
}
