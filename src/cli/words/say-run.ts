import { countOf } from "./count-of.ts";

interface Counts {
  read: number;
  known: number;
  copies: number;
  claims: number;
  refused: number;
}

interface Related {
  documents: number;
  events: number;
  entities: number;
  disputes: number;
}

/** What a run did, in a sentence or two; `related` is what the whole record holds now, null where nothing was kept. */
export function sayRun(counts: Counts, related: Related | null, seconds: number): string {
  const { read, known, copies, claims, refused } = counts;
  const rate = read > 1 && seconds > 0 ? `, ${(read / seconds).toFixed(1)} a second` : "";
  const parts = [
    `${countOf(read, "document")} read in ${seconds.toFixed(1)} s${rate}`,
    ...(copies > 0 ? [countOf(copies, "copy of another", "copies of others")] : []),
    ...(known > 0 ? [`${known.toLocaleString("en-US")} already read`] : []),
    ...(refused > 0 ? [`${refused.toLocaleString("en-US")} refused`] : []),
    countOf(claims, "claim"),
  ];
  if (related === null) return `${parts.join("; ")}.\n`;
  const whole = [
    countOf(related.documents, "document"),
    countOf(related.events, "event"),
    countOf(related.entities, "entity", "entities"),
    countOf(related.disputes, "disagreement"),
  ];
  return `${parts.join("; ")}.\nThe record holds ${whole.slice(0, -1).join(", ")} and ${whole.at(-1)}.\n`;
}
