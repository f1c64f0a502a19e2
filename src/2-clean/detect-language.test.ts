import { array, assert, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

const english = "The army said on Tuesday that its jets had struck a depot near Karsa. ";
const german = "Die Armee teilte am Dienstag mit, ihre Flugzeuge hätten ein Lager bei Karsa getroffen. ";

test("English is supported, in capitals too", () => {
  expect(detectLanguage(english)).toEqual({ language: "en", supported: true });
  expect(detectLanguage(english.toUpperCase()).language).toBe("en");
});

test("other languages are told and not supported", () => {
  expect(detectLanguage(german)).toEqual({ language: "de", supported: false });
  expect(detectLanguage("قال المتحدث باسم الجيش إن جنديين قتلا يوم الثلاثاء").language).toBe("ar");
  expect(detectLanguage("Речник армії повідомив, що у вівторок загинули двоє військових").language).toBe("uk");
});

test("a few plain words count as English", () => {
  expect(detectLanguage("Karsa shelled").language).toBe("en");
  expect(detectLanguage("Marlo Vand, 44").language).toBe("en");
});

test("English full of foreign names stays English", () => {
  expect(
    detectLanguage("Olmin Vandar, Kerrim al-Sahdi and Juro Maszewik held Ard Halwa and the Beni Karsa hilltop.")
      .language,
  ).toBe("en");
});

test("a foreign line at the head of an English report does not decide", () => {
  expect(detectLanguage(german + english.repeat(40)).language).toBe("en");
  expect(detectLanguage(english + german.repeat(40)).language).toBe("de");
});

test("a text without letters cannot be told", () => {
  expect(detectLanguage("")).toEqual({ language: "und", supported: false });
  expect(detectLanguage("12:30 -- 14").language).toBe("und");
});

test("no text makes it throw", () => {
  assert(
    property(array(nat(0xffff), { maxLength: 300 }), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(detectLanguage(text).language).toMatch(/^(?:[a-z]{2}|und)$/);
    }),
    { numRuns: 30 },
  );
});
