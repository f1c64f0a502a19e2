import type { ActorGraph } from "../../../../src/api/index.ts";

/** Whether words are a name ("Osk Radio", "Teve") and no description ("Six soldiers", "the attackers"). */
export function isName(words: string): boolean {
  const [first = "", ...others] = words.trim().split(/\s+/);
  const isHigh = (word: string): boolean => /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
  return others.length === 0 ? isHigh(first) : others.some(isHigh);
}

/** Only what is between actors with a name of their own, and how many edges that leaves out. */
export function keepNamed({ nodes, edges, left }: ActorGraph): { graph: ActorGraph; dropped: number } {
  const named = new Set(nodes.filter(({ name }) => isName(name)).map(({ id }) => id));
  const kept = edges.filter(({ from, to }) => named.has(from) && named.has(to));
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return {
    graph: { nodes: nodes.filter(({ id }) => ends.has(id)), edges: kept, left },
    dropped: edges.length - kept.length,
  };
}
