/**
 * Whether a document belongs to the fifth that no model of the project was trained on: by its id alone, FNV-1a in 32 bits,
 * modulo 5. `models/english/train/document.py` splits the same way.
 */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 5 === 0;
}

/** At most about `most` of the rows, evenly spread from the first on: the same ones each time. */
export function takeSample<T>(rows: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, index) => index % step === 0);
}
