import { expect, test } from "vitest";
import { makeCues, makeLexicon } from "../../../test/annotation/make-lexicon.ts";
import { parseText } from "../../../test/annotation/parse-text.ts";
import type { Cue } from "../../schema/index.ts";
import { findQuotations } from "../find-quotations.ts";
import type { AttributionInput } from "./attribution-input.ts";
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
async function told(text: string): Promise<string[]> {
  const { tokens, chunks, attributions } = await parseText(text);
  const input: AttributionInput = {
    text,
    tokens,
    chunks,
    quotations: findQuotations(text),
    lexicon,
    entityAt: (head) => head,
    isNamed: (entity) => /^\p{Lu}/u.test(tokens[entity]?.text ?? ""),
  };
  const found = findAttributions(input, attributions);
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
    "The army said on Friday that rebels left.",
    ["army: rebels left [said, CT+]"],
  ],
  ["that may be left out before a clause", "The army said rebels left Maun.", ["army: rebels left Maun [said, CT+]"]],
  [
    "the sentence before the comma is what the army said",
    "Rebels left Maun, the army said.",
    ["army: Rebels left Maun [said, CT+]"],
  ],
  [
    "said may stand before its subject",
    '"Rebels left the town," said Ndara.',
    ["Ndara: Rebels left the town [said, CT+, direct]"],
  ],
  ["a denial turns what is said round", "The army denied that it left Maun.", ["army: it left Maun [denied, CT-]"]],
  ["a denial takes a bare participle", "The army denied leaving Maun.", ["army: leaving Maun [denied, CT-]"]],
  [
    "who goes on denying is who spoke",
    "The army said it stayed, denying that it left.",
    ["army: it stayed [said, CT+]", "army: it left [denying, CT-]"],
  ],
  [
    "where another begins to speak the first has ended",
    "The army said rebels left but the front said soldiers left.",
    ["army: rebels left [said, CT+]", "front: soldiers left [said, CT+]"],
  ],
  [
    "an outlet that is told is the outer source",
    "Ndara told Kestrel that rebels left.",
    ["Kestrel < Ndara: rebels left [told, CT+]"],
  ],
  [
    "reporters that are told are no source",
    "Ndara told reporters that rebels left.",
    ["Ndara: rebels left [told, CT+]"],
  ],
  [
    "quoted as saying has two sources",
    "Kestrel quoted Ndara as saying that rebels left.",
    ["Kestrel < Ndara: rebels left [quoted, CT+]"],
  ],
  [
    "what is believed is nobody's by name, and takes its subject along",
    "Rebels are believed to have left.",
    ["believed: Rebels … to have left [believed, PR+]"],
  ],
  [
    "what is not believed is left open",
    "Rebels are not believed to have left.",
    ["believed: Rebels … to have left [believed, Uu]"],
  ],
  [
    "a noun that reports is its owner's",
    "Nurses fled after the governor's claim that rebels left.",
    ["governor: rebels left [claim, PS+]"],
  ],
  [
    "according to covers the sentence before it",
    "Rebels left Maun, according to Ndara.",
    ["Ndara: Rebels left Maun [according to, CT+]"],
  ],
  [
    "according to covers the sentence after it",
    "According to Ndara, rebels left Maun.",
    ["Ndara: rebels left Maun [According to, CT+]"],
  ],
  [
    "reportedly covers its clause and no more",
    "Rebels reportedly left Maun, and soldiers came.",
    ["reportedly: left Maun [reportedly, PR+]"],
  ],
  ["alleged covers the phrase it stands in", "The alleged attack failed.", ["alleged: attack [alleged, PS+]"]],
])("%s", async (_, text, lines) => expect(await told(text)).toEqual(lines));

test.each([
  ["what was not said is nobody's claim", "The army did not say that rebels left."],
  ["said without a speaker begins no report", "As said before, rebels left."],
  ["a hedge that only weakens names no source", "Rebels probably left."],
  ["one's own thought is no second source", "We said that rebels left."],
])("%s", async (_, text) => expect(await told(text)).toEqual([]));

test("a quotation without a cue is the last speaker's, but not after other news", async () => {
  const first = '"The road is closed now," Ndara said.';
  const second = '"Nobody can get there."';
  expect(await told(`${first} ${second}`)).toEqual([
    "Ndara: The road is closed now [said, CT+, direct]",
    "Ndara: Nobody can get there. [said, CT+, direct]",
  ]);
  expect(await told(`${first}\n\nRebels left Maun.\n\n${second}`)).toEqual([
    "Ndara: The road is closed now [said, CT+, direct]",
  ]);
});

test("a few words in quotation marks are nobody's speech", async () => {
  expect(await told('The "liberated zone" fell.')).toEqual([]);
});
