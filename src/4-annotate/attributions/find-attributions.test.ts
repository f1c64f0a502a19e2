import { expect, test } from "vitest";
import { makeCues, makeLexicon } from "../../../test/annotation/make-lexicon.ts";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { Cue } from "../../schema/index.ts";
import { attachArguments } from "../attach-arguments.ts";
import { chunkPhrases } from "../chunk-phrases.ts";
import { findQuotations } from "../find-quotations.ts";
import { findAttributions } from "./find-attributions.ts";

const claim: Cue = { lemma: "claim", pos: "noun", factuality: "PS+", kind: "say" };
const lexicon = makeLexicon({
  cues: new Map([
    ...makeCues({
      said: "say",
      told: "tell",
      denied: "deny",
      denying: "deny",
      believed: "think",
      quoted: "quote",
      accused: "accuse",
      confirmed: "confirm",
    }),
    ["claim", [claim]],
  ]),
  hedges: new Map([
    ["reportedly", { factuality: "PR+", unnamed: true }],
    ["alleged", { factuality: "PS+", unnamed: true }],
    ["probably", { factuality: "PR+", unnamed: false }],
  ]),
});

/** `source < inner source: what was said [cue, factuality, direct]`, one line each. Capitalised heads are named. */
function told(tagged: string): string[] {
  const { text, tokens, sentences } = makeTokens(tagged);
  const chunks = attachArguments(tokens, chunkPhrases(tokens, sentences, [], [], []));
  const found = findAttributions({
    text,
    tokens,
    chunks,
    quotations: findQuotations(text),
    lexicon,
    entityAt: (head) => head,
    isNamed: (entity) => /^\p{Lu}/u.test(tokens[entity]?.text ?? ""),
  });
  return found.map(({ sources, content, cue, factuality, quotation }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const how = [
      cue === null ? "-" : text.slice(cue.start, cue.end),
      factuality,
      ...(quotation === "direct" ? ["direct"] : []),
    ];
    return `${sources.map((source) => source.text).join(" < ")}: ${words} [${how.join(", ")}]`;
  });
}

