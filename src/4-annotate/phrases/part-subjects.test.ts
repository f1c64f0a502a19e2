import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { partSubjects } from "./part-subjects.ts";

/** What the word hangs on afterwards: `injured:nsubj:pass`. */
function linkOf(word: string, tagged: string): string | undefined {
  const { tokens } = makeTokens(tagged);
  partSubjects(tokens);
  const token = tokens.find(({ text }) => text === word);
  return token && `${tokens[token.head]?.text ?? ""}:${token.relation}`;
}

const killed = "Two/NUM/men:nummod men/NOUN/killed:nsubj:pass were/AUX/killed:aux:pass killed/VERB/:root";

test.each([
  [
    "a noun joined across a verb is the subject of the bare participle behind it",
    "girl",
    `${killed} and/CCONJ/girl:cc a/DET/girl:det girl/NOUN/men:conj injured/VERB/girl:acl`,
    "injured:nsubj:pass",
  ],
  [
    "the participle then goes on with the first verb",
    "injured",
    `${killed} and/CCONJ/girl:cc a/DET/girl:det girl/NOUN/men:conj injured/VERB/girl:acl`,
    "killed:conj",
  ],
  [
    "a second subject behind its verb belongs to the verb joined to it",
    "others",
    `${killed} and/CCONJ/hurt:cc others/NOUN/killed:nsubj:pass were/AUX/hurt:aux:pass hurt/VERB/killed:conj`,
    "hurt:nsubj:pass",
  ],
  [
    "a verb that has a subject keeps it",
    "others",
    `${killed} others/NOUN/killed:nsubj:pass women/NOUN/hurt:nsubj:pass were/AUX/hurt:aux:pass hurt/VERB/killed:conj`,
    "killed:nsubj:pass",
  ],
  [
    "two nouns joined before their verb stay joined",
    "girl",
    "men/NOUN/killed:nsubj:pass and/CCONJ/girl:cc a/DET/girl:det girl/NOUN/men:conj injured/VERB/girl:acl were/AUX/killed:aux:pass killed/VERB/:root",
    "men:conj",
  ],
])("%s", (_, word, tagged, expected) => {
  expect(linkOf(word, tagged)).toBe(expected);
});
