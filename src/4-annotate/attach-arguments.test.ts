import { expect, test } from "vitest";
import { makeTokens } from "../../test/annotation/make-tokens.ts";
import { attachArguments } from "./attach-arguments.ts";
import { chunkPhrases } from "./chunk-phrases.ts";

/** Each verb with its subject and object, `-` for none: `army > shelled > Maun`. Phrases by their last word. */
function clausesOf(tagged: string): string[] {
  const { tokens, sentences } = makeTokens(tagged);
  const chunks = attachArguments(tokens, chunkPhrases(tokens, sentences, [], [], []));
  const word = (chunk: number | null): string => tokens[chunks[chunk ?? -1]?.head ?? -1]?.text ?? "-";
  return chunks.flatMap((chunk, index) =>
    chunk.verb === null ? [] : [`${word(chunk.verb.subject)} > ${word(index)} > ${word(chunk.verb.object)}`],
  );
}

/** The phrases that the word takes by a preposition. */
function phrasesOf(word: string, tagged: string): string[] {
  const { tokens, sentences } = makeTokens(tagged);
  const chunks = attachArguments(tokens, chunkPhrases(tokens, sentences, [], [], []));
  const chunk = chunks.find(({ head }) => tokens[head]?.text === word);
  return (chunk?.obliques ?? []).map(({ prep, noun }) => `${prep} ${tokens[chunks[noun]?.head ?? -1]?.text}`);
}

test.each([
  [
    "subject and object stand beside their verb",
    "The/DET army/NOUN shelled/VERB Maun/PROPN",
    ["army > shelled > Maun"],
  ],
  [
    "a passive has a subject and no object",
    "Maun/PROPN was/AUX shelled/VERB by/ADP rebels/NOUN",
    ["Maun > shelled > -"],
  ],
  [
    "a subject reaches past its prepositional phrases",
    "Rebels/NOUN in/ADP Maun/PROPN left/VERB",
    ["Rebels > left > -"],
  ],
  [
    "two verbs joined by and have one subject",
    "Rebels/NOUN entered/VERB Maun/PROPN and/CCONJ burned/VERB a/DET clinic/NOUN",
    ["Rebels > entered > Maun", "Rebels > burned > clinic"],
  ],
  [
    "the second clause after and has a subject of its own",
    "Rebels/NOUN left/VERB Maun/PROPN and/CCONJ soldiers/NOUN burned/VERB it/PRON",
    ["Rebels > left > Maun", "soldiers > burned > it"],
  ],
  [
    "who stands for the noun before it",
    "The/DET rebels/NOUN ~,/PUNCT who/PRON led/VERB them/PRON ~,/PUNCT left/VERB",
    ["rebels > led > them", "rebels > left > -"],
  ],
  [
    "a relative clause without commas keeps its object from the main verb",
    "The/DET rebels/NOUN who/PRON shelled/VERB Maun/PROPN withdrew/VERB",
    ["rebels > shelled > Maun", "rebels > withdrew > -"],
  ],
  [
    "the main verb goes with the first noun and not with the relative clause's place",
    "The/DET rebels/NOUN who/PRON fought/VERB in/ADP Maun/PROPN withdrew/VERB",
    ["rebels > fought > -", "rebels > withdrew > -"],
  ],
  [
    "an apposition is no subject",
    "Ndara/PROPN ~,/PUNCT the/DET leader/NOUN ~,/PUNCT left/VERB Maun/PROPN",
    ["Ndara > left > Maun"],
  ],
  [
    "a participle after a comma has the main clause's subject",
    "The/DET army/NOUN shelled/VERB Maun/PROPN ~,/PUNCT killing/VERB two/NUM nurses/NOUN",
    ["army > shelled > Maun", "army > killing > nurses"],
  ],
  [
    "whoever is ordered is the subject of the infinitive",
    "The/DET general/NOUN ordered/VERB/order troops/NOUN to/PART leave/VERB Maun/PROPN",
    ["general > ordered > troops", "troops > leave > Maun"],
  ],
  [
    "whoever is called on is the subject of the infinitive",
    "The/DET bishop/NOUN called/VERB/call on/ADP troops/NOUN to/PART leave/VERB Maun/PROPN",
    ["bishop > called > -", "troops > leave > Maun"],
  ],
  [
    "whoever wants to act is the subject of the infinitive",
    "The/DET army/NOUN wants/VERB/want to/PART leave/VERB Maun/PROPN",
    ["army > wants > -", "army > leave > Maun"],
  ],
  [
    "whoever is accused is the subject of what they are accused of",
    "The/DET governor/NOUN accused/VERB/accuse rebels/NOUN of/ADP killing/VERB nurses/NOUN",
    ["governor > accused > rebels", "rebels > killing > nurses"],
  ],
  [
    "whoever is accused in the passive is the subject too",
    "Rebels/NOUN were/AUX accused/VERB/accuse of/ADP killing/VERB nurses/NOUN",
    ["Rebels > accused > -", "Rebels > killing > nurses"],
  ],
  [
    "a participle before the main clause has the main clause's subject",
    "Fearing/VERB an/DET attack/NOUN ~,/PUNCT residents/NOUN left/VERB Maun/PROPN",
    ["residents > Fearing > attack", "residents > left > Maun"],
  ],
  [
    "a noun before a verb of its own is no object",
    "He/PRON said/VERB rebels/NOUN left/VERB Maun/PROPN",
    ["He > said > -", "rebels > left > Maun"],
  ],
  [
    "a verb never takes a subject from the sentence before",
    "Rebels/NOUN came/VERB || left/VERB Maun/PROPN",
    ["Rebels > came > -", "- > left > Maun"],
  ],
])("%s", (_, tagged, clauses) => expect(clausesOf(tagged)).toEqual(clauses));

test("a verb takes phrases past commas and adverbs, a noun only its own", () => {
  const tagged = "Jets/NOUN struck/VERB a/DET depot/NOUN in/ADP hills/NOUN early/ADV ~,/PUNCT near/ADP Maun/PROPN";
  expect(phrasesOf("struck", tagged)).toEqual(["in hills", "near Maun"]);
  expect(phrasesOf("depot", tagged)).toEqual(["in hills"]);
});

test("of is the object's and no verb's, unless it follows the object", () => {
  const tagged = "Rebels/NOUN took/VERB Maun/PROPN on/ADP orders/NOUN of/ADP Ndara/PROPN";
  expect(phrasesOf("took", tagged)).toEqual(["on orders"]);
});

test("an adjective after a passive does not hide who did it", () => {
  expect(phrasesOf("shot", "Two/NUM were/AUX shot/VERB dead/ADJ by/ADP rebels/NOUN in/ADP Maun/PROPN")).toEqual([
    "by rebels",
    "in Maun",
  ]);
});

test("the last of two prepositions is the one that counts", () => {
  expect(phrasesOf("came", "Rebels/NOUN came/VERB out/ADP of/ADP Maun/PROPN")).toEqual(["of Maun"]);
});

test("a chain of thousands of phrases is read in linear time", () => {
  const { tokens, sentences } = makeTokens("men/NOUN of/ADP ".repeat(20_000));
  const chunks = chunkPhrases(tokens, sentences, [], [], []);
  const started = performance.now();
  attachArguments(tokens, chunks);
  expect(performance.now() - started).toBeLessThan(3_000);
});
