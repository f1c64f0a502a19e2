import { array, assert, constantFrom, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { decodeSignature, encodeSignature, signText, similarity } from "./index.ts";

const words = "river bridge army market dawn shell road north said town two bus clinic flag rain wall".split(" ");

/** Jaccard similarity counted out in full. */
function counted(one: string, other: string): number {
  const shingles = (text: string): Set<string> => {
    const all = text.split(" ");
    return new Set(all.slice(2).map((_, at) => all.slice(at, at + 3).join(" ")));
  };
  const [a, b] = [shingles(one), shingles(other)];
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  return both / (a.size + b.size - both);
}

test("case, punctuation, quotation marks and layout do not count", () => {
  const one = signText('The army said: "Karsa\'s 1,200 people are safe."');
  const other = signText("THE ARMY SAID\n\nKarsa’s  1200 people – are “safe”");
  expect(other.exact).toBe(one.exact);
  expect(other.bands).toEqual(one.bands);
  expect(similarity(one, other)).toBe(1);
});

test("another word gives another text", () => {
  expect(signText("two buses burned").exact).not.toBe(signText("three buses burned").exact);
});

test("signatures stay the same from release to release, since they are kept", () => {
  const { exact, bands, length, hashes } = signText("The army said on Monday that it had retaken the bridge at Olmin.");
  expect(exact.slice(0, 16)).toBe("dbb0011db9bf3960");
  expect([length, hashes[0], bands[0], bands.at(-1)]).toEqual([11, 44261924, "b0.sjni4pj0xdw9", "hk.1xic3j61julwi3"]);
});

test("a text without words has no bands and no likeness", () => {
  for (const text of ["", " \n", "--- ..."]) {
    expect(signText(text)).toMatchObject({ length: 0, bands: [] });
    expect(similarity(signText(text), signText("one word"))).toBe(0);
  }
});

test("one or two words are a text too", () => {
  expect(similarity(signText("Ceasefire holds"), signText("ceasefire holds"))).toBe(1);
  expect(similarity(signText("Ceasefire holds"), signText("Ceasefire breaks"))).toBe(0);
});

test("up to 512 shingles the likeness is exact", () => {
  const texts = array(constantFrom(...words), { minLength: 3, maxLength: 60 }).map((list) => list.join(" "));
  assert(
    property(texts, texts, (one, other) => {
      expect(similarity(signText(one), signText(other))).toBeCloseTo(counted(one, other), 10);
    }),
  );
});

test("beyond that it is estimated to within a few hundredths", () => {
  const long = Array.from({ length: 4000 }, (_, at) => `w${(at * 7919) % 3001}`);
  for (const every of [10, 25, 60, 200]) {
    const edited = long.map((word, at) => (at % every === 0 ? `x${at}` : word)).join(" ");
    const estimate = similarity(signText(long.join(" ")), signText(edited));
    expect(Math.abs(estimate - counted(long.join(" "), edited))).toBeLessThan(0.06);
  }
});

test("a signature comes back whole from its bytes", () => {
  assert(
    property(string({ maxLength: 400 }), (text) => {
      const signature = signText(text);
      expect(decodeSignature(encodeSignature(signature), signature.bands)).toEqual(signature);
    }),
  );
});

test("no text and no bytes make it throw", () => {
  assert(property(array(nat(0xffff)), (codes) => signText(String.fromCharCode(...codes)).exact.length === 64));
  expect(decodeSignature(new Uint8Array([1, 2, 3])).length).toBe(0);
  expect(decodeSignature(new Uint8Array(40).fill(255)).hashes.length).toBeLessThan(40);
});

test("a line of a million words is signed to its end", () => {
  expect(signText("word and ".repeat(500_000)).length).toBe(2);
});
