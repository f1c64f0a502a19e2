import type { Signature } from "./sign-text.ts";

/** A signature as bytes for keeping, without its bands: those are kept as keys to look up. Little-endian 32-bit words. */
export function encodeSignature({ length, hashes, head, specifics, exact }: Signature): Uint8Array {
  const digest = Uint32Array.from(exact.match(/.{8}/g) ?? [], (hex) => Number.parseInt(hex, 16));
  const parts = [Uint32Array.of(length), hashes, head, specifics.names, specifics.figures, digest];
  const words = parts.flatMap((part) => [part.length, ...part]);
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
  let at = 0;
  const next = (): number => {
    at += 4;
    return at <= bytes.byteLength ? view.getUint32(at - 4, true) : 0;
  };
  const part = (): Uint32Array => Uint32Array.from({ length: Math.min(next(), bytes.byteLength / 4) }, next);
  const [length = 0] = part();
  const [hashes, head, names, figures, digest] = [part(), part(), part(), part(), part()];
  const exact = Array.from(digest, (word) => word.toString(16).padStart(8, "0")).join("");
  return { length, hashes, head, specifics: { names, figures }, bands, exact };
}
