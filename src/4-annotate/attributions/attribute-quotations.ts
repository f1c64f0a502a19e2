import type { AttributionDraft, Chunk, Quotation, Token } from "../../schema/index.ts";
import { type AttributionInput, sourceOf } from "./attribution-input.ts";
import { findCue, type VerbCue } from "./find-cue.ts";

/**
 * Quotations that no report of speech covers yet: the speaker stands beside them with a cue, or spoke the quotation
 * just before in the same paragraph; the later parts of a continued quotation are the first part's speaker's.
 */
export function attributeQuotations(input: AttributionInput, known: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  const speakers = new Map<number, AttributionDraft>();
  let last: { draft: AttributionDraft; end: number } | null = null;
  for (const quotation of input.quotations) {
    const holder = known.find((draft) =>
      draft.content.some((span) => span.start <= quotation.start + 1 && quotation.end <= span.end + 2),
    );
    if (holder !== undefined) {
      speakers.set(quotation.group, holder);
      last = { draft: holder, end: quotation.end };
      continue;
    }
    const continued = speakers.get(quotation.group);
    const beside = continued === undefined ? speakerBeside(input, quotation) : null;
    const nearby =
      last !== null && quotation.speech && !input.text.slice(last.end, quotation.start).includes("\n")
        ? last.draft
        : undefined;
    const model = continued ?? nearby;
    if (beside === null && model === undefined) continue;
    if (beside === null && !quotation.speech) continue;
    const draft: AttributionDraft = beside ?? {
      content: [],
      sources: model?.sources ?? [],
      cue: model?.cue ?? null,
      quotation: "direct",
      factuality: "CT+",
      saidAt: null,
    };
    const whole = { ...draft, content: [{ start: quotation.start, end: quotation.end }], quotation: "direct" as const };
    found.push(whole);
    speakers.set(quotation.group, whole);
    last = { draft: whole, end: quotation.end };
  }
  return found;
}

/** `"…," X said` / `"…," said X` / `X said: "…"`, within the quotation's own sentence or right after it. */
function speakerBeside(input: AttributionInput, quotation: Quotation): AttributionDraft | null {
  const { tokens, chunks } = input;
  const after = chunks.findIndex((chunk) => (tokens[chunk.first]?.start ?? 0) > quotation.end);
  for (let index = after; index >= 0 && index < Math.min(chunks.length, after + 8); index++) {
    if (breaksOff(input, quotation.end, tokens[chunks[index]?.first ?? 0])) break;
    if (isStop(tokens[(chunks[index] as Chunk).first])) break;
    const draft = draftFrom(input, index);
    if (draft !== null) return draft;
  }
  const before = chunks.findLastIndex((chunk) => (tokens[chunk.last - 1]?.end ?? 0) < quotation.start);
  for (let index = before; index >= 0 && index > before - 4; index--) {
    if (chunks[index]?.sentence !== chunks[before]?.sentence) break;
    const draft = draftFrom(input, index);
    if (draft !== null) return draft;
  }
  return null;
}

function draftFrom(input: AttributionInput, index: number): AttributionDraft | null {
  const chunk = input.chunks[index] as Chunk;
  const cue = findCue(input, index);
  if (cue === null || cue.kind === "ask") return null;
  const subject = speakerOf(input, index, cue);
  if (subject === null) return null;
  const verb = input.tokens[chunk.head] as Token;
  return {
    content: [],
    sources: [sourceOf(input, subject)],
    cue: { start: verb.start, end: verb.end },
    quotation: "direct",
    factuality: cue.factuality,
    saidAt: null,
  };
}

function speakerOf(input: AttributionInput, index: number, cue: VerbCue): number | null {
  const { chunks } = input;
  const next = chunks[index + 1];
  const inverted = next?.kind === "noun" && next.sentence === chunks[index]?.sentence && cue.inverted;
  return inverted ? index + 1 : cue.subject;
}

/** A new paragraph or another quotation ends the search. */
function breaksOff(input: AttributionInput, from: number, token: Token | undefined): boolean {
  return (
    token === undefined ||
    /\n/.test(input.text.slice(from, token.start)) ||
    /["“]/.test(input.text.slice(from + 1, token.start))
  );
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && /^[.;!?]$/.test(token.text);
}
