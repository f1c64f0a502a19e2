import type { JoinedSets, Link } from "../join-sets.ts";
import { type EntityNode, namedAlone } from "./entity-node.ts";
import { shareContext } from "./read-context.ts";

/** Nodes that go by a short name alone, linked where it can be only one; `open` are those left to link among themselves. */
export interface AttachedNames {
  links: Link[];
  open: ReadonlySet<number>;
}

/**
 * "Hamid", "PLF" or "the Guardians" in a document that never says more joins the one fuller name with that short form
 * among the documents that have something in common with it. Where there are several, it joins none of them and no
 * other of its own name either: who is meant cannot be told.
 */
export function attachShortNames(nodes: readonly EntityNode[], sets: JoinedSets): AttachedNames {
  const byKey = new Map<string, Map<number, number[]>>();
  nodes.forEach((node, index) => {
    if (!isFull(node)) return;
    const set = sets.setOf[index] ?? index;
    for (const key of heldKeys(node)) {
      const holders = byKey.get(key) ?? new Map<number, number[]>();
      byKey.set(key, holders);
      const list = holders.get(set);
      if (list === undefined) holders.set(set, [index]);
      else list.push(index);
    }
  });
  const links: Link[] = [];
  const open = new Set<number>();
  nodes.forEach((node, index) => {
    if (node.group !== "person" && node.group !== "body") return;
    const own = sets.setOf[index] ?? index;
    const holders = ownKeys(node)
      .flatMap((key) => [...(byKey.get(key) ?? [])])
      .filter(([set]) => set !== own);
    const near = holders.flatMap(([, members]) =>
      members.filter((member) => isNear(node, nodes[member] as EntityNode)).slice(0, 1),
    );
    const styled =
      node.style.length === 0 ? [] : near.filter((member) => sharesStyle(node, nodes[member] as EntityNode));
    const meant = new Set((styled.length > 0 ? styled : near).map((member) => sets.setOf[member] ?? member));
    if (meant.size === 1)
      links.push({
        one: [...meant][0] ?? index,
        other: index,
        score: 1,
        reason: "a short form that only one name near it has",
      });
    else if (meant.size === 0 && node.full.size === 0) open.add(index);
  });
  return { links, open };
}

/** Whether a node has a name that others may shorten. */
function isFull(node: EntityNode): boolean {
  return node.full.size > 0 && (node.group === "person" || node.group === "body");
}

function heldKeys(node: EntityNode): string[] {
  return [...new Set([...node.short.keys(), ...node.full.keys()].map(plainKey))];
}

/** What the node asks others for: its short names where it has no full one, else the names that may be short for longer ones. */
function ownKeys(node: EntityNode): string[] {
  if (node.full.size === 0) return [...new Set([...node.short.keys()].map(plainKey))];
  if (node.group === "person") return [];
  return [...node.full.keys(), ...[...node.short.keys()].filter((key) => key.startsWith("listed|")).map(plainKey)];
}

/** A name that only the actor list gives the entity counts as printed once somebody prints it. */
function plainKey(key: string): string {
  return key.replace(/^listed\|/, "body|");
}

function isNear(node: EntityNode, holder: EntityNode): boolean {
  return (
    namedAlone(holder) || shareContext(node.document, holder.document, [...node.full.keys(), ...node.short.keys()])
  );
}

function sharesStyle(node: EntityNode, holder: EntityNode): boolean {
  return node.style.some((word) => holder.style.includes(word));
}
