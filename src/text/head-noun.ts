import { foldWord } from "./fold-name.ts";

const irregular: { readonly [plural: string]: string } = { children: "child", people: "person", persons: "person" };

/** Words after which a noun phrase is told about, no longer named: "the depot [of the army]". */
const tails = new Set(
  "of in on at near by with from for belonging who that which over beside outside inside".split(" "),
);

/**
 * The noun that a phrase is about, folded and in the singular: "the covered markets of Karsa" gives "market".
 * A comparing key, not a dictionary form; empty where the phrase has no letters.
 */
export function headNoun(phrase: string): string {
  const words = phrase
    .split(/[\s\-\u2010-\u2015/]+/)
    .map(foldWord)
    .filter((word) => word !== "");
  const tail = words.findIndex((word, index) => index > 0 && tails.has(word));
  return singularKey(words[(tail === -1 ? words.length : tail) - 1] ?? "");
}

function singularKey(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word === "men" || word === "women") return word.replace("men", "man");
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(sses|shes|ches|xes|zes)$/.test(word) ? -2 : -1);
}
