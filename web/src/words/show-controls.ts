/** Characters that change the direction or the look of others, or cannot be seen: none of them may act in the page. */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** The text with each such character shown as a box: as long as it was, so that offsets into it still hold. */
export function showControls(text: string): string {
  return text.replace(hidden, "▯");
}

/** At most `most` characters, with an ellipsis where something was cut off; not in the middle of a character. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
