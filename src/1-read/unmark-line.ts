/** Words of a Markdown line and where they stand in the source. */
export interface UnmarkedPiece {
  value: string;
  from: number;
  to: number;
}

/** An escape, a picture, a link, a reference, an address, a tag, code marks or emphasis; in this order. */
const mark =
  /\\([!-/:-@[-`{-~])|!\[[^\]]{0,1000}\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)|\[[^\]]{0,200}\])?|\[((?:[^[\]\\]|\\.){1,2000})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+"[^"]{0,500}")?\)|\[[^\]]{0,200}\])|\[\^[^\]]{1,50}\]|<(https?:[^\s<>]{1,2000})>|<!--[^<>]{0,1000}-->|<\/?[a-zA-Z][^<>]{0,1000}>|`+|\*{1,3}|~~|_{1,3}/g;

/** The line without its marks; `at` is where it stands. Underscores and stars inside words and between spaces stay. */
export function unmarkLine(line: string, at: number, verbatim = false): UnmarkedPiece[] {
  const trimmed = verbatim
    ? line.trimEnd()
    : line
        .trimEnd()
        .replace(/[ \t]#+$|\\$/, "")
        .trimEnd();
  const pieces: UnmarkedPiece[] = [];
  const keep = (from: number, to: number): void => {
    if (to > from) pieces.push({ value: line.slice(from, to), from: at + from, to: at + to });
  };
  let done = 0;
  for (const match of verbatim ? [] : trimmed.matchAll(mark)) {
    const [whole, escaped, label, address] = match;
    const end = match.index + whole.length;
    if (/^[*_~]/.test(whole) && !isEmphasis(trimmed, match.index, end)) continue;
    keep(done, match.index);
    if (escaped !== undefined) keep(match.index + 1, end);
    else if (label !== undefined) pieces.push(...unmarkLine(label, at + match.index + 1));
    else if (address !== undefined) keep(match.index + 1, end - 1);
    done = end;
  }
  keep(done, trimmed.length);
  return pieces;
}

function isEmphasis(line: string, from: number, to: number): boolean {
  const before = line[from - 1] ?? " ";
  const after = line[to] ?? " ";
  const spaced = /\s/.test(before) && /\s/.test(after);
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return !spaced && !(inWord && line[from] === "_");
}
