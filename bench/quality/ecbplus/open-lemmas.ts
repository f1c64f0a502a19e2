import { splitSentences } from "../../../src/4-annotate/split-sentences.ts";
import type { IrregularVerbs, Span, Token } from "../../../src/schema/index.ts";
import { overlap } from "../count-matches.ts";

/** Words of a mention that are not what happens in it. */
const around = new Set(
  `a an the his her its their this that to of in on at by for from with up out off into over down back and or not n't 's
  be is are was were been being am 's 're have has had having do does did will would can could may might must shall should
  get gets got getting one two three several many more some take takes took taken taking make makes made making give gives gave given giving`.split(
    /\s+/,
  ),
);

/**
 * What stands for the lemma of a mention's head, where no tagger and no dictionary is at hand: the first word that is not a
 * helper, without the endings that English verbs and nouns take. Spans are in UTF-16 units.
 */
export function openLemmas(irregular: IrregularVerbs): (text: string, span: Span) => string {
  const bases = new Map([...irregular].flatMap(([base, pasts]) => pasts.map((past) => [past, base] as const)));
  let last: { text: string; tokens: readonly Token[] } | null = null;
  return (text, span) => {
    if (last === null || last.text !== text) last = { text, tokens: splitSentences(text).tokens };
    const words = last.tokens.filter((token) => overlap(token, span));
    const { norm } = words.find(({ norm }) => !around.has(norm) && !/^\d/.test(norm)) ?? words[0] ?? { norm: "" };
    return stemOf(bases.get(norm) ?? norm);
  };
}

/** The same for every regular form: "bomb", "bombs", "bombing" and "bombed"; what is left need not be a word. */
export function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, "") : word.replace(/(?<=[^s])s$/, "");
  return bare
    .replace(/e$/, "")
    .replace(/i$/, "y")
    .replace(/([^aeiou])\1$/, "$1");
}
