/**
 * How alike two folded spellings are, from 0 to 1: one less the share of letters to change (Levenshtein over the longer
 * length). Words beyond 60 letters compare by their first 60.
 */
export function spellingLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.slice(0, 60), other.slice(0, 60)];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? longest) / longest;
}
