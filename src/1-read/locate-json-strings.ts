import type { TextMap } from "../text/text-map.ts";
import { TextBuilder } from "./build-text.ts";
import { replaceUnpaired } from "./replace-unpaired.ts";

/** A member of an object whose value is a string: `at` is the value's opening quote, `depth` 1 for a member of the outermost object. */
export interface JsonString {
  key: string;
  depth: number;
  at: number;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Every string member of the JSON in `source`, in order. Of JSON that does not parse, what can be told. */
export function locateJsonStrings(source: string): JsonString[] {
  const found: JsonString[] = [];
  const sign = /["{}[\]:,]/g;
  let depth = 0;
  let last: number | null = null;
  let key: string | null = null;
  for (let match = sign.exec(source); match !== null; match = sign.exec(source)) {
    const at = match.index;
    if (source[at] === '"') {
      if (key !== null) found.push({ key, depth, at });
      last = key === null ? at : null;
      key = null;
      sign.lastIndex = endOfString(source, at);
      continue;
    }
    key = source[at] === ":" && last !== null ? decodeJsonString(source, last).text : null;
    last = null;
    if (source[at] === "{" || source[at] === "[") depth += 1;
    else if (source[at] === "}" || source[at] === "]") depth -= 1;
  }
  return found;
}

function endOfString(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== '"') end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** The string that opens at `source[at]`, decoded, with a map into `source`. */
export function decodeJsonString(source: string, at: number): { text: string; map: TextMap } {
  const out = new TextBuilder();
  const part = /[^"\\]+|\\u[0-9a-fA-F]{4}|\\[\s\S]/y;
  part.lastIndex = at + 1;
  for (let match = part.exec(source); match !== null; match = part.exec(source)) {
    const [raw] = match;
    const sign = raw[1] ?? "";
    const escaped = raw[0] === "\\";
    const value = !escaped
      ? raw
      : raw.length === 6
        ? String.fromCharCode(Number.parseInt(raw.slice(2), 16))
        : (escapes.get(sign) ?? sign);
    out.add(value, match.index, match.index + raw.length);
  }
  const { text, map } = out.finish();
  return { text: replaceUnpaired(text), map };
}
