import type { ClaimView } from "../../../src/api/index.ts";

type Claim = ClaimView["claim"];
type Factuality = Claim["factuality"];

/** What a source holds of a claim: a word, the whole sentence, and how to colour it. */
export interface Stance {
  word: string;
  sentence: string;
  tone: "held" | "hedged" | "denied" | "open";
}

const stances: { readonly [factuality in Factuality]: Stance } = {
  "CT+": { word: "reported", sentence: "The source says that it is so.", tone: "held" },
  "PR+": { word: "probable", sentence: "The source holds it to be probable.", tone: "hedged" },
  "PS+": { word: "possible", sentence: "The source holds it to be possible.", tone: "hedged" },
  "CT-": { word: "denied", sentence: "The source says that it is not so.", tone: "denied" },
  "PR-": { word: "unlikely", sentence: "The source holds it to be improbable.", tone: "denied" },
  "PS-": { word: "doubted", sentence: "The source holds that it may not be so.", tone: "denied" },
  Uu: { word: "uncertain", sentence: "The source does not say whether it is so.", tone: "open" },
};

const later: { readonly [factuality in Factuality]: string } = {
  "CT+": "planned",
  "PR+": "expected",
  "PS+": "possible in future",
  "CT-": "ruled out",
  "PR-": "unlikely in future",
  "PS-": "doubted in future",
  Uu: "planned, uncertain",
};

export const factualities = Object.keys(stances) as readonly Factuality[];

/** How the innermost source holds the claim, told as the command line tells it. */
export function sayStance({
  factuality,
  modes,
  sources,
  quotation,
}: Pick<Claim, "factuality" | "modes" | "sources" | "quotation">): Stance {
  const plain = stances[factuality];
  if (modes.includes("hypothetical"))
    return { word: "hypothetical", sentence: "The source only supposes it.", tone: "open" };
  if (modes.includes("future"))
    return { ...plain, word: later[factuality], sentence: `${plain.sentence} It lies in the future.`, tone: "hedged" };
  const own = factuality === "CT-" && sources.length === 1 && quotation === "none";
  const word = own ? "did not happen" : plain.word;
  return modes.includes("historical")
    ? { ...plain, word: `${word}, earlier`, sentence: `${plain.sentence} It is told as what was before.` }
    : { ...plain, word };
}

/** The same of a factuality alone, as a cell of a matrix has it. */
export function sayFactuality(factuality: Factuality): Stance {
  return stances[factuality];
}
