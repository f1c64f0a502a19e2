import { readFileSync } from "node:fs";

/** Words as a report prints them; the report by its short name. */
export interface Quote {
  in: string;
  words: string;
}

/** One event, with the words of each telling that hold the word which tells it. */
export interface TrueEvent {
  row: "event";
  id: string;
  told: readonly Quote[];
}

/** A disagreement that the corpus was written to hold. `kinds` are those that the record may give it. */
export interface TrueDisagreement {
  row: "disagreement";
  id: string;
  kinds: readonly string[];
  on: string;
  positions: readonly { value: string; told: readonly Quote[] }[];
}

/** Two that must not be one. */
export interface Decoy {
  row: "decoy";
  id: string;
  of: "event" | "entity";
  one: Quote;
  other: Quote;
}

export interface TrueEntity {
  row: "entity";
  id: string;
  named: readonly Quote[];
}

export interface Truth {
  /** Where each report lies in the corpus, by its short name. */
  reports: ReadonlyMap<string, string>;
  events: readonly TrueEvent[];
  disagreements: readonly TrueDisagreement[];
  decoys: readonly Decoy[];
  entities: readonly TrueEntity[];
}

/** `test/corpus/truth.jsonl`: what TRUTH.md says, in rows. */
export function readTruth(path: string): Truth {
  const rows = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const reports = rows.find(({ row }) => row === "reports");
  return {
    reports: new Map(Object.entries<string>(reports).filter(([name]) => name !== "row")),
    events: rows.filter(({ row }) => row === "event"),
    disagreements: rows.filter(({ row }) => row === "disagreement"),
    decoys: rows.filter(({ row }) => row === "decoy"),
    entities: rows.filter(({ row }) => row === "entity"),
  };
}
