import type { Chunk, Cue, Token } from "../../schema/index.ts";
import type { AttributionInput } from "./find-attributions.ts";

export interface VerbCue {
  kind: string;
  factuality: Cue["factuality"];
  /** Chunk of who says it, as the grammar has it; null in a passive without an agent. */
  subject: number | null;
  /** A verb that may stand before its subject beside a quotation ("said the general"). */
  inverted: boolean;
}

/** The saying, thinking or denying that the verb group at `index` reports, or null. */
export function findCue(input: AttributionInput, index: number): VerbCue | null {
  const chunk = input.chunks[index] as Chunk;
  if (chunk.verb === null) return null;
  const head = input.tokens[chunk.head] as Token;
  const cue =
    input.lexicon.cues.find((line) => line.pos === "verb" && line.lemma === head.lemma) ??
    input.lexicon.cues.find((line) => line.pos === "verb" && line.lemma === regularBase(head.norm));
  if (cue === undefined) return null;
  const agent = chunk.verb.passive
    ? (chunk.obliques.find((oblique) => oblique.prep === "by")?.noun ?? null)
    : chunk.verb.subject;
  return {
    kind: cue.kind,
    factuality: chunk.verb.negated && cue.kind !== "deny" ? negate(cue.factuality) : cue.factuality,
    subject: agent,
    inverted: !chunk.verb.passive && (cue.kind === "say" || cue.kind === "confirm" || cue.kind === "tell"),
  };
}

/** Not saying a thing asserts nothing about it. */
function negate(factuality: Cue["factuality"]): Cue["factuality"] {
  return factuality === "CT+" || factuality === "PR+" ? "Uu" : factuality;
}

function regularBase(word: string): string {
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing")) return word.slice(0, -3);
  return word.endsWith("ed") ? word.slice(0, -2) : word;
}
