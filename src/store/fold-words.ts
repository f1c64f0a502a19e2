/**
 * `text` as it is searched: lower case without accents, words set apart by one space, nothing but letters and digits;
 * the dots of an acronym go, so that "U.N." is found as "un".
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Names as one searchable column: each folded and between spaces, set apart so that no search runs from one into the next. */
export function foldNames(names: Iterable<string | null | undefined>): string {
  const folded = new Set<string>();
  for (const name of names) if (name) folded.add(foldWords(name));
  folded.delete("");
  return folded.size === 0 ? "" : ` ${[...folded].join(" | ")} `;
}

/** Ids as one searchable column, each on a line of its own. */
export function joinIds(ids: Iterable<string>): string {
  const distinct = new Set(ids);
  return distinct.size === 0 ? "" : `\n${[...distinct].join("\n")}\n`;
}
