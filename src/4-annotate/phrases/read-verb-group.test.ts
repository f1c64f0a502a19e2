import { describe, expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { VerbGroup } from "../../schema/index.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import { openTree } from "./tree.ts";

/** The verb group that begins at the word: its words, and what it is. */
function groupAt(word: string, tagged: string): ({ words: string } & VerbGroup) | null {
  const { text, tokens } = makeTokens(tagged);
  const at = tokens.findIndex((token) => token.text === word);
  const nominal = (index: number): boolean => /^(NOUN|PROPN|PRON|DET)$/.test(tokens[index]?.pos ?? "");
  const found = readVerbGroup(openTree(tokens), at, tokens.length, nominal);
  if (found?.verb == null) return null;
  return { words: text.slice(tokens[found.first]?.start, tokens[found.last - 1]?.end), ...found.verb };
}

describe("a group", () => {
  test.each([
    [
      "runs from its auxiliaries through adverbs to the verb",
      "have",
      "They/PRON/left:nsubj have/AUX/left:aux never/ADV/left:advmod left/VERB/:root Maun/PROPN/left:obj",
      "have never left",
    ],
    [
      "takes to along",
      "to",
      "troops/NOUN/:root to/PART/killed:mark be/AUX/killed:aux:pass killed/VERB/troops:acl",
      "to be killed",
    ],
    [
      "of be before what it says of its subject is that form alone",
      "was",
      "The/DET/road:det road/NOUN/closed:nsubj was/AUX/closed:cop closed/ADJ/:root",
      "was",
    ],
    [
      "ends where another phrase begins",
      "Did",
      "Did/AUX/leave:aux the/DET/army:det army/NOUN/leave:nsubj leave/VERB/:root",
      "Did",
    ],
  ])("%s", (_, word, tagged, words) => expect(groupAt(word, tagged)?.words).toBe(words));

  test("does not begin at a noun, a participle before its noun, or a preposition", () => {
    const tagged = "after/ADP/drive:case a/DET/drive:det failed/VERB/drive:amod drive/NOUN/:root";
    for (const word of ["after", "failed", "drive"]) expect(groupAt(word, tagged)).toBeNull();
  });
});

describe("voice and tense", () => {
  test("be with a participle is a passive, be with an -ing form is not", () => {
    expect(groupAt("were", "They/PRON/shot:nsubj:pass were/AUX/shot:aux:pass shot/VERB/:root")).toMatchObject({
      passive: true,
      form: "finite",
    });
    expect(
      groupAt("were", "They/PRON/shelling:nsubj were/AUX/shelling:aux shelling/VERB/:root it/PRON/shelling:obj"),
    ).toMatchObject({ passive: false, form: "finite" });
  });

  test("have makes a perfect, of a passive too", () => {
    expect(
      groupAt("had", "They/PRON/killed:nsubj:pass had/AUX/killed:aux been/AUX/killed:aux:pass killed/VERB/:root"),
    ).toMatchObject({ passive: true, perfect: true });
    expect(
      groupAt("had", "They/PRON/killed:nsubj had/AUX/killed:aux killed/VERB/:root him/PRON/killed:obj"),
    ).toMatchObject({ passive: false, perfect: true });
  });

  test("have with an object is a verb of its own", () => {
    expect(groupAt("has", "He/PRON/has:nsubj has/VERB/:root fighters/NOUN/has:obj")).toMatchObject({
      words: "has",
      perfect: false,
    });
  });

  test("a past form behind its noun with by is a passive participle", () => {
    const tagged = "groups/NOUN/:root backed/VERB/groups:acl by/ADP/Zambia:case Zambia/PROPN/backed:obl:agent";
    expect(groupAt("backed", tagged)).toMatchObject({ passive: true, form: "participle" });
  });

  test("said by telephone is no passive, and said by the mayor is one", () => {
    const called = "Sikopo/PROPN/said:nsubj said/VERB/:root by/ADP/telephone:case telephone/NOUN/said:obl";
    expect(groupAt("said", called)).toMatchObject({ passive: false, form: "finite" });
    const quoted = "words/NOUN/:root said/VERB/words:acl by/ADP/her:case her/PRON/said:obl:agent";
    expect(groupAt("said", quoted)).toMatchObject({ passive: true, form: "participle" });
  });
});

describe("form", () => {
  test("to and a verb are an infinitive, a bare -ing form a participle", () => {
    expect(groupAt("to", "wants/VERB/:root to/PART/leave:mark leave/VERB/wants:xcomp")?.form).toBe("infinitive");
    expect(groupAt("killing", "fired/VERB/:root killing/VERB/fired:advcl two/NUM/killing:obj")).toMatchObject({
      form: "participle",
      passive: false,
    });
  });

  test("not, never and n't negate the verb wherever they stand", () => {
    const negated = (tagged: string) => groupAt("did", tagged)?.negated;
    expect(negated("They/PRON/leave:nsubj did/AUX/leave:aux not/PART/leave:advmod leave/VERB/:root")).toBe(true);
    expect(negated("They/PRON/leave:nsubj did/AUX/leave:aux never/ADV/leave:advmod leave/VERB/:root")).toBe(true);
    expect(negated("They/PRON/leave:nsubj did/AUX/leave:aux ~n't/PART/leave:advmod leave/VERB/:root")).toBe(true);
    expect(negated("They/PRON/leave:nsubj did/AUX/leave:aux leave/VERB/:root")).toBe(false);
  });

  test("no before a noun negates no verb", () => {
    expect(groupAt("left", "No/DET/nurse:det nurse/NOUN/left:nsubj left/VERB/:root")?.negated).toBe(false);
  });

  test.each([
    ["will", "future"],
    ["might", "possible"],
    ["must", "necessary"],
  ])("%s makes a verb %s", (modal, meant) =>
    expect(groupAt(modal, `They/PRON/leave:nsubj ${modal}/AUX/leave:aux leave/VERB/:root`)?.modal).toBe(meant),
  );
});
