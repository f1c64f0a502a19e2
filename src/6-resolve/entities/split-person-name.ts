import { foldWord } from "../../text/fold-name.ts";

/** Words before a person's name that are no part of it, folded. Abbreviations with a dot need no line here. */
const styles = new Set(
  (
    "general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl brigadier brig admiral adm " +
    "marshal commander comandante commissioner inspector officer private president vice prime deputy minister premier " +
    "chancellor king queen prince princess emir sultan sheikh sheik shaykh imam ayatollah mullah maulana hajj haji " +
    "doctor dr professor prof mr mrs ms miss sir lord lady dame senator sen congressman governor gov mayor judge " +
    "ambassador secretary chairman director comrade brother sister father mother reverend rev bishop archbishop pope"
  ).split(" "),
);

/** Words inside a name that one report prints and the next leaves out, folded. */
const particles = new Set(
  "al el ul bin ibn bint ben de del della der den di da dos das la le van von y abu".split(" "),
);

export interface PersonName {
  /** Folded words without style and particles, in order; never empty unless the name has no letters. */
  words: string[];
  /** Folded words that stood before it: "gen", "president". */
  style: string[];
}

/** "Lt. Gen. Hamid al-Karim" gives the words `hamid`, `karim` and the style `lt`, `gen`. */
export function splitPersonName(name: string): PersonName {
  const parts = name
    .split(/[\s\-\u2010-\u2015]+/)
    .map((part) => ({ folded: foldWord(part), dotted: /^\p{L}{2,}\.$/u.test(part) }))
    .filter((part) => part.folded !== "");
  let start = 0;
  while (start < parts.length - 1) {
    const part = parts[start];
    if (part === undefined || !(part.dotted || styles.has(part.folded))) break;
    start++;
  }
  const words = parts.slice(start).map((part) => part.folded);
  const kept = words.filter((word, index) => !particles.has(word) && !(index === words.length - 1 && isSuffix(word)));
  return { words: kept.length === 0 ? words : kept, style: parts.slice(0, start).map((part) => part.folded) };
}

function isSuffix(word: string): boolean {
  return word === "jr" || word === "sr" || word === "ii" || word === "iii";
}
