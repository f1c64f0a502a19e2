import type { Claim } from "../../schema/index.ts";

const words: Readonly<Record<Claim["factuality"], string>> = {
  "CT+": "reported",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "denied",
  "PR-": "unlikely",
  "PS-": "doubted",
  Uu: "uncertain",
};

const plannedWords: Readonly<Record<Claim["factuality"], string>> = {
  "CT+": "planned",
  "PR+": "expected",
  "PS+": "possible in future",
  "CT-": "ruled out",
  "PR-": "unlikely in future",
  "PS-": "doubted in future",
  Uu: "planned, uncertain",
};

/** How its innermost source holds the claim: "reported", "denied", "possible", "planned", "if it happened" ... */
export function sayFactuality({ factuality, modes, sources, quotation }: Claim): string {
  if (modes.includes("hypothetical")) return "hypothetical";
  if (modes.includes("future")) return plannedWords[factuality];
  const background = modes.includes("historical") ? ", earlier" : "";
  const plain =
    factuality === "CT-" && sources.length === 1 && quotation === "none" ? "did not happen" : words[factuality];
  return `${plain}${background}`;
}
