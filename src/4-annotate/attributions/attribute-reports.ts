import type { AttributionDraft, Chunk, Source, Span, Token } from "../../schema/index.ts";
import { type AttributionInput, sourceOf } from "./attribution-input.ts";
import { endOfContent, startOfContent } from "./bound-content.ts";
import { findCue, isPassiveReport, type VerbCue } from "./find-cue.ts";

/** Speech and thought reported by a verb ("said that", "denying it", "are thought to") or by a noun ("the claim that"). */
export function attributeReports(input: AttributionInput): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  input.chunks.forEach((chunk, index) => {
    if (chunk.verb !== null) {
      const cue = findCue(input, index);
      const draft =
        cue === null
          ? null
          : isPassiveReport(input, index)
            ? passiveReport(input, index, cue)
            : activeReport(input, index, cue);
      if (draft !== null) found.push(draft);
    } else if (chunk.kind === "noun") {
      const draft = nounReport(input, index);
      if (draft !== null) found.push(draft);
    }
  });
  return found;
}

function activeReport(input: AttributionInput, index: number, cue: VerbCue): AttributionDraft | null {
  const chunk = input.chunks[index] as Chunk;
  if (chunk.verb?.negated && cue.kind !== "deny") return null;
  if (input.tokens[chunk.first - 1]?.norm === "as") return null;
  const start = startOfContent(input, index, cue);
  if (start === null) return trailingReport(input, index, cue);
  const subject = cue.subject;
  if (subject === null) return null;
  const end = endOfContent(input, index, start);
  if (end <= start) return null;
  return report(input, index, cue, [{ start, end }], sourcesOf(input, index, cue, subject));
}

/** `…, X said on Tuesday.` and `…, said X.`: what stands before the comma is what was said. */
function trailingReport(input: AttributionInput, index: number, cue: VerbCue): AttributionDraft | null {
  const { tokens, chunks } = input;
  if (cue.kind === "deny" || cue.kind === "accuse" || cue.kind === "ask") return null;
  const sentence = chunks[index]?.sentence;
  const inverted = cue.inverted && chunks[index - 1]?.kind === "comma" && chunks[index + 1]?.kind === "noun";
  const subject = inverted ? index + 1 : cue.subject;
  if (subject === null || chunks[subject]?.sentence !== sentence) return null;
  let opening = Math.min(subject, index) - 1;
  while (chunks[opening]?.kind === "adverb" || isQuote(tokens, chunks[opening])) opening--;
  if (chunks[opening]?.kind !== "comma" || chunks[opening]?.sentence !== sentence) return null;
  let first = opening;
  while (first > 0 && chunks[first - 1]?.sentence === sentence) first--;
  const hasVerb = chunks.slice(first, opening).some((chunk) => chunk.verb?.form === "finite");
  if (!hasVerb) return null;
  let from = tokens[chunks[first]?.first ?? 0] as Token;
  if (isQuote(tokens, chunks[first])) from = tokens[chunks[first + 1]?.first ?? 0] as Token;
  let last = opening - 1;
  while (last > first && isQuote(tokens, chunks[last])) last--;
  const content = { start: from.start, end: (tokens[(chunks[last]?.last ?? 1) - 1] as Token).end };
  return content.end <= content.start
    ? null
    : report(input, index, cue, [content], sourcesOf(input, index, cue, subject));
}

/** "are thought to have been killed", "was reported that": nobody is named, or the agent is after "by". */
function passiveReport(input: AttributionInput, index: number, cue: VerbCue): AttributionDraft | null {
  const { tokens, chunks, text } = input;
  const chunk = chunks[index] as Chunk;
  const next = chunks[index + 1];
  const infinitive = next?.sentence === chunk.sentence && next.verb?.form === "infinitive";
  const clause = next?.sentence === chunk.sentence && next.kind === "that";
  const accused =
    cue.kind === "accuse" && chunk.obliques.some((oblique) => oblique.prep === "of" || oblique.prep === "for");
  if (!infinitive && !clause && !accused) return null;
  const subject = chunk.verb?.subject ?? null;
  const bySubject = subject !== null && subject + 1 >= index - 1 ? spanOf(tokens, chunks[subject]) : null;
  const from = tokens[infinitive ? (next?.first ?? 0) : clause ? (next?.last ?? 0) : chunk.last]?.start ?? null;
  if (from === null) return null;
  const end = endBeforeRelative(input, index, endOfContent(input, index, from));
  const span: Span = { start: (tokens[chunk.head] as Token).start, end: (tokens[chunk.head] as Token).end };
  const source: Source =
    cue.subject !== null
      ? sourceOf(input, cue.subject)
      : { kind: "unnamed", entity: null, text: text.slice(span.start, span.end), span };
  const content = [...(clause || bySubject === null ? [] : [bySubject]), { start: from, end }];
  return end <= from ? null : report(input, index, cue, content, [source]);
}

