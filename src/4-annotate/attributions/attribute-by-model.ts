import type { AttributionDraft, Cue, ParsedAttribution, Source, Span, Token } from "../../schema/index.ts";
import { tokensWithin } from "../tokens-within.ts";
import type { AttributionInput } from "./attribution-input.ts";

/** Of the words that the model takes for said, as many must be new for its attribution to be one of its own. */
const NEW_SHARE = 0.2;
/** Less sure of its cue than this, the model is not heard. */
const SURE = 0.35;

/**
 * Attributions that the language model sees and no rule has found: a cue that the lexicon does not list, a source that
 * stands elsewhere. What a rule has found stands: it knows what the cue does to what is said.
 */
export function attributeByModel(
  input: AttributionInput,
  parsed: readonly ParsedAttribution[],
  known: readonly AttributionDraft[],
): AttributionDraft[] {
  const covered = tokensWithin(
    input.tokens,
    known.flatMap(({ content }) => content),
  );
  return parsed.flatMap((one) => {
    const { cue, source, contents } = one;
    if (cue.score < SURE || source === null || contents.length === 0) return [];
    if (isTaken(input, known, one) || assertsNothing(input, cue.first, cue.last)) return [];
    const speaker = sourceFrom(input, source.first, source.last);
    if (/^(|the|a|an|this|that|these|those|i|we|it)$/i.test(speaker.text)) return [];
    const words = contents.flatMap(({ first, last }) => range(first, last));
    const nested = covered.has(cue.first);
    if (!nested && words.filter((at) => !covered.has(at)).length < words.length * NEW_SHARE) return [];
    const line = cueLine(input, cue.first, cue.last);
    return [
      {
        content: contents.map((content) => trim(input.tokens, content)),
        sources: [speaker],
        cue: trim(input.tokens, cue),
        quotation: isQuoted(input, contents) ? ("direct" as const) : ("indirect" as const),
        factuality: line?.factuality ?? "CT+",
        saidAt: null,
      },
    ];
  });
}

/**
 * The drafts with cue and speaker as fully as the model has them ("could not resist saying"; "its spokeswoman, Ruth Sikopo, of
 * the relief office").
 */
export function widenDrafts(
  input: AttributionInput,
  drafts: readonly AttributionDraft[],
  parsed: readonly ParsedAttribution[],
): AttributionDraft[] {
  return drafts.map((draft) => {
    const found = parsed.find((one) => isTaken(input, [draft], one));
    if (found === undefined || covers(draft.cue, draft.sources.at(-1)?.span ?? null)) return draft;
    const cue = trim(input.tokens, found.cue);
    return widenSource(input, { ...draft, cue: covers(cue, draft.cue) ? cue : draft.cue }, found);
  });
}

function widenSource(
  input: AttributionInput,
  draft: AttributionDraft,
  { source }: ParsedAttribution,
): AttributionDraft {
  const speaker = draft.sources.at(-1);
  if (source === null || speaker === undefined) return draft;
  const { text, span } = sourceFrom(input, source.first, source.last);
  if (!covers(span, speaker.span)) return draft;
  return { ...draft, sources: [...draft.sources.slice(0, -1), { ...speaker, text, span }] };
}

function covers(wide: Span | null, narrow: Span | null): boolean {
  return wide !== null && narrow !== null && wide.start <= narrow.start && narrow.end <= wide.end;
}

/** A rule has read this cue already. */
function isTaken(input: AttributionInput, known: readonly AttributionDraft[], { cue }: ParsedAttribution): boolean {
  const span = spanOf(input.tokens, cue.first, cue.last);
  return known.some((draft) => draft.cue !== null && draft.cue.start < span.end && span.start < draft.cue.end);
}

/** "did not say that": nothing is asserted. */
function assertsNothing({ tokens }: AttributionInput, first: number, last: number): boolean {
  return tokens
    .slice(Math.max(0, first - 1), last)
    .some(({ norm, pos }) => /^(not|n't|never|nobody|neither)$/.test(norm) && pos !== "DET");
}

function cueLine({ tokens, lexicon }: AttributionInput, first: number, last: number): Cue | undefined {
  for (let at = first; at < last; at++) {
    const [line] = lexicon.cues.get(tokens[at]?.norm ?? "") ?? [];
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The source with the entity that it names or describes: the first named one in it, else that of its last word. */
function sourceFrom(input: AttributionInput, first: number, last: number): Source {
  const { tokens, text } = input;
  const from = tokens[first]?.pos === "DET" && last - first > 1 ? first + 1 : first;
  const span = trim(tokens, { first: from, last });
  const entities = range(from, last).flatMap((at) => input.entityAt(at) ?? []);
  const entity = entities.find((one) => input.isNamed(one)) ?? entities.at(-1) ?? null;
  return {
    kind: entity !== null && input.isNamed(entity) ? "named" : "unnamed",
    entity: entity === null ? null : String(entity),
    text: text.slice(span.start, span.end),
    span,
  };
}

function isQuoted({ tokens, quotations }: AttributionInput, contents: ParsedAttribution["contents"]): boolean {
  return contents.every((content) => {
    const span = trim(tokens, content);
    return quotations.some(({ start, end }) => start <= span.start + 1 && span.end - 1 <= end);
  });
}

/** The words without the marks around them. */
function trim(tokens: readonly Token[], { first, last }: { first: number; last: number }): Span {
  let [from, to] = [first, last];
  while (from < to - 1 && (isMark(tokens[from]) || tokens[from]?.norm === "that")) from++;
  while (to - 1 > from && isMark(tokens[to - 1])) to--;
  return spanOf(tokens, from, to);
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "PUNCT" || /^["',.;:]$/.test(token.norm)) && !/^[()]$/.test(token.text);
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}
