/** Folded names in byte order, laid end to end: key `k` is `bytes[offsets[k], offsets[k + 1])`, a-z and 0-9 only. */
export interface KeyTable {
  bytes: Uint8Array;
  offsets: Uint32Array;
  /** For every three characters, the first key that begins with them, and where the next three begin. */
  starts: Uint32Array;
}

const letters = 37;
const startLength = 3;
const startCount = letters ** startLength;

/** The keys that begin with the characters read so far: `[low, high)`, all alike in their first `depth` characters. */
export interface KeyRange {
  low: number;
  high: number;
  depth: number;
}

/** Table of `keys`, which must be sorted by code unit and distinct. */
export function tableOfKeys(keys: readonly string[]): KeyTable {
  const bytes = new TextEncoder().encode(keys.join(""));
  const offsets = new Uint32Array(keys.length + 1);
  for (let key = 0; key < keys.length; key++) offsets[key + 1] = (offsets[key] ?? 0) + (keys[key] ?? "").length;
  return withStarts(bytes, offsets);
}

/** The table with its `starts` worked out. */
export function withStarts(bytes: Uint8Array, offsets: Uint32Array): KeyTable {
  const starts = new Uint32Array(startCount + 1);
  const count = offsets.length - 1;
  for (let key = 0; key < count; key++) {
    const at = offsets[key] ?? 0;
    const end = offsets[key + 1] ?? 0;
    let start = 0;
    for (let index = at; index < at + startLength; index++)
      start = start * letters + (index < end ? letterNumber(bytes[index] ?? 0) : 0);
    starts[start + 1] = (starts[start + 1] ?? 0) + 1;
  }
  for (let start = 0; start < startCount; start++) starts[start + 1] = (starts[start + 1] ?? 0) + (starts[start] ?? 0);
  return { bytes, offsets, starts };
}

/** 0 for no character, then 0-9 and a-z in their order. */
function letterNumber(code: number): number {
  return code < 58 ? code - 47 : code - 86;
}

export function wholeTable(table: KeyTable): KeyRange {
  return { low: 0, high: table.offsets.length - 1, depth: 0 };
}

/** Narrows `range` to the keys that go on with `text`, which is of a-z and 0-9; false, and the range as it was or wider, where there are none. */
export function narrow(table: KeyTable, range: KeyRange, text: string): boolean {
  if (range.depth === 0 && text.length >= startLength) {
    let start = 0;
    for (let index = 0; index < startLength; index++) start = start * letters + letterNumber(text.charCodeAt(index));
    range.low = table.starts[start] ?? 0;
    range.high = table.starts[start + 1] ?? 0;
  }
  const low = firstKey(table, range.low, range.high, range.depth, text, false);
  if (low >= range.high || compare(table, low, range.depth, text) !== 0) return false;
  range.high = firstKey(table, low, range.high, range.depth, text, true);
  range.low = low;
  range.depth += text.length;
  return true;
}

/** The key that ends where `range` has got to, or -1. Shorter keys sort first, so only the first can. */
export function endingKey(table: KeyTable, range: KeyRange): number {
  const { offsets } = table;
  const length = (offsets[range.low + 1] ?? 0) - (offsets[range.low] ?? 0);
  return range.low < range.high && length === range.depth ? range.low : -1;
}

/** Key number `key` as text. */
export function keyText({ bytes, offsets }: KeyTable, key: number): string {
  return String.fromCharCode(...bytes.subarray(offsets[key], offsets[key + 1]));
}

/** The key equal to `text`, or -1. */
export function findKey(table: KeyTable, text: string): number {
  const range = wholeTable(table);
  return narrow(table, range, text) ? endingKey(table, range) : -1;
}

/** First key of `[low, high)` that sorts at or after `text` from `depth` on; with `past`, after everything that begins with it. */
function firstKey(table: KeyTable, low: number, high: number, depth: number, text: string, past: boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = compare(table, middle, depth, text);
    if (order < 0 || (past && order === 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Below, at (the key begins with `text`) or above: -1, 0, 1. */
function compare({ bytes, offsets }: KeyTable, key: number, depth: number, text: string): number {
  const end = offsets[key + 1] ?? 0;
  let at = (offsets[key] ?? 0) + depth;
  for (let index = 0; index < text.length; index++, at++) {
    if (at >= end) return -1;
    const difference = (bytes[at] ?? 0) - text.charCodeAt(index);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}
