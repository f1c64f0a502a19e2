import { gunzipSync, gzipSync } from "node:zlib";
import { findKey, type KeyTable, withStarts } from "./key-table.ts";

/**
 * The gazetteer in columns: place `p` is entry `p` of every column up to `names`. Key `k` stands for the places
 * `postings[firstPosting[k] .. firstPosting[k + 1])`, best known first; a posting is the place's number times two,
 * plus one where the key is not the place's main name.
 */
export interface Gazetteer {
  countries: string[];
  kinds: string[];
  admin1: string[];
  /** Degrees times `degreeSteps`. */
  latitude: Int32Array;
  longitude: Int32Array;
  population: Uint32Array;
  geonamesId: Uint32Array;
  /** Numbers into `countries`, `kinds` and `admin1`; admin1 0 is the empty name. */
  country: Uint16Array;
  kind: Uint8Array;
  admin1Of: Uint16Array;
  /** Main names in UTF-8, each ended by a line feed. */
  names: Uint8Array;
  keys: KeyTable;
  /** Most words of a name that folds to the key: "Guinea-Bissau" has two, "Weare" one. */
  keyWords: Uint8Array;
  firstPosting: Uint32Array;
  postings: Uint32Array;
}

export const degreeSteps = 10_000;

const columns = ["latitude", "longitude", "population", "geonamesId", "country", "kind", "admin1Of", "names"] as const;
const width = { latitude: 4, longitude: 4, population: 4, geonamesId: 4, country: 2, kind: 1, admin1Of: 2, names: 1 };
const formatName = "sayso-gazetteer-2";

interface Header {
  format: string;
  countries: string[];
  kinds: string[];
  admin1: string[];
  /** Bytes of each part, in the order in which they follow. */
  sizes: number[];
}

/** One gzipped file: a line of JSON, then the columns with their bytes grouped by significance, then keys and postings. */
export function packGazetteer(gazetteer: Gazetteer): Uint8Array {
  const { countries, kinds, admin1, keys, postings } = gazetteer;
  const parts = columns.map((name) => groupBytes(bytesOf(gazetteer[name]), width[name]));
  parts.push(...packKeys(keys), gazetteer.keyWords, countsOf(gazetteer.firstPosting), groupBytes(bytesOf(postings), 4));
  const header: Header = { format: formatName, countries, kinds, admin1, sizes: parts.map((part) => part.length) };
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts]);
  return gzipSync(whole, { level: 9, memLevel: 9 });
}

/** What `packGazetteer` packed; null where the bytes are something else. */
export function unpackGazetteer(packed: Uint8Array): Gazetteer | null {
  const whole = decompress(packed);
  const headerEnd = whole.indexOf(10);
  const header = readHeader(whole.subarray(0, Math.max(headerEnd, 0)));
  if (header === null) return null;
  const parts: Uint8Array[] = [];
  let at = headerEnd + 1;
  for (const size of header.sizes) {
    parts.push(whole.subarray(at, at + size));
    at += size;
  }
  const part = (index: number): Uint8Array => parts[index] ?? new Uint8Array();
  return {
    countries: header.countries,
    kinds: header.kinds,
    admin1: header.admin1,
    latitude: join4(part(0)),
    longitude: join4(part(1)),
    population: new Uint32Array(join4(part(2)).buffer),
    geonamesId: new Uint32Array(join4(part(3)).buffer),
    country: join2(part(4)),
    kind: new Uint8Array(part(5)),
    admin1Of: join2(part(6)),
    names: new Uint8Array(part(7)),
    keys: unpackKeys(part(8), part(9), part(10)),
    keyWords: new Uint8Array(part(11)),
    firstPosting: runningTotal(join2(part(12))),
    postings: new Uint32Array(join4(part(13)).buffer),
  };
}

/** Postings of key number `key`; none for -1. */
export function postingsOf({ firstPosting, postings }: Gazetteer, key: number): Uint32Array {
  return key < 0 ? new Uint32Array() : postings.subarray(firstPosting[key], firstPosting[key + 1]);
}

