import { describe, expect, it } from "vitest";
import { decodeText } from "./detect-encoding.ts";

const words = "Señor Müller said “no” – twice – on Tuesday evening in the café near the station, and nobody was hurt.";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = (mark ? "\uFEFF" : "") + text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function windows1252(text: string): Uint8Array {
  const high = new Map([
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
  ]);
  return Uint8Array.from(text, (sign) => high.get(sign) ?? sign.charCodeAt(0));
}

describe("decodeText", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(words)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${words}`)],
    ["UTF-16, little end first", utf16(words, true, true)],
    ["UTF-16, big end first", utf16(words, false, true)],
    ["UTF-16 without a mark", utf16(words, true, false)],
    ["Windows-1252", windows1252(words)],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)?.text).toBe(words);
  });

  it("believes what a page declares when the bytes are not UTF-8", () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    const bytes = Uint8Array.from([...new TextEncoder().encode(page), 0xcc, 0xe8, 0xf0]);
    expect(decodeText(bytes)?.text).toBe(`${page}Мир`);
  });

  it("keeps a UTF-8 text with a few broken bytes as UTF-8", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(words.repeat(10)), 0xff]);
    expect(decodeText(bytes)?.text).toBe(`${words.repeat(10)}\uFFFD`);
  });

  it("puts U+FFFD for NUL and unpaired surrogates", () => {
    expect(decodeText(new TextEncoder().encode("one two three four five six\0seven"))?.text).toBe(
      "one two three four five six\uFFFDseven",
    );
    expect(decodeText(utf16("a mark \uD800 and no pair to it in this line", true, true))?.text).toBe(
      "a mark \uFFFD and no pair to it in this line",
    );
  });

  it("gives nothing for bytes that are no text", () => {
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32))).toBeNull();
  });
});
