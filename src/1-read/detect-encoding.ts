import { analyse } from "chardet";
import { replaceUnpaired } from "./replace-unpaired.ts";

/** What ISO-8859-1 leaves to control characters and the encoding that is meant by it, Windows-1252, does not. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
const sampleSize = 65_536;

export interface Decoded {
  /** Without byte order mark; NUL and unpaired surrogates are U+FFFD. */
  text: string;
  /** A label that `decodeAs` takes. */
  encoding: string;
}

/** Reads the bytes as text in the encoding that they show to be in; null where no encoding gives readable text. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  for (const encoding of candidates(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text !== null && isReadable(text)) return { text, encoding };
  }
  return null;
}

/** Null for an encoding that is not known. Bytes that stand for nothing become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    const latin = /^(?:windows-1252|iso-8859-1)$/i.test(encoding);
    return replaceUnpaired(
      latin ? text.replace(/[\x80-\x9F]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign) : text,
    );
  } catch {
    return null;
  }
}

function* candidates(bytes: Uint8Array): Generator<string> {
  const wide = markedWide(bytes) ?? looksWide(bytes);
  if (wide !== null) yield wide;
  if (isUtf8(bytes)) yield "utf-8";
  const declared = declaredEncoding(bytes);
  if (declared !== null) yield declared;
  if (isNearlyUtf8(bytes)) yield "utf-8";
  for (const { name } of analyse(bytes.subarray(0, sampleSize))) if (!/^utf/i.test(name)) yield name;
  yield "windows-1252";
}

function markedWide(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark: every other byte of Western text is zero. */
function looksWide(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, 4_096) >> 1;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.3 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a few bytes broken: cut short, or pasted from elsewhere. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > 10 * broken;
}

/** What a page or an XML file says it is written in. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(
      head,
    );
  const label = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  return label === "" || /^utf-?(?:8|16)/.test(label) ? null : label;
}

/** Hardly any of it is control characters or characters that could not be read. */
function isReadable(text: string): boolean {
  const odd = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F\uFFFD]/g)?.length ?? 0;
  return odd <= text.length * 0.05;
}
