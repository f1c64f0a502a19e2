import type { Chunk, Cue, Token } from "../../schema/index.ts";
import type { AttributionInput } from "./attribution-input.ts";

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
  const cue = input.lexicon.cues.get(head.norm)?.find((line) => line.pos === "verb");
  if (cue === undefined) return null;
  const speaker =
    chunk.verb.form === "participle" ? (speakerBefore(input, index) ?? chunk.verb.subject) : chunk.verb.subject;
  const agent = isPassiveReport(input, index)
    ? (chunk.obliques.find((oblique) => oblique.prep === "by")?.noun ?? null)
    : speaker;
  return {
    kind: cue.kind,
    factuality: chunk.verb.negated && cue.kind !== "deny" ? negate(cue.factuality) : cue.factuality,
    subject: agent,
    inverted: !chunk.verb.passive && (cue.kind === "say" || cue.kind === "confirm"),
  };
}

/** Not saying a thing asserts nothing about it. */
function negate(factuality: Cue["factuality"]): Cue["factuality"] {
  return factuality === "CT+" || factuality === "PR+" ? "Uu" : factuality;
}

/** "X said …, denying it …": whoever speaks in the main clause goes on in the participle. */
function speakerBefore(input: AttributionInput, index: number): number | null {
  const { chunks, tokens, lexicon } = input;
  for (let at = index - 1; at >= 0 && chunks[at]?.sentence === chunks[index]?.sentence; at--) {
    const { verb, head } = chunks[at] as Chunk;
    const speaks = lexicon.cues.get(tokens[head]?.norm ?? "")?.some((line) => line.pos === "verb");
    if (verb?.form === "finite" && !verb.passive && speaks && verb.subject !== null) return verb.subject;
  }
  return null;
}

/** "is thought to have", and without its auxiliary "…, believed to have": nobody is the subject of the thinking. */
export function isPassiveReport(input: AttributionInput, index: number): boolean {
  const chunk = input.chunks[index] as Chunk;
  if (chunk.verb === null) return false;
  const next = input.chunks[index + 1];
  const infinitive = next?.sentence === chunk.sentence && next.verb?.form === "infinitive";
  const participle = /^(believed|thought|reported|said|understood|alleged|known|suspected|estimated|feared|rumou?red)$/;
  return chunk.verb.passive || (infinitive && participle.test(input.tokens[chunk.head]?.norm ?? ""));
}
