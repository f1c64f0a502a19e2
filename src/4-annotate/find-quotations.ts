import type { Quotation, Span } from "../schema/index.ts";

const OPENING = /[“„«]/;
const CLOSING = /[”»]/;
/** Fewer words between marks are a title or scare quotes unless a speaker's cue stands beside them. */
const SPEECH_WORDS = 4;

/**
 * Everything between double quotation marks, straight or curly, marks left out. A quotation whose paragraph ends
 * unclosed and whose next paragraph opens with a mark goes on: its parts share a `group`.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let group = 0;
  let continues = false;
  for (const paragraph of lines(text)) {
    let open: number | null = null;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = text[at] ?? "";
      const straight = mark === '"';
      if (!straight && !OPENING.test(mark) && !CLOSING.test(mark)) continue;
      if (open === null) {
        if (straight ? opens(text, at) : OPENING.test(mark)) {
          const first = text.slice(paragraph.start, at).trim() === "";
          if (!(first && continues)) group++;
          open = at + 1;
        }
        continues = false;
      } else if (straight || CLOSING.test(mark)) {
        push({ start: open, end: at });
        open = null;
      }
    }
    continues = false;
    if (open !== null && paragraph.end > open) {
      push({ start: open, end: paragraph.end });
      continues = true;
    }
  }
  return found;

  function push(span: Span): void {
    if (span.end <= span.start) return;
    const words = text
      .slice(span.start, Math.min(span.end, span.start + 400))
      .trim()
      .split(/\s+/).length;
    found.push({ ...span, group, speech: words >= SPEECH_WORDS });
  }
}

/** A straight mark opens where white space or a bracket comes before it. */
function opens(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–-]/.test(text[at - 1] ?? "");
}

function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n") continue;
    if (text.slice(start, at).trim() !== "") found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
