import type { Record } from "../../schema/index.ts";
import { joinSets, type Link } from "../join-sets.ts";
import { type BoundPairs, eventPrefix } from "../read-judgements.ts";
import { pairCandidates } from "./block-events.ts";
import { contradictory, sameEventScore, scoreEvents } from "./compare-events.ts";
import { type EventView, mergeViews } from "./event-view.ts";
import { linkCopies } from "./match-copies.ts";
import { mergeDocumentEvents } from "./merge-document-events.ts";
import { type DocumentEvents, openDocument } from "./open-document.ts";

/** `claims` in the order of the records is `claims[0]` first; the first names the event. */
export interface ResolvedEvent {
  id: string;
  claims: string[];
  reason: string;
}

const bindingScore = 1000;
/** Copies and judgements: no contradiction counts against them. */
const certainScore = 100;

/** Events across documents. `records` come sorted; judgements by claim id bind over any score. */
export function resolveEvents(
  records: readonly Record[],
  entityOf: ReadonlyMap<string, string>,
  bound: BoundPairs,
): ResolvedEvent[] {
  const documents = records.map((record, index) => openDocument(record, index, entityOf));
  const { views, apart } = gatherViews(documents);
  const links: Link[] = linkCopies(records, views, claimTexts(records));
  pairCandidates(views, (one, other) => {
    const [a, b] = [views[one], views[other]];
    if (a === undefined || b === undefined || a.documents[0] === b.documents[0]) return;
    const scored = scoreEvents(a, b);
    if (scored !== null && scored.score >= sameEventScore)
      links.push({ one, other, score: scored.score, reason: scored.reason });
  });

  const viewOf = new Map(views.flatMap((view, index) => view.claims.map((claim) => [claim, index] as const)));
  const forced = new Set<string>();
  for (const [one, other] of pairsOf(bound.same, viewOf)) {
    links.push({ one, other, score: bindingScore, reason: "a person judged them one" });
    forced.add(`${one}|${other}`).add(`${other}|${one}`);
  }
  const judged = pairsOf(bound.different, viewOf);
  const told = apart.filter(([one, other]) => !forced.has(`${one}|${other}`));

  const joined = [...views];
  /** Sets that hold a pair joined past what speaks against it: what joins them later answers for its own pair only. */
  const certain = new Set<number>();
  const sets = joinSets(
    views.length,
    links,
    [...told, ...judged],
    (one, other, link) => {
      if (link.score >= certainScore) return true;
      const judgedOne = certain.has(one) || certain.has(other);
      const [a, b] = judgedOne ? [views[link.one], views[link.other]] : [joined[one], joined[other]];
      return a !== undefined && b !== undefined && !contradictory(a, b);
    },
    (kept, gone, link) => {
      const [a, b] = [joined[kept], joined[gone]];
      if (a !== undefined && b !== undefined) joined[kept] = mergeViews(a, b);
      if (link.score >= certainScore || certain.has(gone)) certain.add(kept);
    },
  );
  const events: ResolvedEvent[] = [];
  sets.setOf.forEach((set, index) => {
    const view = joined[set];
    if (set !== index || view === undefined) return;
    const claims = [...view.claims].sort();
    events.push({
      id: eventPrefix + (views[set]?.claims[0] ?? ""),
      claims,
      reason: reasonOf(view, sets.reasons.get(set) ?? new Set()),
    });
  });
  return events;
}

/** Every document's events one after the other, and the pairs that a document itself tells apart. */
function gatherViews(documents: readonly DocumentEvents[]): { views: EventView[]; apart: [number, number][] } {
  const views: EventView[] = [];
  const apart: [number, number][] = [];
  for (const document of documents) {
    const base = views.length;
    const events = mergeDocumentEvents(document);
    events.forEach((event, index) => {
      views.push(event.view);
      for (const other of event.others) if (other < index) apart.push([base + other, base + index]);
    });
  }
  return { views, apart };
}

function claimTexts(records: readonly Record[]): (claim: string) => string {
  const texts = new Map(
    records.flatMap(({ document, claims }) =>
      claims.map((claim) => [claim.id, document.text.slice(claim.span.start, claim.span.end)] as const),
    ),
  );
  return (claim) => texts.get(claim) ?? claim;
}

function pairsOf(pairs: BoundPairs["same"], viewOf: ReadonlyMap<string, number>): [number, number][] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [viewOf.get(one), viewOf.get(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as [number, number]];
  });
}

function reasonOf(view: EventView, reasons: ReadonlySet<string>): string {
  const claims = `${view.claims.length} ${view.claims.length === 1 ? "claim" : "claims"}`;
  if (view.documents.length === 1) return `${claims} of one document.`;
  return `${claims} in ${view.documents.length} documents, joined by ${[...reasons].sort().join("; ") || "what they have in common"}.`;
}
