/** `text` as PostgreSQL can hold it: without U+0000. Half a surrogate pair becomes U+FFFD on its way there. */
export function storableText(text: string): string {
  return text.includes("\u0000") ? text.replaceAll("\u0000", "") : text;
}
