import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { Chunk, Token } from "../../schema/index.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { findPhrases } from "./find-phrases.ts";
import { openTree } from "./tree.ts";

const none = new Map<number, number>();

function read(tagged: string): { tokens: readonly Token[]; chunks: readonly Chunk[] } {
  const { tokens, sentences } = makeTokens(tagged);
  const found = sentences.flatMap((one) => findNounPhrases(tokens, one, { dates: none, names: none, counts: none }));
  const nouns = new Map(found.map((noun) => [noun.first, noun]));
  return { tokens, chunks: findPhrases(openTree(tokens), sentences, { nouns, dates: none }) };
}

/** Each verb with its subject and object, `-` for none: `army > shelled > Maun`. Phrases by their head. */
function clausesOf(tagged: string): string[] {
  const { tokens, chunks } = read(tagged);
  const word = (chunk: number | null): string => tokens[chunks[chunk ?? -1]?.head ?? -1]?.text ?? "-";
  return chunks.flatMap(({ verb }, index) =>
    verb === null ? [] : [`${word(verb.subject)} > ${word(index)} > ${word(verb.object)}`],
  );
}

/** The phrases that the word takes by a preposition. */
function phrasesOf(word: string, tagged: string): string[] {
  const { tokens, chunks } = read(tagged);
  const chunk = chunks.find(({ head }) => tokens[head]?.text === word);
  return (chunk?.obliques ?? []).map(({ prep, noun }) => `${prep} ${tokens[chunks[noun]?.head ?? -1]?.text}`);
}

test.each([
  [
    "an active verb has a subject and an object",
    "The/DET/army:det army/NOUN/shelled:nsubj shelled/VERB/:root Maun/PROPN/shelled:obj",
    ["army > shelled > Maun"],
  ],
  [
    "a passive has a subject and no object",
    "Maun/PROPN/shelled:nsubj:pass was/AUX/shelled:aux:pass shelled/VERB/:root by/ADP/rebels:case rebels/NOUN/shelled:obl:agent",
    ["Maun > shelled > -"],
  ],
  [
    "what is said of a subject by a form of be is the object",
    "Ndara/PROPN/leader:nsubj is/AUX/leader:cop the/DET/leader:det leader/NOUN/:root",
    ["Ndara > is > leader"],
  ],
  [
    "two verbs joined by and have one subject",
    "Rebels/NOUN/entered:nsubj entered/VERB/:root Maun/PROPN/entered:obj and/CCONJ/burned:cc burned/VERB/entered:conj a/DET/clinic:det clinic/NOUN/burned:obj",
    ["Rebels > entered > Maun", "Rebels > burned > clinic"],
  ],
  [
    "the second clause after and keeps a subject of its own",
    "Rebels/NOUN/left:nsubj left/VERB/:root Maun/PROPN/left:obj and/CCONJ/burned:cc soldiers/NOUN/burned:nsubj burned/VERB/left:conj it/PRON/burned:obj",
    ["Rebels > left > Maun", "soldiers > burned > it"],
  ],
  [
    "who stands for the noun before it",
    "The/DET/rebels:det rebels/NOUN/withdrew:nsubj who/PRON/shelled:nsubj shelled/VERB/rebels:acl:relcl Maun/PROPN/shelled:obj withdrew/VERB/:root",
    ["rebels > shelled > Maun", "rebels > withdrew > -"],
  ],
  [
    "that stands for the noun before it",
    "The/DET/jets:det jets/NOUN/left:nsubj that/PRON/struck:nsubj struck/VERB/jets:acl:relcl Maun/PROPN/struck:obj left/VERB/:root",
    ["jets > struck > Maun", "jets > left > -"],
  ],
  [
    "a noun is what the clause behind it did to it",
    "The/DET/town:det town/NOUN/burned:nsubj rebels/NOUN/took:nsubj took/VERB/town:acl:relcl burned/VERB/:root",
    ["rebels > took > town", "town > burned > -"],
  ],
  [
    "an apposition is no subject",
    "Ndara/PROPN/left:nsubj ~,/PUNCT/leader:punct the/DET/leader:det leader/NOUN/Ndara:appos ~,/PUNCT/leader:punct left/VERB/:root Maun/PROPN/left:obj",
    ["Ndara > left > Maun"],
  ],
  [
    "a participle has the main clause's subject, before it and behind it",
    "Fearing/VERB/shelled:advcl an/DET/attack:det attack/NOUN/Fearing:obj ~,/PUNCT/Fearing:punct the/DET/army:det army/NOUN/shelled:nsubj shelled/VERB/:root Maun/PROPN/shelled:obj ~,/PUNCT/killing:punct killing/VERB/shelled:advcl nurses/NOUN/killing:obj",
    ["army > Fearing > attack", "army > shelled > Maun", "army > killing > nurses"],
  ],
  [
    "a participle behind a noun has the noun for its subject",
    "groups/NOUN/left:nsubj backed/VERB/groups:acl by/ADP/Zambia:case Zambia/PROPN/backed:obl:agent left/VERB/:root",
    ["groups > backed > -", "groups > left > -"],
  ],
  [
    "whoever is ordered is the subject of the infinitive",
    "The/DET/general:det general/NOUN/ordered:nsubj ordered/VERB/:root troops/NOUN/ordered:obj to/PART/leave:mark leave/VERB/ordered:xcomp Maun/PROPN/leave:obj",
    ["general > ordered > troops", "troops > leave > Maun"],
  ],
  [
    "whoever is called on is the subject of the infinitive",
    "The/DET/bishop:det bishop/NOUN/called:nsubj called/VERB/:root on/ADP/troops:case troops/NOUN/called:obl to/PART/leave:mark leave/VERB/called:xcomp Maun/PROPN/leave:obj",
    ["bishop > called > -", "troops > leave > Maun"],
  ],
  [
    "whoever wants to act is the subject of the infinitive",
    "The/DET/army:det army/NOUN/wants:nsubj wants/VERB/:root to/PART/leave:mark leave/VERB/wants:xcomp Maun/PROPN/leave:obj",
    ["army > wants > -", "army > leave > Maun"],
  ],
  [
    "whoever is accused is the subject of what they are accused of",
    "The/DET/governor:det governor/NOUN/accused:nsubj accused/VERB/:root rebels/NOUN/accused:obj of/SCONJ/killing:mark killing/VERB/accused:advcl nurses/NOUN/killing:obj",
    ["governor > accused > rebels", "rebels > killing > nurses"],
  ],
  [
    "whoever is accused in the passive is the subject too",
    "Rebels/NOUN/accused:nsubj:pass were/AUX/accused:aux:pass accused/VERB/:root of/SCONJ/killing:mark killing/VERB/accused:advcl nurses/NOUN/killing:obj",
    ["Rebels > accused > -", "Rebels > killing > nurses"],
  ],
  [
    "a noun before a verb of its own is no object",
    "He/PRON/said:nsubj said/VERB/:root rebels/NOUN/left:nsubj left/VERB/said:ccomp Maun/PROPN/left:obj",
    ["He > said > -", "rebels > left > Maun"],
  ],
  [
    "a bare noun right behind an active verb is its object though the tree has none",
    "Rebels/NOUN/burned:nsubj burned/VERB/:root clinics/NOUN/burned:dep",
    ["Rebels > burned > clinics"],
  ],
  [
    "a verb never takes a subject from the sentence before",
    "Rebels/NOUN/came:nsubj came/VERB/:root || left/VERB/:root Maun/PROPN/left:obj",
    ["Rebels > came > -", "- > left > Maun"],
  ],
])("%s", (_, tagged, clauses) => expect(clausesOf(tagged)).toEqual(clauses));

