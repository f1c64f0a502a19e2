/** The names that a text speaks of, the ones that it has most first, each with its share; the squares of the shares add up to 1. */
export type Story = ReadonlyMap<string, number>;

const mostNames = 24;
const leastLetters = 3;

/** Words that the text prints with a capital and never without one. */
export function readStory(text: string): Story {
  const plain = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? []);
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)) {
    const name = word.toLowerCase();
    if (name.length < leastLetters || plain.has(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const first = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostNames);
  const length = Math.sqrt(first.reduce((sum, [, count]) => sum + Math.log1p(count) ** 2, 0));
  return new Map(first.map(([name, count]) => [name, Math.log1p(count) / length] as const));
}

/** From 0, no name in common, to 1, the same names as often. */
export function compareStories(one: Story, other: Story): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let likeness = 0;
  for (const [name, share] of small) likeness += share * (large.get(name) ?? 0);
  return likeness;
}
