import type { Signature } from "./sign-text.ts";

const header = 4;

/** A signature as bytes for keeping, without its bands: those are kept as keys to look up. Little-endian 32-bit words. */
export function encodeSignature({ length, hashes, head, specifics, exact }: Signature): Uint8Array {
  const digest = exact.match(/.{8}/g) ?? [];
  const words = [length, hashes.length, head.length, digest.length];
  words.push(...hashes, ...head, ...digest.map((hex) => Number.parseInt(hex, 16)), ...specifics);
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  return bytes;
}

/** The signature that was encoded; `bands` are those kept beside it, or empty where nobody will look it up by them. */
export function decodeSignature(bytes: Uint8Array, bands: string[] = []): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = Uint32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
  const [length = 0, hashCount = 0, headCount = 0, digestCount = 0] = words;
  const headFrom = header + hashCount;
  const digestFrom = headFrom + headCount;
  const specificsFrom = digestFrom + digestCount;
  const digest = [...words.subarray(digestFrom, specificsFrom)];
  return {
    length,
    hashes: words.slice(header, headFrom),
    head: words.slice(headFrom, digestFrom),
    specifics: words.slice(specificsFrom),
    bands,
    exact: digest.map((word) => word.toString(16).padStart(8, "0")).join(""),
  };
}
