import type { Dispute, Event, Record } from "../schema/index.ts";
import { dayNumber } from "../text/day-number.ts";
import { tollsOfEvent } from "./count-tolls.ts";

/** How a source's accounts have fared against those of others. Facts: how far it is to be trusted is for the reader to say. */
export interface SourceRecord {
  source: string;
  publishers: string[];
  /** Events that it tells of. */
  accounts: number;
  /** Of these, told by nobody else. */
  alone: number;
  /** Told by others too, with nothing in dispute between it and them. */
  matched: number;
  /** In which it stands against another over something. */
  contradicted: number;
  /** In which it changed a number that it had given. */
  revised: number;
  /** Disagreements over relations and figures in which it stands. */
  standing: number;
}

/** A number that a claim gives of the harm done. */
export interface ClaimNumber {
  claim: string;
  /** Day of publication; negative infinity where it is not known. */
  day: number;
  /** Of whom and of what harm: only numbers with one key compare. */
  key: string;
  value: string;
}

/** The numbers that a record's claims give of the harm done in single events. */
export function readNumbers({ document, claims }: Record): ClaimNumber[] {
  const day = dayNumber(document.published?.from ?? null) ?? Number.NEGATIVE_INFINITY;
  return claims.flatMap(({ id, event, factuality }) =>
    event === undefined || factuality.endsWith("-")
      ? []
      : tollsOfEvent(event, document.text)
          .filter(({ part }) => !part)
          .map(({ outcome, who, low, high }) => ({
            claim: id,
            day,
            key: `${outcome}|${who ?? ""}`,
            value: `${low}-${high}`,
          })),
  );
}

/**
 * Every source's record, those with most accounts first. `disputes` are those over relations and figures; of events the
 * disagreements count that they hold.
 */
export function recordSources(
  events: Iterable<Event>,
  disputes: Iterable<Dispute>,
  numbers: Iterable<ClaimNumber>,
): SourceRecord[] {
  const numbersOf = new Map<string, ClaimNumber[]>();
  for (const number of numbers) numbersOf.set(number.claim, [...(numbersOf.get(number.claim) ?? []), number]);
  const records = new Map<string, SourceRecord & { all: Set<string> }>();
  const sourceOf = new Map<string, string>();
  const recordOf = (source: string): SourceRecord & { all: Set<string> } => {
    const known = records.get(source);
    if (known !== undefined) return known;
    const counts = { accounts: 0, alone: 0, matched: 0, contradicted: 0, revised: 0, standing: 0 };
    const made = { source, publishers: [], ...counts, all: new Set<string>() };
    records.set(source, made);
    return made;
  };
  for (const { accounts, disagreements } of events) {
    const disputed = new Set(disagreements.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)));
    for (const { source, publishers, claims } of accounts) {
      const record = recordOf(source);
      for (const publisher of publishers) record.all.add(publisher);
      for (const claim of claims) sourceOf.set(claim, source);
      const stands = claims.some((claim) => disputed.has(claim));
      record.accounts += 1;
      if (accounts.length === 1) record.alone += 1;
      else if (!stands) record.matched += 1;
      if (stands) record.contradicted += 1;
      if (isRevised(claims.flatMap((claim) => numbersOf.get(claim) ?? []))) record.revised += 1;
    }
  }
  for (const { event, disagreement } of disputes) {
    if (event !== null) continue;
    const sources = disagreement.positions.flatMap((position) => position.sources);
    for (const source of new Set(sources)) if (records.has(source)) recordOf(source).standing += 1;
  }
  return [...records.values()]
    .map(({ all, ...record }) => ({ ...record, publishers: [...all].sort() }))
    .sort((a, b) => b.accounts - a.accounts || (a.source < b.source ? -1 : 1));
}

/** Whether the last day's numbers of one key are others than those of a day before. */
function isRevised(numbers: readonly ClaimNumber[]): boolean {
  const series = new Map<string, Map<number, string>>();
  for (const { key, day, value } of numbers) {
    const days = series.get(key) ?? new Map<number, string>();
    series.set(key, days.set(day, value));
  }
  return [...series.values()].some((days) => new Set(days.values()).size > 1);
}
