/** The same text, character for character, with unpaired surrogates and NUL replaced by U+FFFD: neither can be stored or shown. */
export function replaceUnpaired(text: string): string {
  return text.replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}
