import type { Span } from "../schema/index.ts";

/** Shortened words whose full stop belongs to them, without it. */
const SHORTENED = new Set(
  `mr mrs ms dr prof gen col lt maj capt sgt cpl pvt pte adm brig rev hon sen rep gov pres st jan feb mar apr jun jul aug
  sep sept oct nov dec inc ltd co corp dept approx jr sr vs no`.split(/\s+/),
);

/** In this order: addresses, runs of one mark, initials ("U.S."), figures, words with their hyphened numbers ("F-16"), and any other single character. */
const WORD =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]|[\p{L}\d._+-]{1,64}@[\p{L}\d-]{1,64}\.[\p{L}\d.-]{0,64}[\p{L}\d]|([.!?*=_~#-])\1+|(?:\p{L}\.){2,}|[$€£]?\d+(?:[.,:/]\d+)*(?:-\d+)?(?:st|nd|rd|th|s|%)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:-\d+(?![\p{L}\d]))?|\s+|[\s\S]/gu;

/**
 * The words and marks of a text, in order, white space left out. The tagger must not split words by itself: it remembers
 * every word that it has met, and would split the next text by what the last one held.
 */
export function splitWords(text: string, within: Span): Span[] {
  const found: Span[] = [];
  const pattern = new RegExp(WORD.source, WORD.flags);
  pattern.lastIndex = within.start;
  while (pattern.lastIndex < within.end) {
    const match = pattern.exec(text);
    if (match === null) break;
    const [word] = match;
    const start = match.index;
    const end = Math.min(start + word.length, within.end);
    if (/^\s/.test(word)) continue;
    const before = found.at(-1);
    const glued = before !== undefined && before.end === start;
    if (glued && word === "." && isShortened(text, before, end)) before.end = end;
    else if (glued && /^(s|t|re|ve|ll|d|m)$/i.test(word) && isApostrophe(text, before))
      joinContraction(text, found, end);
    else found.push({ start, end });
  }
  return found;
}

/** "Gen.", "Oct.", or the initial of a name, with more of the text behind it. */
function isShortened(text: string, word: Span, end: number): boolean {
  const letters = text.slice(word.start, word.end);
  if (/^\p{Lu}$/u.test(letters)) return /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
  return (
    SHORTENED.has(letters.toLowerCase()) && /^\p{Lu}/u.test(letters) && /^\s+[\p{Lu}\d]/u.test(text.slice(end, end + 4))
  );
}

function isApostrophe(text: string, mark: Span): boolean {
  return (
    mark.end - mark.start === 1 && /['’]/.test(text[mark.start] ?? "") && /[\p{L}\d.]/u.test(text[mark.start - 1] ?? "")
  );
}

/** "'s" is one word; "n't" takes its n from the word before it. */
function joinContraction(text: string, found: Span[], end: number): void {
  const mark = found.at(-1);
  const word = found.at(-2);
  if (mark === undefined) return;
  mark.end = end;
  const negative =
    /^t$/i.test(text.slice(mark.start + 1, end)) && word !== undefined && /n$/i.test(text.slice(word.start, word.end));
  if (!negative || word === undefined || word.end !== mark.start || word.end - word.start < 2) return;
  word.end -= 1;
  mark.start -= 1;
}
