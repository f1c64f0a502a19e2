import type { FurnitureList } from "./furniture-list.ts";

/** `text` is the normal text's `[start, end)` without spaces at either end; ends of wrapped lines read as spaces. */
export interface Paragraph {
  start: number;
  end: number;
  text: string;
}

/** Longer paragraphs are not lines of the page. */
export const longestLine = 400;

export function makeParagraph(start: number, text: string): Paragraph {
  return { start, end: start + text.length, text };
}

/** A stretch of one paragraph that goes: all of it, its beginning or its end. */
export interface Cut {
  start: number;
  end: number;
  /** What it is, in words. */
  reason: string;
}

export interface Setting {
  list: FurnitureList;
  /** The document's title where it is known before its text is read. */
  title: string | null;
}

/** Finds one kind of furniture. Cuts are in the order of the text, at most one at each end of a paragraph. */
export type Pass = (paragraphs: readonly Paragraph[], setting: Setting) => Cut[];

export function cutWhole(paragraph: Paragraph, reason: string): Cut {
  return { start: paragraph.start, end: paragraph.end, reason };
}

/** The first `length` characters of the paragraph. */
export function cutHead(paragraph: Paragraph, length: number, reason: string): Cut {
  return { start: paragraph.start, end: paragraph.start + length, reason };
}

/** The paragraph from its character `from` on. */
export function cutTail(paragraph: Paragraph, from: number, reason: string): Cut {
  return { start: paragraph.start + from, end: paragraph.end, reason };
}

/** What is left of the paragraphs once the cuts are made; those that are cut whole are gone. */
export function applyCuts(paragraphs: readonly Paragraph[], cuts: readonly Cut[]): Paragraph[] {
  const left: Paragraph[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    let { start, end } = paragraph;
    for (let cut = cuts[next]; cut !== undefined && cut.start < paragraph.end; cut = cuts[++next]) {
      if (cut.start <= start) start = cut.end;
      else end = cut.start;
    }
    if (start === paragraph.start && end === paragraph.end) {
      left.push(paragraph);
      continue;
    }
    const text = start < end ? paragraph.text.slice(start - paragraph.start, end - paragraph.start) : "";
    const trimmed = text.trim();
    if (trimmed !== "") left.push(makeParagraph(start + text.indexOf(trimmed), trimmed));
  }
  return left;
}
