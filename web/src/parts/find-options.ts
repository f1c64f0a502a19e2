/** Something that can be picked. */
export interface Option {
  value: string;
  label: string;
  /** How many things have it. */
  count?: number;
}

/** The options that the typed words leave: those that begin with them first, then those with a word that does, then the rest. */
export function findOptions(options: readonly Option[], typed: string, most = 50): Option[] {
  const wanted = fold(typed);
  if (wanted === "") return options.slice(0, most);
  const ranked: Option[][] = [[], [], []];
  for (const option of options) {
    const at = fold(option.label).indexOf(wanted);
    if (at < 0) continue;
    const before = fold(option.label).charAt(at - 1);
    ranked[at === 0 ? 0 : /[\p{L}\p{N}]/u.test(before) ? 2 : 1]?.push(option);
  }
  return ranked.flat().slice(0, most);
}

/** The number of the option that a key moves to; null where the key does not move. -1 is none. */
export function stepOption(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return active + 1 >= count ? 0 : active + 1;
  if (key === "ArrowUp") return active <= 0 ? count - 1 : active - 1;
  return null;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
