import type { Annotation, AttributionDraft, Source, Span } from "../schema/index.ts";

/** Who says a claim: the whole chain, and the attribution that lies closest around its words. */
export interface Voice {
  sources: Source[];
  innermost: AttributionDraft | null;
  quotation: "direct" | "indirect" | "none";
}

/** The chain of sources around `span`, the publisher first. An unsourced claim is the publisher's own. */
export function voiceOf(span: Span, annotation: Annotation, publisher: string | null, quoted: boolean): Voice {
  const around = annotation.attributions
    .filter((draft) => draft.content.some((content) => content.start <= span.start && span.end <= content.end))
    .sort((a, b) => width(b) - width(a));
  const sources = outerSources(annotation, publisher);
  for (const draft of around) {
    for (const source of draft.sources) {
      const repeated = sources.some((known) => known.span?.start === source.span?.start && known.text === source.text);
      if (!repeated) sources.push(source);
    }
  }
  const innermost = around.at(-1) ?? null;
  const direct = innermost !== null && (innermost.quotation === "direct" || quoted);
  return { sources, innermost, quotation: innermost === null ? "none" : direct ? "direct" : "indirect" };
}

function width(draft: AttributionDraft): number {
  return (draft.content.at(-1)?.end ?? 0) - (draft.content[0]?.start ?? 0);
}

/** What is said by the way in a noun phrase ("commander Omar Haddad") is the report's own, whoever is being reported. */
export function ownVoice(annotation: Annotation, publisher: string | null): Voice {
  return { sources: outerSources(annotation, publisher), innermost: null, quotation: "none" };
}

/** The publisher, and the agency whose report it prints if that is another. */
export function outerSources(annotation: Annotation, publisher: string | null): Source[] {
  const own: Source = { kind: "publisher", entity: null, text: publisher ?? "the report", span: null };
  const { agency } = annotation;
  return agency === null || (publisher !== null && shortens(agency.text, publisher)) ? [own] : [own, agency];
}

/** "QNW" for Quebracho Newswire: the same name, or its letters in order from the first on. */
function shortens(short: string, long: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  const [a, b] = [letters(short), letters(long)];
  if (a === b || b.includes(a)) return true;
  if (a.length > 8 || a[0] !== b[0] || short !== short.toUpperCase()) return false;
  let at = 0;
  for (const letter of b) if (letter === a[at]) at++;
  return at === a.length;
}
