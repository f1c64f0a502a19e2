import type { Edge, Node } from "./lay-out.ts";

type Token = `--${string}`;

/** How actors are coloured, by what they are; the words stand beside the colour in the legend. */
export const nodeTones: readonly { label: string; token: Token; kinds: readonly Node["kind"][] }[] = [
  { label: "person", token: "--accent", kinds: ["person"] },
  {
    label: "force or unit",
    token: "--bad",
    kinds: ["armed-forces", "armed-group", "military-unit", "weapon", "vehicle"],
  },
  { label: "state, body, alliance", token: "--good", kinds: ["state", "government-body", "alliance", "organization"] },
  { label: "other", token: "--dull", kinds: ["population", "place", "facility", "conflict", "other"] },
];

/** How what stands between them is coloured; each line carries its words too. */
export const edgeTones: readonly { label: string; token: Token; types: readonly Edge["type"][] }[] = [
  { label: "against", token: "--bad", types: ["fights", "opposes"] },
  { label: "for", token: "--good", types: ["supports", "allied-with"] },
  { label: "over and under", token: "--fair", types: ["commands", "part-of", "member-of", "holds-role"] },
  { label: "elsewhere", token: "--dull", types: ["operates-in", "alias-of"] },
];

export function nodeToken(kind: Node["kind"]): Token {
  return nodeTones.find(({ kinds }) => kinds.includes(kind))?.token ?? "--dull";
}

export function edgeToken(type: Edge["type"]): Token {
  return edgeTones.find(({ types }) => types.includes(type))?.token ?? "--dull";
}