/** A relative clause after a comma is the reporter's own again ("is thought to be in X, where …"). */
function endBeforeRelative(input: AttributionInput, index: number, end: number): number {
  const { tokens, chunks } = input;
  for (let at = index + 1; at < chunks.length && chunks[at]?.sentence === chunks[index]?.sentence; at++) {
    const word = tokens[chunks[at + 1]?.first ?? 0];
    if (chunks[at]?.kind === "comma" && word !== undefined && /^(where|who|which|whose)$/.test(word.norm))
      return Math.min(end, tokens[(chunks[at]?.first ?? 1) - 1]?.end ?? end);
  }
  return end;
}

function spanOf(tokens: readonly Token[], chunk: Chunk | undefined): Span | null {
  const [first, last] = [tokens[chunk?.first ?? -1], tokens[(chunk?.last ?? 0) - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "expressed frustration that …", "the army's claim that …". */
function nounReport(input: AttributionInput, index: number): AttributionDraft | null {
  const { tokens, chunks, lexicon } = input;
  const chunk = chunks[index] as Chunk;
  const head = tokens[chunk.head] as Token;
  const cue = lexicon.cues.get(head.norm)?.find((line) => line.pos === "noun");
  const next = chunks[index + 1];
  if (cue === undefined || next?.kind !== "that" || next.sentence !== chunk.sentence) return null;
  const governor = chunks[index - 1];
  const speaker =
    governor?.verb !== null && governor?.verb !== undefined && governor.sentence === chunk.sentence
      ? governor.verb.subject
      : null;
  const possessor = chunk.first < chunk.head ? possessorSource(input, chunk) : null;
  const source = possessor ?? (speaker === null ? null : sourceOf(input, speaker));
  if (source === null) return null;
  const start = tokens[next.last]?.start ?? head.end;
  const end = endOfContent(input, index, start);
  const denied =
    governor?.verb != null && governor.sentence === chunk.sentence && findCue(input, index - 1)?.kind === "deny";
  const noun: VerbCue = { kind: cue.kind, factuality: denied ? "CT-" : cue.factuality, subject: null, inverted: false };
  return end <= start ? null : report(input, index, noun, [{ start, end }], [source]);
}

function possessorSource(input: AttributionInput, chunk: Chunk): Source | null {
  const { tokens, text } = input;
  for (let at = chunk.first + 1; at < chunk.head; at++) {
    if (tokens[at]?.norm !== "'s") continue;
    const entity = input.entityAt(at - 1);
    const from = tokens[chunk.first]?.pos === "DET" ? chunk.first + 1 : chunk.first;
    const span = { start: (tokens[from] as Token).start, end: (tokens[at - 1] as Token).end };
    return {
      kind: entity !== null && input.isNamed(entity) ? "named" : "unnamed",
      entity: entity === null ? null : String(entity),
      text: text.slice(span.start, span.end),
      span,
    };
  }
  return null;
}

/** Outermost first: the outlet that was told, the agency that quotes, then whoever speaks. */
function sourcesOf(input: AttributionInput, index: number, cue: VerbCue, subject: number): Source[] {
  const { chunks, tokens } = input;
  const chunk = chunks[index] as Chunk;
  const speaker = sourceOf(input, subject);
  const object = chunk.verb?.object ?? null;
  if (cue.kind === "tell" && object !== null) {
    const hearer = sourceOf(input, object);
    return hearer.kind === "named" ? [hearer, speaker] : [speaker];
  }
  if (cue.kind === "quote" && object !== null) {
    const saying = chunks.slice(object, object + 4).some((next) => tokens[next.first]?.norm === "as");
    return saying ? [speaker, sourceOf(input, object)] : [speaker];
  }
  return [speaker];
}

function report(
  input: AttributionInput,
  index: number,
  cue: VerbCue,
  content: Span[],
  sources: Source[],
): AttributionDraft {
  const head = input.tokens[(input.chunks[index] as Chunk).head] as Token;
  const quoted = input.quotations.some((quotation) =>
    content.every((span) => quotation.start <= span.start + 1 && span.end - 1 <= quotation.end),
  );
  return {
    content,
    sources,
    cue: { start: head.start, end: head.end },
    quotation: quoted ? "direct" : "indirect",
    factuality: cue.factuality,
    saidAt: null,
  };
}

function isQuote(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === "mark" && /^["']$/.test(tokens[chunk.first]?.norm ?? "");
}
