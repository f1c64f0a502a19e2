import { joinSets, type Link } from "../join-sets.ts";
import { eventPrefix } from "../read-judgements.ts";
import { contradictory } from "./compare-events.ts";
import { type EventView, mergeViews } from "./event-view.ts";
import { compareTellings, type Telling } from "./telling.ts";

/** `claims` are sorted; the first telling's first claim names the event. */
export interface ResolvedEvent {
  id: string;
  claims: string[];
  reason: string;
}

/** Two tellings that may be of one event. */
export interface TellingLink {
  one: Telling;
  other: Telling;
  score: number;
  reason: string;
}

/** Judgements; they bind over any likeness. */
export const bindingScore = 1000;
/** Copies and judgements: no contradiction counts against them. */
export const certainScore = 100;

/** An event and the tellings of it, in the order of the records. */
export interface TellingSet {
  event: ResolvedEvent;
  tellings: Telling[];
}

/**
 * Tellings that are linked with each other, directly or through others, as events. Strongest links first; never past a
 * contradiction, nor past what a document itself tells apart, nor past a judgement.
 */
export function resolveTellings(
  linked: Iterable<Telling>,
  links: readonly TellingLink[],
  judgedApart: readonly (readonly [Telling, Telling])[],
): TellingSet[] {
  const tellings = [...linked].sort(compareTellings);
  const indexOf = new Map(tellings.map((telling, index) => [telling, index]));
  const numbered = links.flatMap(({ one, other, score, reason }): Link[] => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)];
    return a === undefined || b === undefined ? [] : [{ one: Math.min(a, b), other: Math.max(a, b), score, reason }];
  });
  const forced = joinSets(
    tellings.length,
    numbered.filter((link) => link.score >= bindingScore),
    [],
  ).setOf;
  const apart: [number, number][] = [];
  tellings.forEach((telling, index) => {
    for (const other of telling.others) {
      const at = indexOf.get(other);
      if (at !== undefined && at < index && forced[at] !== forced[index]) apart.push([at, index]);
    }
  });
  for (const pair of judgedApart) {
    const [a, b] = pair.map((telling) => indexOf.get(telling));
    if (a !== undefined && b !== undefined && a !== b) apart.push([a, b]);
  }

  const joined: EventView[] = tellings.map(({ view }) => view);
  /** Sets that hold a pair joined past what speaks against it: what joins them later answers for its own pair only. */
  const certain = new Set<number>();
  const { setOf, reasons } = joinSets(
    tellings.length,
    numbered,
    apart,
    (one, other, link) => {
      if (link.score >= certainScore) return true;
      const past = certain.has(one) || certain.has(other);
      const [a, b] = past ? [tellings[link.one]?.view, tellings[link.other]?.view] : [joined[one], joined[other]];
      return a !== undefined && b !== undefined && !contradictory(a, b);
    },
    (kept, gone, link) => {
      const [a, b] = [joined[kept], joined[gone]];
      if (a !== undefined && b !== undefined) joined[kept] = mergeViews(a, b);
      if (link.score >= certainScore || certain.has(gone)) certain.add(kept);
    },
  );
  const sets = new Map<number, Telling[]>();
  setOf.forEach((set, index) => {
    const [telling, known] = [tellings[index] as Telling, sets.get(set)];
    if (known === undefined) sets.set(set, [telling]);
    else known.push(telling);
  });
  return [...sets].map(([set, own]) => ({ tellings: own, event: toEvent(own, reasons.get(set) ?? new Set()) }));
}

function toEvent(tellings: readonly Telling[], reasons: ReadonlySet<string>): ResolvedEvent {
  const claims = tellings.flatMap(({ local }) => local.claims);
  return {
    id: eventPrefix + (claims[0] ?? ""),
    claims: [...claims].sort(),
    reason: reasonOf(claims.length, new Set(tellings.map(({ document }) => document.id)).size, reasons),
  };
}

function reasonOf(claims: number, documents: number, reasons: ReadonlySet<string>): string {
  const told = `${claims} ${claims === 1 ? "claim" : "claims"}`;
  if (documents === 1) return `${told} of one document.`;
  return `${told} in ${documents} documents, joined by ${[...reasons].sort().join("; ") || "what they have in common"}.`;
}
