import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { mendTree } from "./mend-tree.ts";

/** What the word is and hangs on in the mended tree: `NOUN left:nsubj`. */
function linkOf(word: string, tagged: string): string | undefined {
  const tokens = mendTree(makeTokens(tagged).tokens);
  const token = tokens.find(({ text }) => text === word);
  return token && `${token.pos} ${tokens[token.head]?.text ?? ""}:${token.relation}`;
}

test.each([
  [
    "the, of and and have one class only",
    "of",
    "capture/NOUN/:root of/SCONJ/Maun:dep Maun/PROPN/capture:nmod",
    "ADP Maun:case",
  ],
  [
    "a name that is written like one of them stays a name",
    "The",
    "The/PROPN/Herald:compound Herald/PROPN/said:nsubj said/VERB/:root",
    "PROPN Herald:compound",
  ],
  [
    "a noun before an active verb is its subject",
    "Rebels",
    "Rebels/NOUN/burned:obj burned/VERB/:root quickly/ADV/burned:advmod",
    "NOUN burned:nsubj",
  ],
  [
    "a noun behind an active verb is its object",
    "clinic",
    "burned/VERB/:root the/DET/clinic:det clinic/NOUN/burned:nsubj",
    "NOUN burned:obj",
  ],
  [
    "an object before the verb and a subject behind it change places",
    "Rebels",
    "Rebels/NOUN/burned:obj burned/VERB/:root clinics/NOUN/burned:nsubj",
    "NOUN burned:nsubj",
  ],
  [
    "an object before a passive is not its doer",
    "Clinics",
    "Clinics/NOUN/burned:obj were/AUX/burned:aux:pass burned/VERB/:root",
    "NOUN burned:obj",
  ],
  [
    "an object beyond another verb is left alone",
    "Clinics",
    "Clinics/NOUN/burned:obj fell/VERB/burned:advcl and/CCONJ/burned:cc burned/VERB/:root",
    "NOUN burned:obj",
  ],
  [
    "a relative word before the verb may be its object",
    "which",
    "clinics/NOUN/:root which/PRON/burned:obj burned/VERB/clinics:acl:relcl",
    "PRON burned:obj",
  ],
  [
    "after a quotation the speaker stands behind the verb",
    "mayor",
    'gone/VERB/warned:ccomp ~"/PUNCT/gone:punct warned/VERB/:root the/DET/mayor:det mayor/NOUN/warned:nsubj',
    "NOUN warned:nsubj",
  ],
  [
    "after said the speaker stands behind the verb without a mark",
    "mayor",
    "gone/VERB/said:ccomp said/VERB/:root the/DET/mayor:det mayor/NOUN/said:nsubj",
    "NOUN said:nsubj",
  ],
  [
    "what is counted hangs on its count",
    "fighters",
    "hundreds/NOUN/fighters:nummod of/ADP/fighters:case fighters/NOUN/fled:nsubj fled/VERB/:root",
    "NOUN hundreds:nmod",
  ],
  [
    "a count before of takes the part of what it counts",
    "hundreds",
    "hundreds/NOUN/fighters:nummod of/ADP/fighters:case fighters/NOUN/fled:nsubj fled/VERB/:root",
    "NOUN fled:nsubj",
  ],
  [
    "an -ing form behind a preposition without an object is a noun",
    "fighting",
    "killed/VERB/:root in/SCONJ/fighting:mark fighting/VERB/killed:advcl in/ADP/Maun:case Maun/PROPN/fighting:obl",
    "NOUN killed:obl",
  ],
  [
    "an -ing form behind a preposition with an object is a verb",
    "burning",
    "accused/VERB/:root of/SCONJ/burning:mark burning/VERB/accused:advcl clinics/NOUN/burning:obj",
    "VERB accused:advcl",
  ],
  [
    "what has no subject of its own goes on with what was said",
    "fight",
    "He/PRON/said:nsubj said/VERB/:root units/NOUN/left:nsubj left/VERB/said:ccomp but/CCONJ/fight:cc would/AUX/fight:aux not/PART/fight:advmod fight/VERB/said:conj",
    "VERB left:conj",
  ],
  [
    "a second verb of saying is not what the first one said",
    "added",
    "He/PRON/said:nsubj said/VERB/:root units/NOUN/left:nsubj left/VERB/said:ccomp and/CCONJ/added:cc added/VERB/said:conj",
    "VERB said:conj",
  ],
])("%s", (_, word, tagged, link) => expect(linkOf(word, tagged)).toBe(link));

test("the tokens handed in stay as they are", () => {
  const { tokens } = makeTokens("Rebels/NOUN/burned:obj burned/VERB/:root clinics/NOUN/burned:nsubj");
  const before = structuredClone(tokens);
  mendTree(tokens);
  expect(tokens).toEqual(before);
});
