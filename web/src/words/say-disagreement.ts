import type { EventSummary } from "../../../src/api/index.ts";

export type DisagreementKind = EventSummary["disagreements"][number]["kind"];

const kinds: { readonly [kind in DisagreementKind]: string } = {
  value: "different numbers",
  denial: "denial",
  responsibility: "who is responsible",
  place: "where",
  time: "when",
  role: "who did what",
};

const fields: { readonly [field: string]: string } = {
  event: "what happened",
  actors: "who did it",
  recipients: "to whom",
  instruments: "with what",
  place: "where",
  time: "when",
};

export const disagreementKinds = Object.keys(kinds) as readonly DisagreementKind[];

/** "different numbers", "who is responsible". */
export function sayDisagreementKind(kind: DisagreementKind): string {
  return kinds[kind];
}

/** A field of an event as disagreements and the matrix name it: "who did it", "killed". */
export function sayField(field: string): string {
  return fields[field] ?? field.replace(/^(?:casualties|relation|figure)\./, "").replace(/[.-]/g, " ");
}

/** "different numbers: killed". */
export function sayDisagreement({ kind, field }: { kind: DisagreementKind; field: string }): string {
  const what = sayField(field);
  return what === kinds[kind] ? what : `${kinds[kind]}: ${what}`;
}
