import type { Span } from "../../schema/index.ts";
import { cleanText } from "./clean-text.ts";
import { wrapWords } from "./wrap-words.ts";

const opening = "\u0001";
const closing = "\u0002";

/** The paragraphs of `text` that `span` lies in, wrapped, its words between « and » or, with colour, in bold yellow. */
export function highlightWords(text: string, span: Span, options: { columns: number; color: boolean }): string {
  const before = text.lastIndexOf("\n\n", span.start);
  const after = text.indexOf("\n\n", Math.max(span.start, span.end - 1));
  const start = before < 0 ? 0 : before + 2;
  const end = after < 0 ? text.length : after;
  const marked = joinMarks(
    cleanText(text.slice(start, span.start)),
    cleanText(text.slice(span.start, span.end)),
    cleanText(text.slice(span.end, end)),
    [/\s$/.test(text.slice(start, span.start)), /^\s/.test(text.slice(span.end, end))],
  );
  const [on, off] = options.color ? ["\u001b[1;33m", "\u001b[0m"] : ["«", "»"];
  return wrapWords(marked, options.columns - 4)
    .map((line) => `    ${line}`)
    .join("\n")
    .replace(opening, on)
    .replace(closing, off);
}

function joinMarks(
  before: string,
  words: string,
  after: string,
  [apart, apartAfter]: readonly [boolean, boolean],
): string {
  const left = before === "" ? "" : before + (apart ? " " : "");
  const right = after === "" ? "" : (apartAfter ? " " : "") + after;
  return `${left}${opening}${words}${closing}${right}`;
}