test.each([
  [
    "what is said begins after that and ends with the sentence",
    "The/DET army/NOUN said/VERB on/ADP Friday/PROPN that/SCONJ rebels/NOUN left/VERB ~./PUNCT",
    ["army: rebels left [said, CT+]"],
  ],
  [
    "that may be left out before a clause",
    "The/DET army/NOUN said/VERB rebels/NOUN left/VERB Maun/PROPN",
    ["army: rebels left Maun [said, CT+]"],
  ],
  [
    "the sentence before the comma is what the army said",
    "Rebels/NOUN left/VERB Maun/PROPN ~,/PUNCT the/DET army/NOUN said/VERB ~./PUNCT",
    ["army: Rebels left Maun [said, CT+]"],
  ],
  [
    "said may stand before its subject",
    '"/PUNCT ~Rebels/NOUN left/VERB the/DET town/NOUN ~,/PUNCT ~"/PUNCT said/VERB Ndara/PROPN ~./PUNCT',
    ["Ndara: Rebels left the town, [said, CT+, direct]"],
  ],
  [
    "a denial turns what is said round",
    "The/DET army/NOUN denied/VERB that/SCONJ it/PRON left/VERB Maun/PROPN",
    ["army: it left Maun [denied, CT-]"],
  ],
  [
    "a denial takes a bare participle",
    "The/DET army/NOUN denied/VERB leaving/VERB Maun/PROPN",
    ["army: leaving Maun [denied, CT-]"],
  ],
  [
    "who goes on denying is who spoke",
    "The/DET army/NOUN said/VERB it/PRON stayed/VERB ~,/PUNCT denying/VERB that/SCONJ it/PRON left/VERB",
    ["army: it stayed [said, CT+]", "army: it left [denying, CT-]"],
  ],
  [
    "where another begins to speak the first has ended",
    "The/DET army/NOUN said/VERB rebels/NOUN left/VERB but/CCONJ the/DET front/NOUN said/VERB soldiers/NOUN left/VERB",
    ["army: rebels left [said, CT+]", "front: soldiers left [said, CT+]"],
  ],
  [
    "an outlet that is told is the outer source",
    "Ndara/PROPN told/VERB Kestrel/PROPN that/SCONJ rebels/NOUN left/VERB",
    ["Kestrel < Ndara: rebels left [told, CT+]"],
  ],
  [
    "reporters that are told are no source",
    "Ndara/PROPN told/VERB reporters/NOUN that/SCONJ rebels/NOUN left/VERB",
    ["Ndara: rebels left [told, CT+]"],
  ],
  [
    "quoted as saying has two sources",
    "Kestrel/PROPN quoted/VERB Ndara/PROPN as/ADP saying/VERB/say that/SCONJ rebels/NOUN left/VERB",
    ["Kestrel < Ndara: rebels left [quoted, CT+]"],
  ],
  [
    "what is believed is nobody's by name, and takes its subject along",
    "Rebels/NOUN are/AUX believed/VERB to/PART have/AUX left/VERB",
    ["believed: Rebels … to have left [believed, PR+]"],
  ],
  [
    "what is not believed is left open",
    "Rebels/NOUN are/AUX not/PART believed/VERB to/PART have/AUX left/VERB",
    ["believed: Rebels … to have left [believed, Uu]"],
  ],
  [
    "a noun that reports is its owner's",
    "the/DET governor/NOUN ~'s/PART claim/NOUN that/SCONJ rebels/NOUN left/VERB",
    ["governor: rebels left [claim, PS+]"],
  ],
  [
    "according to covers the sentence before it",
    "Rebels/NOUN left/VERB Maun/PROPN ~,/PUNCT according/VERB to/ADP Ndara/PROPN ~./PUNCT",
    ["Ndara: Rebels left Maun [according to, CT+]"],
  ],
  [
    "according to covers the sentence after it",
    "According/VERB to/ADP Ndara/PROPN ~,/PUNCT rebels/NOUN left/VERB Maun/PROPN ~./PUNCT",
    ["Ndara: rebels left Maun [According to, CT+]"],
  ],
  [
    "reportedly covers its clause and no more",
    "Rebels/NOUN reportedly/ADV left/VERB Maun/PROPN ~,/PUNCT and/CCONJ soldiers/NOUN came/VERB",
    ["reportedly: left Maun [reportedly, PR+]"],
  ],
  [
    "alleged covers the phrase it stands in",
    "the/DET alleged/ADJ attack/NOUN failed/VERB",
    ["alleged: attack [alleged, PS+]"],
  ],
])("%s", (_, tagged, lines) => expect(told(tagged)).toEqual(lines));

test.each([
  [
    "what was not said is nobody's claim",
    "The/DET army/NOUN did/AUX not/PART said/VERB that/SCONJ rebels/NOUN left/VERB",
  ],
  ["as he said begins no report", "as/ADP said/VERB"],
  ["a hedge that only weakens names no source", "Rebels/NOUN probably/ADV left/VERB"],
  ["one's own thought is no second source", "We/PRON said/VERB that/SCONJ rebels/NOUN left/VERB"],
])("%s", (_, tagged) => expect(told(tagged)).toEqual([]));

test("a quotation without a cue is the last speaker's, but not after other news", () => {
  const first = '"/PUNCT ~The/DET road/NOUN is/AUX closed/ADJ now/ADV ~,/PUNCT ~"/PUNCT Ndara/PROPN said/VERB ~./PUNCT';
  const second = '"/PUNCT ~Nobody/PRON can/AUX get/VERB there/ADV ~./PUNCT ~"/PUNCT';
  expect(told(`${first} || ${second}`)).toEqual([
    "Ndara: The road is closed now [said, CT+, direct]",
    "Ndara: Nobody can get there. [said, CT+, direct]",
  ]);
  expect(told(`${first} ||| Rebels/NOUN left/VERB Maun/PROPN ~./PUNCT ||| ${second}`)).toEqual([
    "Ndara: The road is closed now [said, CT+, direct]",
  ]);
});

test("a few words in quotation marks are nobody's speech", () => {
  expect(told('the/DET "/PUNCT ~liberated/ADJ zone/NOUN ~"/PUNCT fell/VERB')).toEqual([]);
});
