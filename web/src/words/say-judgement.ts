import type { JudgementRow } from "../../../src/api/index.ts";

export type JudgementKind = JudgementRow["judgement"]["kind"];

const kinds: { readonly [kind in JudgementKind]: string } = {
  right: "Right",
  wrong: "Wrong",
  corrected: "Corrected",
  same: "The same",
  different: "Not the same",
  withdrawn: "Undone",
};

const fields: { readonly [field: string]: string } = {
  factuality: "what its source holds",
  modes: "how it is told",
  sources: "who says so",
  "event.type": "what happened",
  "event.mode": "how it happened",
  "event.actors": "who did it",
  "event.recipients": "to whom",
  "event.instruments": "with what",
  "event.place": "where",
  "event.time": "when",
  "event.casualties": "losses",
  "relation.type": "how they stand",
  "relation.subject": "who",
  "relation.object": "to whom",
  "relation.role": "as what",
  "relation.time": "when",
  "figure.measure": "what is counted",
  "figure.low": "number, from",
  "figure.high": "number, to",
  "figure.unit": "unit",
  "figure.qualifier": "how exact",
  "figure.about": "about whom",
  "figure.time": "when",
};

/** "Right", "Corrected: losses". */
export function sayJudgement({ kind, correction }: Pick<JudgementRow["judgement"], "kind" | "correction">): string {
  return correction === null ? kinds[kind] : `${kinds[kind]}: ${sayCorrected(correction.field)}`;
}

/** A field of a claim that can be corrected, in words. */
export function sayCorrected(field: string): string {
  return fields[field] ?? field;
}

/** "22 Nov 2031, 14:05", in the window's own time; what is no instant stands as it is. */
export function sayInstant(iso: string, locale = "en-GB"): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return at.toLocaleString(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
