import type { ClaimPage, DocumentPage } from "../../../../src/api/index.ts";
import type { Correction } from "./corrections.ts";

/** What each editor of a field is given. */
export interface EditContext {
  claim: ClaimPage["claim"];
  /** The words to choose from; `start` is where they begin in the document. */
  context: { start: number; text: string };
  entities: DocumentPage["entities"];
  /** Told of every change: what it makes, or null where that cannot be kept. */
  onchange: (corrections: readonly Correction[] | null) => void;
}

const around = 6_000;

/** More of the report than the claim's own paragraph. */
export function widen(text: string, { start, end }: { start: number; end: number }): { start: number; text: string } {
  const from = Math.max(0, start - around);
  return { start: from, text: text.slice(from, end + around) };
}

/** The words at a span, as far as they are in the context. */
export function wordsAt(context: EditContext["context"], { start, end }: { start: number; end: number }): string {
  return context.text.slice(Math.max(0, start - context.start), Math.max(0, end - context.start));
}
