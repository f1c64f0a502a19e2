import { describe, expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { parseText, type WholeWords } from "../../../test/annotation/parse-text.ts";
import { parsePhrases } from "./parse-phrases.ts";

/** Each verb with its subject and object by their heads, `-` for none, and what it takes by a preposition. */
async function clausesOf(text: string): Promise<string[]> {
  const { tokens, chunks } = await parseText(text);
  const word = (chunk: number | null): string => tokens[chunks[chunk ?? -1]?.head ?? -1]?.text ?? "-";
  return chunks.flatMap(({ verb, obliques }, index) => {
    if (verb === null) return [];
    const phrases = obliques.map(({ prep, noun }) => ` ${prep} ${word(noun)}`).join("");
    return [`${word(verb.subject)} > ${word(index)} > ${word(verb.object)}${phrases}`];
  });
}

async function phrases(text: string, whole: WholeWords = {}): Promise<string[]> {
  const { tokens, chunks } = await parseText(text, whole);
  return chunks.map(({ kind, first, last }) => `${kind}: ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`);
}

describe("who did what to whom, as the language model and the mending have it", () => {
  test.each([
    ["The army shelled Maun.", ["army > shelled > Maun"]],
    ["Maun was shelled by rebels.", ["Maun > shelled > - by rebels"]],
    ["Rebels in Maun left.", ["Rebels > left > -"]],
    ["Rebels entered Maun and burned a clinic.", ["Rebels > entered > Maun", "Rebels > burned > clinic"]],
    ["The rebels, who led them, withdrew.", ["rebels > led > them", "rebels > withdrew > -"]],
    ["The rebels who shelled Maun withdrew.", ["rebels > shelled > Maun", "rebels > withdrew > -"]],
    ["The rebels who fought in Maun withdrew.", ["rebels > fought > - in Maun", "rebels > withdrew > -"]],
    ["The rebels, who led them, left.", ["rebels > led > them", "rebels > left > -"]],
    ["Rebels left Maun and soldiers burned it.", ["Rebels > left > Maun", "soldiers > burned > it"]],
    ["Rebels killed guards and soldiers wounded nurses.", ["Rebels > killed > guards", "soldiers > wounded > nurses"]],
    ["Drones that burned a clinic fell.", ["Drones > burned > clinic", "Drones > fell > -"]],
    ["Ndara, the leader, left Maun.", ["Ndara > left > Maun"]],
    ["The army shelled Maun, killing two nurses.", ["army > shelled > Maun", "army > killing > nurses"]],
    ["They left, wounding three men.", ["They > left > -", "They > wounding > men"]],
    ["The general ordered troops to leave Maun.", ["general > ordered > troops", "troops > leave > Maun"]],
    ["The bishop called on troops to leave Maun.", ["bishop > called > - on troops", "troops > leave > Maun"]],
    ["The army plans to attack Maun.", ["army > plans > -", "army > attack > Maun"]],
    ["The governor accused rebels of killing nurses.", ["governor > accused > rebels", "rebels > killing > nurses"]],
    ["Rebels were accused of burning a clinic.", ["Rebels > accused > -", "Rebels > burning > clinic"]],
    ["They denied burning a clinic.", ["They > denied > -", "They > burning > clinic"]],
    ["Fearing an attack, residents left Maun.", ["residents > Fearing > attack", "residents > left > Maun"]],
    ["He said rebels left Maun.", ["He > said > -", "rebels > left > Maun"]],
    ["Two were shot dead by rebels in Maun.", ["Two > shot > - by rebels in Maun"]],
    ["Groups backed by Zambia withdrew.", ["Groups > backed > - by Zambia", "Groups > withdrew > -"]],
    ["Gunmen abducted five workers.", ["Gunmen > abducted > workers"]],
    ["Hamuyela commands the patrol.", ["Hamuyela > commands > patrol"]],
    ["Rebels attack the town.", ["Rebels > attack > town"]],
    ["Rebels shot down a helicopter.", ["Rebels > shot > helicopter"]],
    ["He has fighters there.", ["He > has > fighters"]],
    ["The capture of Maun failed.", ["capture > failed > -"]],
    ["The second strike hit Maun.", ["strike > hit > Maun"]],
    ["A failed drive ended.", ["drive > ended > -"]],
    ["Shelling killed two people in Maun.", ["Shelling > killed > people in Maun"]],
    ["Rebels left the town and soldiers burned it.", ["Rebels > left > town", "soldiers > burned > it"]],
  ])("%s", async (text, clauses) => expect(await clausesOf(text)).toEqual(clauses));
});

describe("what is known beforehand stays whole", () => {
  test("a name, though the model sees a particle in it", async () => {
    expect(await phrases("The Rise Up Front left Maun.", { names: ["Rise Up Front"] })).toEqual([
      "noun: The Rise Up Front",
      "verb: left",
      "noun: Maun",
      "mark: .",
    ]);
  });

  test("a count before its noun", async () => {
    const found = await phrases("More than a dozen men left.", { counts: ["More than a dozen"] });
    expect(found[0]).toBe("noun: More than a dozen men");
  });

  test("a date, which before its noun is a part of the noun's phrase", async () => {
    const whole = { dates: ["Sunday"] };
    expect(await phrases("They left on Sunday.", whole)).toContain("date: Sunday");
    expect(await phrases("The army's Sunday attack failed.", whole)).toContain("noun: The army's Sunday attack");
  });
});

test("names that overlap nothing in the text change nothing", () => {
  const { tokens, sentences } = makeTokens("Rebels/NOUN/left:nsubj left/VERB/:root Maun/PROPN/left:obj");
  const beyond = [{ start: 400, end: 410 }];
  const plain = parsePhrases(tokens, sentences, { dates: [], names: [], counts: [] });
  expect(parsePhrases(tokens, sentences, { dates: beyond, names: beyond, counts: beyond })).toEqual(plain);
});

test("a text of three thousand sentences is read to its end", () => {
  const sentence =
    "Rebels/NOUN/shelled:nsubj of/ADP/front:case the/DET/front:det front/NOUN/Rebels:nmod shelled/VERB/:root || ";
  const { tokens, sentences } = makeTokens(sentence.repeat(3_000));
  const { chunks } = parsePhrases(tokens, sentences, { dates: [], names: [], counts: [] });
  expect(chunks).toHaveLength(12_000);
});
