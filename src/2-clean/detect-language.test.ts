import { array, assert, asyncProperty, nat } from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

const english = "The army said on Tuesday that its jets had struck a depot near Karsa. ";
const german = "Die Armee teilte am Dienstag mit, ihre Flugzeuge hätten ein Lager bei Karsa getroffen. ";

test("English is supported, in capitals too", async () => {
  expect(await detectLanguage(english)).toEqual({ language: "en", supported: true });
  expect((await detectLanguage(english.toUpperCase())).language).toBe("en");
});

test("other languages are told and not supported", async () => {
  expect(await detectLanguage(german)).toEqual({ language: "de", supported: false });
  expect((await detectLanguage("قال المتحدث باسم الجيش إن جنديين قتلا يوم الثلاثاء")).language).toBe("ar");
  expect((await detectLanguage("Речник армії повідомив, що у вівторок загинули двоє військових")).language).toBe("uk");
});

test("a few plain words count as English", async () => {
  expect((await detectLanguage("Karsa shelled")).language).toBe("en");
  expect((await detectLanguage("Marlo Vand, 44")).language).toBe("en");
});

test("English full of foreign names stays English", async () => {
  expect(
    (await detectLanguage("Olmin Vandar, Kerrim al-Sahdi and Juro Maszewik held Ard Halwa and the Beni Karsa hilltop."))
      .language,
  ).toBe("en");
});

test("a long text that is plainly English needs no statistics, and one in another language is never taken for it", async () => {
  expect(await detectLanguage(english.repeat(3))).toEqual({ language: "en", supported: true });
  expect((await detectLanguage(german.repeat(3))).language).toBe("de");
  const dutch = "Het leger zei dat het in de nacht een aanval had gedaan op het dorp, en dat er drie doden waren. ";
  expect((await detectLanguage(dutch.repeat(3))).language).toBe("nl");
});

test("a foreign line at the head of an English report does not decide", async () => {
  expect((await detectLanguage(german + english.repeat(40))).language).toBe("en");
  expect((await detectLanguage(english + german.repeat(40))).language).toBe("de");
});

test("a text without letters cannot be told", async () => {
  expect(await detectLanguage("")).toEqual({ language: "und", supported: false });
  expect((await detectLanguage("12:30 -- 14")).language).toBe("und");
});

test("no text makes it throw", async () => {
  await assert(
    asyncProperty(array(nat(0xffff), { maxLength: 300 }), async (codes) => {
      const text = String.fromCharCode(...codes);
      expect((await detectLanguage(text)).language).toMatch(/^(?:[a-z]{2}|und)$/);
    }),
    { numRuns: 30 },
  );
});
