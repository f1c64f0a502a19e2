import type { TextMap } from "../text/text-map.ts";
import { TextBuilder } from "./build-text.ts";
import type { PageLine } from "./read-lines.ts";

/** A line of the text layer, with what decides whether the next one goes on with its paragraph. */
interface PlacedLine extends PageLine {
  /** Offset in the layer. */
  at: number;
  startsParagraph: boolean;
}

/**
 * Joins the lines of pages to paragraphs: words broken at a line's end are made whole, running heads and page numbers go.
 * The map leads into the layer: every line of every page, one a line.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): { text: string; map: TextMap } {
  const lines = placeLines(pages);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const out = new TextBuilder();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const broken = before === undefined || line.startsParagraph ? null : brokenWord(before.text, line.text, words);
    if (before !== undefined && broken === null) {
      if (line.startsParagraph) out.insert("\n\n");
      else out.add(" ", before.at + before.text.length, line.at);
    }
    const next = lines[index + 1];
    const cut = next !== undefined && !next.startsParagraph && brokenWord(line.text, next.text, words) === "joined";
    const length = line.text.length - (cut ? 1 : 0);
    out.add(line.text.slice(0, length), line.at, line.at + length);
  }
  return out.finish();
}

/** How two lines share a word: `joined` without the hyphen, `hyphened` with it, null where they do not. */
function brokenWord(before: string, after: string, words: ReadonlySet<string>): "joined" | "hyphened" | null {
  const start = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before.slice(-60))?.[1];
  const end = /^\p{Ll}+/u.exec(after.slice(0, 60))?.[0];
  if (start === undefined || end === undefined) return null;
  const hyphened = words.has(`${start}-${end}`.toLowerCase()) && !words.has(`${start}${end}`.toLowerCase());
  return hyphened ? "hyphened" : "joined";
}

function placeLines(pages: readonly (readonly PageLine[])[]): PlacedLine[] {
  const running = runningLines(pages);
  const placed: PlacedLine[] = [];
  let at = 0;
  for (const lines of pages) {
    const spacing = median(
      lines.map((line, index) => (lines[index - 1]?.y ?? line.y) - line.y).filter((gap) => gap > 0),
    );
    const right = Math.max(...lines.map((line) => line.right));
    for (const [index, line] of lines.entries()) {
      const isEdge = index === 0 || index === lines.length - 1;
      if (!isEdge || !running.has(edgeKey(line))) {
        const before = placed.at(-1);
        placed.push({
          ...line,
          at,
          startsParagraph: before !== undefined && startsParagraph(before, line, spacing, right),
        });
      }
      at += line.text.length + 1;
    }
  }
  return placed;
}

function startsParagraph(before: PageLine, line: PageLine, spacing: number, right: number): boolean {
  const gap = before.y - line.y;
  const ended = /[.!?…:"”’)]$/.test(before.text);
  const sizes = Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height);
  if (sizes) return true;
  if (gap <= 0 || gap > 6 * spacing) return ended;
  if (gap > 1.35 * spacing) return true;
  const short = before.right - line.left < 0.75 * (right - line.left);
  const indented = line.left - before.left > 0.8 * line.height;
  return (ended && (short || indented)) || /^[•▪◦‣]/.test(line.text);
}

/** First and last lines that stand on at least three pages, whatever number they carry, and bare page numbers. */
function runningLines(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const line of new Set([lines[0], lines.at(-1)]))
      if (line !== undefined) counts.set(edgeKey(line), (counts.get(edgeKey(line)) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => count >= 3 || isPageNumber(key)).map(([key]) => key));
}

function isPageNumber(key: string): boolean {
  return key.length < 40 && /^(?:[-–—|\s]*(?:page\s+)?#(?:\s*(?:of|\/)\s*#)?[-–—|\s]*)$/.test(key);
}

function edgeKey(line: PageLine): string {
  return line.text.toLowerCase().replace(/\d+/g, "#");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
