import { expect, test } from "vitest";
import { makeTokens } from "../../test/annotation/make-tokens.ts";
import { correctTags } from "./correct-tags.ts";

/** What the program calls the word in capitals (or the only one asked for), given what the tagger called it. */
function tagOf(word: string, tagged: string): string | undefined {
  return correctTags(makeTokens(tagged).tokens).find((token) => token.text === word)?.pos;
}

test.each([
  ["an ordinal is an adjective", "65th", "the/DET 65th/NOUN Brigade/PROPN", "ADJ"],
  ["have before a participle is an auxiliary", "has", "He/PRON has/VERB killed/VERB them/PRON", "AUX"],
  ["have with an object is the verb", "has", "He/PRON has/VERB fighters/NOUN there/ADV", "VERB"],
  ["have and not and a participle", "have", "They/PRON have/VERB not/PART left/VERB", "AUX"],
  [
    "an -ing form between be and an object is a verb",
    "shelling",
    "They/PRON were/AUX shelling/ADJ the/DET town/NOUN",
    "VERB",
  ],
  ["a verb form after the article is a noun", "capture", "the/DET capture/VERB of/ADP Maun/PROPN", "NOUN"],
  ["a verb form after a possessive is a noun", "attack", "Zambia/PROPN ~'s/PART attack/VERB on/ADP Maun/PROPN", "NOUN"],
  ["a participle between article and noun is an adjective", "failed", "a/DET failed/VERB drive/NOUN", "ADJ"],
  ["that is no article before a verb", "burned", "rebels/NOUN that/DET burned/VERB the/DET clinic/NOUN", "VERB"],
  ["told is always a verb", "told", "He/PRON told/NOUN reporters/NOUN", "VERB"],
  ["the second strike is no time", "second", "the/DET second/NOUN strike/NOUN", "ADJ"],
  ["a participle after been is a verb", "hurt", "had/AUX been/AUX hurt/ADJ", "VERB"],
  [
    "a sentence's first past form before an object is its verb",
    "abducted",
    "Gunmen/PROPN abducted/NOUN five/NUM workers/NOUN",
    "VERB",
  ],
  ["a past form before a name is the verb", "abducted", "Gunmen/NOUN abducted/NOUN Ndara/PROPN", "VERB"],
  [
    "an -s form after a singular before an object is a verb",
    "commands",
    "Hamuyela/PROPN commands/NOUN the/DET patrol/NOUN",
    "VERB",
  ],
  ["an -s form before an infinitive is a verb", "plans", "The/DET army/NOUN plans/NOUN to/PART attack/VERB", "VERB"],
  [
    "a base form after a plural before an object is a verb",
    "attack",
    "rebels/NOUN attack/NOUN the/DET town/NOUN",
    "VERB",
  ],
  ["what follows who is a verb", "commands", "who/PRON commands/NOUN troops/NOUN", "VERB"],
  ["shot down is a verb", "shot", "Rebels/NOUN shot/NOUN down/ADP a/DET helicopter/NOUN", "VERB"],
  [
    "a gerund after a comma before a count is a verb",
    "wounding",
    "left/VERB ~,/PUNCT wounding/NOUN three/NUM men/NOUN",
    "VERB",
  ],
  [
    "a gerund after of before an object is a verb",
    "burning",
    "accused/VERB of/ADP burning/NOUN a/DET clinic/NOUN",
    "VERB",
  ],
  [
    "a gerund after its verb before an object is a verb",
    "burning",
    "denied/VERB burning/NOUN a/DET clinic/NOUN",
    "VERB",
  ],
  [
    "a gerund that opens the sentence before its verb is a noun",
    "Shelling",
    "Shelling/VERB killed/VERB two/NUM",
    "NOUN",
  ],
])("%s", (_, word, tagged, pos) => expect(tagOf(word, tagged)).toBe(pos));

test.each([
  ["a noun before a full stop stays a noun", "losses", "The/DET army/NOUN losses/NOUN ~./PUNCT"],
  [
    "a second noun after the verb stays a noun",
    "attacks",
    "He/PRON saw/VERB car/NOUN attacks/NOUN the/DET day/NOUN before/ADP",
  ],
  ["a hyphen joins a participle to its noun", "backed", "Zambia/PROPN ~-/PUNCT ~backed/NOUN five/NUM"],
  ["a plural after a plural is no verb", "forces", "rebels/NOUN forces/NOUN the/DET"],
  ["in fighting the day before", "fighting", "killed/ADV in/ADP fighting/NOUN the/DET day/NOUN before/ADP"],
  ["a word of the next sentence is no object", "plans", "The/DET army/NOUN plans/NOUN || The/DET town/NOUN"],
])("%s", (_, word, tagged) => expect(tagOf(word, tagged)).toBe("NOUN"));
