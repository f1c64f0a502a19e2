import type { TextMap } from "../text/text-map.ts";
import { TextBuilder } from "./build-text.ts";
import { type Extract, noMetadata } from "./extract.ts";

/** Plain text: its lines as they stand, without the white space at their ends; blank lines in a row count as one. */
export function readPlainText(source: string): Extract {
  return { ...keepLines(source), metadata: noMetadata, problems: [] };
}

function keepLines(source: string): { text: string; map: TextMap } {
  const out = new TextBuilder();
  let lineBreak = { from: 0, to: 0 };
  let blank = false;
  for (const { from, to, next } of linesOf(source)) {
    const words = source.slice(from, to).trimEnd();
    if (words !== "") {
      if (out.length > 0) out.add("\n", lineBreak.from, lineBreak.to);
      if (out.length > 0 && blank) out.insert("\n");
      out.add(words, from, from + words.length);
      lineBreak = { from: to, to: next };
    }
    blank = words === "" || source[to] === "\f" || source[to] === "\u2029";
  }
  return out.finish();
}

/** Lines `source[from, to)`, each with the start of the next. */
export function* linesOf(source: string): Generator<{ from: number; to: number; next: number }> {
  let from = 0;
  for (const end of source.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    const next = end.index + end[0].length;
    yield { from, to: end.index, next };
    from = next;
  }
  yield { from, to: source.length, next: source.length };
}
