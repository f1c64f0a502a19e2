import type { JoinedSets, Link } from "../join-sets.ts";
import { type EntityNode, namedAlone } from "./entity-node.ts";

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
  const { byKey, holders } = gatherHolders(nodes, sets);
  const links: Link[] = [];
  const open = new Set<number>();
  nodes.forEach((node, index) => {
    if (node.group !== "person" && node.group !== "body") return;
    const own = sets.setOf[index] ?? index;
    const named = new Set(ownKeys(node).flatMap((key) => [...(byKey.get(key) ?? [])]));
    named.delete(own);
    const near = [...named].filter((set) => isNear(node, holders.get(set)));
    const styled = near.filter((set) => node.style.some((word) => holders.get(set)?.styles.has(word)));
    const meant = styled.length > 0 ? styled : near;
    const [only] = meant;
    if (meant.length === 1 && only !== undefined) links.push({ one: only, other: index, score: 1, reason });
    else if (meant.length === 0 && node.full.size === 0) open.add(index);
  });
  return { links, open };
}

const reason = "a short form that only one name near it has";

/** What is known of all nodes of a set that has a full name. */
interface Holder {
  tokens: Set<string>;
  styles: Set<string>;
  alone: boolean;
}

function gatherHolders(
  nodes: readonly EntityNode[],
  sets: JoinedSets,
): { byKey: Map<string, Set<number>>; holders: Map<number, Holder> } {
  const byKey = new Map<string, Set<number>>();
  const holders = new Map<number, Holder>();
  nodes.forEach((node, index) => {
    if (!isFull(node)) return;
    const set = sets.setOf[index] ?? index;
    for (const key of heldKeys(node)) byKey.set(key, (byKey.get(key) ?? new Set()).add(set));
    const holder = holders.get(set) ?? { tokens: new Set(), styles: new Set(), alone: false };
    holders.set(set, holder);
    for (const token of node.document.tokens) holder.tokens.add(token);
    for (const word of node.style) holder.styles.add(word);
    holder.alone ||= namedAlone(node);
  });
  return { byKey, holders };
}

function isNear(node: EntityNode, holder: Holder | undefined): boolean {
  if (holder === undefined || holder.alone) return holder !== undefined;
  for (const token of node.document.tokens)
    if (holder.tokens.has(token) && !node.full.has(token) && !node.short.has(token)) return true;
  return false;
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
