import { spellingLikeness } from "../../text/spelling-likeness.ts";
import { joinSets, type Link } from "../join-sets.ts";
import { type EntityNode, namedAlone } from "./entity-node.ts";

/** Folded spellings closer than this are one name; their consonants agree already. */
const alike = 0.62;
/** Years that two ages may differ by before they are two people's. */
const sameAge = 2;

/**
 * Links between nodes that share a key. Nodes of one key are parted by spelling, then (where the name is not enough) by
 * what their documents have in common, then wherever two of them cannot be one; each part is linked as a chain.
 */
export function linkByKeys(
  nodes: readonly EntityNode[],
  keysOf: (node: EntityNode, index: number) => ReadonlyMap<string, string>,
  apart: ReadonlyMap<number, ReadonlySet<number>>,
): Link[] {
  const byKey = new Map<string, Map<string, number[]>>();
  nodes.forEach((node, index) => {
    for (const [key, spelling] of keysOf(node, index)) {
      const spellings = byKey.get(key) ?? new Map<string, number[]>();
      byKey.set(key, spellings);
      const list = spellings.get(spelling);
      if (list === undefined) spellings.set(spelling, [index]);
      else list.push(index);
    }
  });
  const links: Link[] = [];
  for (const [key, spellings] of byKey) {
    for (const spelled of partBySpelling(spellings)) {
      const alone = spelled.some((index) => namedAlone(nodes[index] as EntityNode));
      const parts = alone ? [spelled] : partByContext(nodes, key, spelled);
      for (const part of parts) links.push(...chain(nodes, part, apart));
    }
  }
  return links;
}

/**
 * A chain through the nodes; several where some of them contradict each other. The others then go with those that their
 * documents have most in common with.
 */
function chain(
  nodes: readonly EntityNode[],
  part: readonly number[],
  apart: ReadonlyMap<number, ReadonlySet<number>>,
): Link[] {
  const decided = part.filter((index) => nodes[index]?.birthYear !== null || apart.has(index));
  const chains: number[][] = [];
  for (const index of decided) {
    const node = nodes[index] as EntityNode;
    const fitting = chains.find((members) =>
      members.every((member) => !apart.get(index)?.has(member) && agesAgree(node, nodes[member] as EntityNode)),
    );
    if (fitting === undefined) chains.push([index]);
    else fitting.push(index);
  }
  const grown = chains.length < 2 ? [[...part]] : chains.map((members) => [...members]);
  for (const index of chains.length < 2 ? [] : part) {
    if (decided.includes(index)) continue;
    const shared = chains.map((members) =>
      Math.max(...members.map((member) => sharedTokens(nodes[index] as EntityNode, nodes[member] as EntityNode))),
    );
    grown[shared.indexOf(Math.max(...shared))]?.push(index);
  }
  return grown.flatMap((members) => members.slice(1).map((index, at) => link(nodes, members[at] ?? index, index)));
}

function sharedTokens(one: EntityNode, other: EntityNode): number {
  let shared = 0;
  for (const token of one.document.tokens) if (other.document.tokens.has(token)) shared++;
  return shared;
}

function link(nodes: readonly EntityNode[], one: number, other: number): Link {
  const [a, b] = [nodes[one] as EntityNode, nodes[other] as EntityNode];
  const common = a.names.some((name) => b.names.includes(name));
  return { one, other, score: common ? 3 : 2, reason: reasonOf(a, common) };
}

function reasonOf(node: EntityNode, sameSpelling: boolean): string {
  if (node.group === "state" || node.group === "place") return "the same place";
  if (node.group === "unit") return "the same number and kind of unit";
  return sameSpelling ? "the same name" : "one name in two spellings";
}

export function agesAgree(one: EntityNode, other: EntityNode): boolean {
  return one.birthYear === null || other.birthYear === null || Math.abs(one.birthYear - other.birthYear) <= sameAge;
}

/** Names that only share their consonants are parted; each spelling is compared with a few dozen of its neighbours in the alphabet. */
function partBySpelling(spellings: ReadonlyMap<string, readonly number[]>): number[][] {
  const names = [...spellings.keys()].sort();
  const links: Link[] = [];
  names.forEach((name, at) => {
    for (let back = 1; back <= 24 && back <= at; back++) {
      const score = spellingLikeness(name, names[at - back] ?? "");
      if (score >= alike) links.push({ one: at - back, other: at, score, reason: "" });
    }
  });
  return gather(joinSets(names.length, links, []).setOf, (at) => spellings.get(names[at] ?? "") ?? []);
}

/** Nodes whose documents have something in common beside the name, directly or through others of the name. */
function partByContext(nodes: readonly EntityNode[], key: string, members: readonly number[]): number[][] {
  if (members.length < 2) return [[...members]];
  const firstWith = new Map<string, number>();
  const links: Link[] = [];
  members.forEach((index, at) => {
    for (const token of (nodes[index] as EntityNode).document.tokens) {
      if (token === key) continue;
      const first = firstWith.get(token);
      if (first === undefined) firstWith.set(token, at);
      else links.push({ one: first, other: at, score: 1, reason: "" });
    }
  });
  return gather(joinSets(members.length, links, []).setOf, (at) => [members[at] as number]);
}

function gather(setOf: readonly number[], itemsAt: (index: number) => readonly number[]): number[][] {
  const parts = new Map<number, number[]>();
  setOf.forEach((set, at) => {
    const part = parts.get(set);
    if (part === undefined) parts.set(set, [...itemsAt(at)]);
    else part.push(...itemsAt(at));
  });
  return [...parts.values()].map((part) => part.sort((a, b) => a - b));
}
