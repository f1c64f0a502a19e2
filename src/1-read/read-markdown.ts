import { TextBuilder } from "./build-text.ts";
import { type Extract, firstStated, type Metadata } from "./extract.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { linesOf } from "./read-plain-text.ts";
import { unmarkLine } from "./unmark-line.ts";

type LineKind = "blank" | "heading" | "item" | "plain";

/** Marks at the start of a line: quotation, then heading, list item or ordered item. */
const opening = /^[ \t]*(?:>[ \t]?){0,50}(?:(#{1,6})(?:[ \t]+|$)|([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const rule = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|\|?[ \t:|-]*-[ \t:|-]*)$/;
const fence = /^[ \t]*(?:```|~~~)/;

/**
 * Markdown: its words without its marks. A paragraph's lines are joined as a reader sees them (kept where the source asks
 * for a break); headings, list items and quotations are paragraphs. The first heading is the title unless front matter has one.
 */
export function readMarkdown(source: string): Extract {
  const front = readFrontMatter(source);
  const out = new TextBuilder();
  let heading: string | null = null;
  let before: LineKind = "blank";
  let hardBreak = false;
  let lineBreak = { from: 0, to: 0 };
  let fenced = false;
  for (const { from, to, next } of linesOf(source)) {
    if (from < front.end) continue;
    const line = source.slice(from, to);
    if (fence.test(line)) {
      fenced = !fenced;
      before = "blank";
      continue;
    }
    const mark = fenced ? null : opening.exec(line);
    const skipped = mark?.[0].length ?? 0;
    const words = unmarkLine(line.slice(skipped), from + skipped, fenced);
    if (words.every(({ value }) => value.trim() === "") || (!fenced && line.length < 300 && rule.test(line))) {
      before = "blank";
      continue;
    }
    const kind: LineKind = mark?.[1] !== undefined ? "heading" : mark?.[2] !== undefined ? "item" : "plain";
    if (out.length > 0) {
      if (kind !== "plain" || before === "blank" || before === "heading") out.insert("\n\n");
      else out.add(hardBreak || fenced ? "\n" : " ", lineBreak.from, lineBreak.to);
    }
    for (const piece of words) out.add(piece.value, piece.from, piece.to);
    if (kind === "heading") heading ??= words.map(({ value }) => value).join("");
    before = kind;
    hardBreak = / {2}$|\\$/.test(line);
    lineBreak = { from: to, to: next };
  }
  const own: Partial<Metadata> = { title: heading };
  return { ...out.finish(), metadata: firstStated(front.metadata, own), problems: [] };
}
