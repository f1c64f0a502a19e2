import type { Span } from "../schema/index.ts";

const stop = /(?:[.!?]["'”’)]*\s+|(?<=\p{Ll}{2}[.!?]["'”’)]?)(?=\p{Lu}))/gu;

/**
 * Rough sentences of a paragraph, end to end, each with the space after it: good enough to tell a notice from a report.
 * Two that were joined without a space ("... these cookies.The army ...") are parted.
 */
export function splitAtStops(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
