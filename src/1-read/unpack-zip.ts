import { inflateRawSync } from "node:zlib";

export type ZipFault = "damaged" | "locked" | "bomb";

interface Entry {
  name: string;
  locked: boolean;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

/** Most bytes that the entries of one file may unpack to, and most for each byte of the file where that is more than a little. */
const maxTotal = 512 * 2 ** 20;
const maxRatio = 100;
const ratioFrom = 16 * 2 ** 20;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/** Names of the entries, none where the file is damaged. */
export function zipNames(bytes: Uint8Array): string[] {
  return readDirectory(bytes)?.map(({ name }) => name) ?? [];
}

/**
 * Unpacks the entries that `wanted` names, `maxBytes` in all at most. What the directory promises is added up before anything
 * is unpacked, and what comes out is counted again: a directory can lie.
 */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): Map<string, Uint8Array> | ZipFault {
  const entries = readDirectory(bytes);
  if (entries === null) return "damaged";
  const promised = entries.reduce((sum, { size }) => sum + size, 0);
  if (promised > maxTotal || (promised > ratioFrom && promised > maxRatio * bytes.length)) return "bomb";
  const unpacked = new Map<string, Uint8Array>();
  let left = maxBytes;
  for (const entry of entries) {
    if (!wanted(entry.name) || unpacked.has(entry.name)) continue;
    if (entry.locked) return "locked";
    const content = unpackEntry(bytes, entry, left);
    if (typeof content === "string") return content;
    left -= content.length;
    unpacked.set(entry.name, content);
  }
  return unpacked;
}

function unpackEntry(bytes: Uint8Array, entry: Entry, left: number): Uint8Array | ZipFault {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return "damaged";
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (from + entry.packed > bytes.length) return "damaged";
  if (entry.size > left) return "bomb";
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return "damaged";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    return error instanceof RangeError ? "bomb" : "damaged";
  }
}

/** The entries that the central directory lists; null where there is none to be read. */
function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