/** Numbers of the places that bear the folded name `key`, best known first. */
export function numbersOf(gazetteer: Gazetteer, key: string): Uint32Array {
  return postingsOf(gazetteer, findKey(gazetteer.keys, key)).map((posting) => posting >>> 1);
}

function decompress(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { chunkSize: 1 << 24 });
  } catch {
    return new Uint8Array();
  }
}

function readHeader(bytes: Uint8Array): Header | null {
  const text = new TextDecoder().decode(bytes);
  return text.startsWith(`{"format":"${formatName}"`) ? (JSON.parse(text) as Header) : null;
}

/** For each key: how many characters it shares with the one before, how many follow, and those that follow. */
function packKeys({ bytes, offsets }: KeyTable): Uint8Array[] {
  const count = offsets.length - 1;
  const shared = new Uint8Array(count);
  const added = new Uint8Array(count);
  const tails: Uint8Array[] = [];
  let before: Uint8Array = new Uint8Array();
  for (let key = 0; key < count; key++) {
    const text = bytes.subarray(offsets[key], offsets[key + 1]);
    let same = 0;
    while (same < before.length && same < text.length && before[same] === text[same]) same++;
    shared[key] = same;
    added[key] = text.length - same;
    tails.push(text.subarray(same));
    before = text;
  }
  return [shared, added, Buffer.concat(tails)];
}

function unpackKeys(shared: Uint8Array, added: Uint8Array, tails: Uint8Array): KeyTable {
  const offsets = new Uint32Array(shared.length + 1);
  for (let key = 0; key < shared.length; key++)
    offsets[key + 1] = (offsets[key] ?? 0) + (shared[key] ?? 0) + (added[key] ?? 0);
  const bytes = new Uint8Array(offsets[shared.length] ?? 0);
  let tail = 0;
  for (let key = 0; key < shared.length; key++) {
    let at = offsets[key] ?? 0;
    const before = offsets[key - 1] ?? 0;
    const same = shared[key] ?? 0;
    for (let index = 0; index < same; index++) bytes[at++] = bytes[before + index] ?? 0;
    for (const end = offsets[key + 1] ?? 0; at < end; ) bytes[at++] = tails[tail++] ?? 0;
  }
  return withStarts(bytes, offsets);
}

function countsOf(first: Uint32Array): Uint8Array {
  const counts = new Uint16Array(first.length - 1);
  for (let key = 0; key < counts.length; key++) counts[key] = (first[key + 1] ?? 0) - (first[key] ?? 0);
  return groupBytes(bytesOf(counts), 2);
}

function runningTotal(counts: Uint16Array): Uint32Array {
  const totals = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) totals[index + 1] = (totals[index] ?? 0) + (counts[index] ?? 0);
  return totals;
}

function bytesOf(column: Int32Array | Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** All lowest bytes of the numbers, then all second bytes and so on: like stands by like and packs better. */
function groupBytes(bytes: Uint8Array, size: number): Uint8Array {
  const count = bytes.length / size;
  const grouped = new Uint8Array(bytes.length);
  for (let plane = 0, to = 0; plane < size; plane++)
    for (let index = 0, from = plane; index < count; index++, from += size) grouped[to++] = bytes[from] ?? 0;
  return grouped;
}

/** Four-byte numbers out of what `groupBytes` grouped. */
function join4(grouped: Uint8Array): Int32Array<ArrayBuffer> {
  const count = grouped.length >> 2;
  const numbers = new Int32Array(count);
  const [second, third, fourth] = [count, 2 * count, 3 * count];
  for (let index = 0; index < count; index++) {
    const low = (grouped[index] ?? 0) | ((grouped[second + index] ?? 0) << 8);
    numbers[index] = low | ((grouped[third + index] ?? 0) << 16) | ((grouped[fourth + index] ?? 0) << 24);
  }
  return numbers;
}

/** Two-byte numbers out of what `groupBytes` grouped. */
function join2(grouped: Uint8Array): Uint16Array {
  const count = grouped.length >> 1;
  const numbers = new Uint16Array(count);
  for (let index = 0; index < count; index++)
    numbers[index] = (grouped[index] ?? 0) | ((grouped[count + index] ?? 0) << 8);
  return numbers;
}
