import { endsSentence } from "./fold-words.ts";
import { makeParagraph, type Paragraph } from "./paragraph.ts";

interface Line {
  start: number;
  end: number;
  /** An empty line, or none, stands before it. */
  opens: boolean;
  indented: boolean;
}

/** Wider lines than this are not wrapped by hand or by a printer. */
const widestWrap = 120;
const narrowestWrap = 40;
const bullet = /^(?:[•●▪◦‣*·–—-]\s|\(?\p{N}{1,3}[.)]\s|\(?[a-z]\)\s)/u;
const speaker = /^\p{Lu}[\p{Lu} .'’-]{1,30}:/u;

/**
 * Paragraphs of a normal text. Empty lines part them; so does every line's end, unless the text is wrapped at some width
 * and the line is full, or the sentence plainly runs on in the next line.
 */
export function splitParagraphs(normal: string): Paragraph[] {
  const lines = splitLines(normal);
  const width = wrapWidth(lines, normal);
  const indents = lines.filter((line) => line.indented).length;
  const indentsTell = width !== null && indents > 0 && indents * 2 < lines.length;

  const paragraphs: Paragraph[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (first === undefined || last === undefined) return;
    const text = normal.slice(first.start, last.end).replaceAll("\n", " ");
    paragraphs.push(makeParagraph(first.start, text));
  };
  for (const line of lines) {
    const goesOn =
      last !== undefined && !line.opens && !(indentsTell && line.indented) && runsOn(normal, last, line, width);
    if (!goesOn) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return paragraphs;
}

function splitLines(normal: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let at = 0; at < normal.length; ) {
    const newline = normal.indexOf("\n", at);
    const next = newline < 0 ? normal.length : newline;
    const indented = normal[at] === " ";
    const start = indented ? at + 1 : at;
    const end = normal[next - 1] === " " ? next - 1 : next;
    if (start < end) lines.push({ start, end, opens, indented });
    opens = start >= end;
    at = next + 1;
  }
  return lines;
}

/**
 * The width at which the text is wrapped, or null. Of the lines that another follows, most leave no room for its first
 * word, and of these many break off within a sentence: the next goes on in lower case.
 */
function wrapWidth(lines: readonly Line[], normal: string): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.opens === false);
  const width = followed.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (followed.length < 3 || width > widestWrap || width < narrowestWrap) return null;
  const inCapitals = !/\p{Ll}{2}/u.test(normal);
  let full = 0;
  let brokenOff = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.opens || !isFull(normal, line, next, width * 0.85)) return;
    full += 1;
    if (inCapitals || /\p{Ll}/u.test(normal[next.start] ?? "")) brokenOff += 1;
  });
  return full >= followed.length * 0.6 && brokenOff >= full * 0.4 ? width : null;
}

function isFull(normal: string, line: Line, next: Line, width: number): boolean {
  const space = normal.indexOf(" ", next.start);
  const word = (space < 0 || space > next.end ? next.end : space) - next.start;
  return line.end - line.start + 1 + word > width;
}

function runsOn(normal: string, line: Line, next: Line, width: number | null): boolean {
  const text = normal.slice(line.start, line.end);
  const following = normal.slice(next.start, Math.min(next.end, next.start + 40));
  if (bullet.test(following) || speaker.test(following)) return false;
  if (width !== null) return isFull(normal, line, next, width * 0.75);
  return text.length >= narrowestWrap && !endsSentence(text) && !/[:;]$/.test(text) && /^\p{Ll}+ /u.test(following);
}
