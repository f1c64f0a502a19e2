import type { AttributionDraft, Source, Span } from "../schema/index.ts";

/** Who says a claim: the whole chain, and the attribution that lies closest around its words. */
export interface Voice {
  sources: Source[];
  innermost: AttributionDraft | null;
  quotation: "direct" | "indirect" | "none";
}

/** The chain of sources around `span`, the publisher first. An unsourced claim is the publisher's own. */
export function voiceOf(
  span: Span,
  attributions: readonly AttributionDraft[],
  publisher: string | null,
  quoted: boolean,
): Voice {
  const around = attributions
    .filter((draft) => draft.content.some((content) => content.start <= span.start && span.end <= content.end))
    .sort((a, b) => width(b) - width(a));
  const sources: Source[] = [{ kind: "publisher", entity: null, text: publisher ?? "the report", span: null }];
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
