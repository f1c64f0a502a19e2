const PARTICLES = new Set(["al", "el", "bin", "ibn", "de", "del", "la", "von", "van", "le", "da", "dos", "abu"]);

/** Words of a person's name that tell people apart: folded, particles left out. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[\s\-.'’]+/)
    .filter((word) => word !== "");
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length === 0 ? words : kept;
}

/**
 * Whether the second name can be the first person's: the same words, its end ("Hamid" of "Omar Hamid"), or the same
 * family name with a given name that is equal or an initial.
 */
export function samePerson(full: readonly string[], other: readonly string[]): boolean {
  if (full.length === 0 || other.length === 0) return false;
  if (full[full.length - 1] !== other[other.length - 1])
    return full.length > 2 && other.length >= 2 && full.slice(0, other.length).join(" ") === other.join(" ");
  if (full.length === 1 || other.length === 1) return true;
  const [a, b] = [full[0] ?? "", other[0] ?? ""];
  return (
    a === b ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b)) ||
    full.includes(b) ||
    other.includes(a)
  );
}
