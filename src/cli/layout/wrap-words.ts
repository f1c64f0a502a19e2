/** Columns that the text takes on a terminal; letters of Chinese, Japanese and Korean take two, marks over letters none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/^[\p{Mn}\p{Me}\p{Cc}]/u.test(letter)) continue;
    width += /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
      letter,
    )
      ? 2
      : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must be. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((whole) => breakWord(whole, width))) {
    const needs = widthOf(word);
    if (line !== "" && used + 1 + needs > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += (line === "" ? 0 : 1) + needs;
    line += (line === "" ? "" : " ") + word;
  }
  return [...lines, line];
}

/** After a slash, hyphen, stop or other mark where there is one, else where the line ends. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && widthOf(part) + widthOf(letter) > width) {
      const mark = part.search(/[/\-.:_][^/\-.:_]*$/) + 1;
      const cut = mark > 0 ? mark : part.length;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
    part += letter;
  }
  return [...parts, part];
}
