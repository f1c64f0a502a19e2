import type { Claim } from "../../schema/index.ts";
import { foldNames } from "../../store/index.ts";
import type { Desk } from "../desk.ts";
import type { RecordView, ViewEvent } from "../view/record-view.ts";

/** A claim that somebody should look at. */
export interface Candidate {
  id: string;
  priority: number;
  because: string;
  /** Folded, as `foldNames` makes them. */
  sources: string;
  /** In lower case: its kind, its type, its type with the mode. */
  types: readonly string[];
}

const mostClaims = 2_000;

/** Gives the queue: worked out once for each state of the record. */
export function openReviewQueue(desk: Desk): () => Promise<readonly Candidate[]> {
  let made: { view: RecordView; judgements: number; queue: Promise<Candidate[]> } | null = null;
  return async () => {
    const view = await desk.viewer.current();
    const judgements = (await desk.store().judgements.history()).length;
    if (made === null || made.view !== view || made.judgements !== judgements)
      made = { view, judgements, queue: makeQueue(desk, view) };
    return made.queue;
  };
}

async function makeQueue(desk: Desk, view: RecordView): Promise<Candidate[]> {
  const weights = new Map<string, { weight: number; because: string }>();
  const heaviest = view.events
    .map((viewed) => ({ viewed, weight: weighEvent(viewed) }))
    .sort((one, other) => other.weight - one.weight);
  for (const { viewed, weight } of heaviest) {
    if (weights.size >= mostClaims) break;
    for (const claim of viewed.claims) weights.set(claim, { weight, because: sayStakes(viewed) });
  }
  for (const { dispute } of view.disputes) {
    if (weights.size >= mostClaims) break;
    for (const claim of dispute.disagreement.positions.flatMap(({ claims }) => claims))
      if (!weights.has(claim)) weights.set(claim, { weight: 1.5, because: "accounts disagree about it" });
  }
  const store = desk.store();
  const found = await store.browse.claims([...weights.keys()]);
  const candidates: Candidate[] = [];
  for (const { documentId, claim: read } of found) {
    const [judged] = await store.judgeClaims(documentId, [read]);
    const stakes = weights.get(read.id);
    if (judged === undefined || judged.judgements.length > 0 || stakes === undefined) continue;
    const uncertainty = 1 - read.confidence;
    candidates.push({
      id: read.id,
      priority: Math.round(1_000 * uncertainty * stakes.weight) / 1_000,
      because: `${Math.round(uncertainty * 100)} % uncertain; ${stakes.because}`,
      sources: foldNames([view.documents.get(documentId)?.publisher, ...read.sources.map(({ text }) => text)]),
      types: typesOf(read),
    });
  }
  return candidates.sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
}

/** 1 for an event that nothing hangs on. */
function weighEvent({ event }: ViewEvent): number {
  const killed = Math.max(0, ...event.casualties.map(({ high, best, low }) => high ?? best ?? low ?? 0));
  return (
    1 +
    Math.min(3, event.disagreements.length) * 0.5 +
    Math.log10(1 + killed) * 0.5 +
    (event.casualties.length > 0 ? 0.25 : 0) +
    Math.min(5, event.accounts.length) * 0.1
  );
}

function sayStakes({ event: { disagreements, casualties, accounts } }: ViewEvent): string {
  const parts = [
    ...(disagreements.length > 0
      ? [`${disagreements.length} ${disagreements.length === 1 ? "disagreement" : "disagreements"}`]
      : []),
    ...(casualties.length > 0 ? ["people came to harm"] : []),
    `${accounts.length} ${accounts.length === 1 ? "account" : "accounts"}`,
  ];
  return parts.join(", ");
}

function typesOf({ kind, event, relation, figure }: Claim): string[] {
  const type = (event?.type ?? relation?.type ?? figure?.measure ?? "").toLowerCase();
  return [kind, type, ...(event?.mode == null ? [] : [`${type}/${event.mode}`])];
}
