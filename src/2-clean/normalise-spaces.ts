import type { Span } from "../schema/index.ts";
import type { MapRun, TextMap } from "../text/text-map.ts";

const lineEnd = /[\n\r\u000b\u000c\u0085\u2028\u2029]/;
const space = /\s/;
/** Control characters, soft hyphens, zero-width and direction marks, and halves of characters. */
const unseen =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e" +
  "\\u2060-\\u2064\\u2066-\\u2069\\ufff9-\\ufffb\\p{Surrogate}";
const unseenCharacter = new RegExp(`[${unseen}]`, "u");
const visible = `[^\\s\\u0085${unseen}]{1,10000}`;

export interface NormalText {
  /** Lines end in "\n" alone; between words stands one plain space; an indented line keeps one space before it. */
  text: string;
  /** Normal text -> input; every run is even. */
  map: TextMap;
  /** Spans of the input that hold invisible characters. */
  invisible: Span[];
}

/** Brings line ends and spaces to one form and leaves out what cannot be seen. White space that is folded away maps to nothing. */
export function normaliseSpaces(input: string): NormalText {
  const parts: string[] = [];
  const runs: MapRun[] = [];
  const invisible: Span[] = [];
  const words = new RegExp(`${visible}(?: ${visible}){0,200}`, "uy");
  let length = 0;
  let last = "\n";
  const put = (value: string, from: number): void => {
    const run = runs.at(-1);
    if (run !== undefined && run.end === length && run.to === from) {
      run.end += value.length;
      run.to += value.length;
    } else runs.push({ start: length, end: length + value.length, from, to: from + value.length });
    parts.push(value);
    length += value.length;
    last = value;
  };

  for (let at = 0; at < input.length; ) {
    words.lastIndex = at;
    const found = words.exec(input)?.[0];
    if (found !== undefined) {
      put(found, at);
      at += found.length;
      continue;
    }
    const character = input[at] ?? "";
    if (lineEnd.test(character)) {
      if (character !== "\r" || input[at + 1] !== "\n") put("\n", at);
    } else if (character === "\ufeff") {
      // A byte order mark is white space by its class and no space by its width.
    } else if (space.test(character)) {
      if (last !== " " && (last !== "\n" || isIndent(input, at))) put(" ", at);
    } else if (unseenCharacter.test(character)) {
      const before = invisible.at(-1);
      if (before !== undefined && before.end === at) before.end = at + 1;
      else invisible.push({ start: at, end: at + 1 });
    }
    at += 1;
  }
  return { text: parts.join(""), map: runs, invisible };
}

/** A tab or two spaces: one space alone before a line is an accident. */
function isIndent(input: string, at: number): boolean {
  return input[at] === "\t" || space.test(input[at + 1] ?? "");
}