test.each([
  [
    "a list before the verb is its subject from the first member on",
    "Ndara/PROPN/killed:dep along/ADV/Ada:case with/ADP/Ada:case Ada/PROPN/Ndara:nmod and/CCONJ/Lia:cc Lia/PROPN/Ada:conj were/AUX/killed:aux:pass killed/VERB/:root",
    ["Ndara > killed > -"],
  ],
  [
    "words between commas do not part a subject from its verb",
    "Nine/NUM/men:nummod men/NOUN/:root ~,/PUNCT/one:punct including/ADP/one:case one/PRON/men:dep who/PRON/nurse:nsubj was/AUX/nurse:cop a/DET/nurse:det nurse/NOUN/one:acl:relcl ~,/PUNCT/men:punct were/AUX/killed:aux:pass killed/VERB/men:dep",
    ["men > killed > -"],
  ],
  [
    "a participle behind were reported tells of the same subject",
    "Nine/NUM/men:nummod men/NOUN/reported:nsubj:pass were/AUX/reported:aux:pass reported/VERB/:root killed/VERB/reported:dep",
    ["men > reported > -", "men > killed > -"],
  ],
])("%s", (_, tagged, expected) => {
  expect(clausesOf(tagged)).toEqual(expect.arrayContaining(expected));
});

test("a verb takes phrases past commas and adverbs, a noun only its own", () => {
  const tagged =
    "Jets/NOUN/struck:nsubj struck/VERB/:root a/DET/depot:det depot/NOUN/struck:obj in/ADP/hills:case hills/NOUN/depot:nmod early/ADV/struck:advmod ~,/PUNCT/Maun:punct near/ADP/Maun:case Maun/PROPN/struck:obl";
  expect(phrasesOf("struck", tagged)).toEqual(["in hills", "near Maun"]);
  expect(phrasesOf("depot", tagged)).toEqual(["in hills"]);
});

test("a phrase right behind a noun is the noun's, though the tree hangs it on the verb", () => {
  const tagged =
    "Jets/NOUN/struck:nsubj struck/VERB/:root a/DET/depot:det depot/NOUN/struck:obj in/ADP/hills:case hills/NOUN/struck:obl";
  expect(phrasesOf("depot", tagged)).toEqual(["in hills"]);
});

test("of is the object's and no verb's", () => {
  const tagged =
    "Rebels/NOUN/took:nsubj took/VERB/:root Maun/PROPN/took:obj on/ADP/orders:case orders/NOUN/took:obl of/ADP/Ndara:case Ndara/PROPN/orders:nmod";
  expect(phrasesOf("took", tagged)).toEqual(["on orders"]);
  expect(phrasesOf("orders", tagged)).toEqual(["of Ndara"]);
});

test("an adjective after a passive does not hide who did it", () => {
  const tagged =
    "Two/NUM/shot:nsubj:pass were/AUX/shot:aux:pass shot/VERB/:root dead/ADJ/shot:xcomp by/ADP/rebels:case rebels/NOUN/shot:obl:agent in/ADP/Maun:case Maun/PROPN/shot:obl";
  expect(phrasesOf("shot", tagged)).toEqual(["by rebels", "in Maun"]);
});

test("the last of two prepositions is the one that counts", () => {
  const tagged = "Rebels/NOUN/came:nsubj came/VERB/:root out/ADP/Maun:case of/ADP/Maun:case Maun/PROPN/came:obl";
  expect(phrasesOf("came", tagged)).toEqual(["of Maun"]);
});
