import { type Problem, problem } from "../schema/index.ts";
import { decodeAs } from "./detect-encoding.ts";
import { decodeJsonString, locateJsonStrings } from "./locate-json-strings.ts";
import { type Field, nameFields } from "./name-fields.ts";
import type { BadRow, Cell, Row } from "./read-row.ts";
import { replaceUnpaired } from "./replace-unpaired.ts";
import { rowMediaType } from "./row-media-type.ts";
import { splitRows } from "./split-rows.ts";

/** JSON lines: each line an object with `text`, `html` or `path`, and what is known of the report. */
export function* readJsonl(bytes: Uint8Array, encoding: string, path: string): Generator<Row | BadRow> {
  const mediaType = rowMediaType({ encoding, delimiter: null, columns: [] });
  for (const { start, end, line } of splitRows(bytes, encoding, null)) {
    const own = bytes.subarray(start, end);
    const source = decodeAs(own, encoding) ?? "";
    if (source.trim() === "") continue;
    const cells = readJsonCells(source, path, line);
    if (cells instanceof Map) yield { line, bytes: own, mediaType, cells };
    else yield { line, problem: cells };
  }
}

/** The members of one line by what they hold. */
export function readJsonCells(source: string, path: string, line: number): Map<Field, Cell> | Problem {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return problem("read-json-line", { path, line });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return problem("read-json-row", { path, line });
  const members = new Map(Object.entries(value));
  const places = new Map(locateJsonStrings(source).flatMap(({ key, depth, at }) => (depth === 1 ? [[key, at]] : [])));
  const cells = new Map<Field, Cell>();
  for (const [field, key] of nameFields([...members.keys()])) {
    const at = places.get(key);
    const member: unknown = members.get(key);
    if (typeof member === "string" && at !== undefined) cells.set(field, decodeJsonString(source, at));
    else if (field !== "text" && field !== "html")
      cells.set(field, { text: replaceUnpaired(wordsOf(member)), map: [] });
  }
  return cells;
}

/** A number as written, the `name` of an object, the first of a list. */
function wordsOf(member: unknown): string {
  if (typeof member === "number") return String(member);
  if (Array.isArray(member)) return typeof member[0] === "string" ? member[0] : "";
  const name = typeof member === "object" && member !== null && "name" in member ? member.name : "";
  return typeof name === "string" ? name : "";
}
