import { setTimeout } from "node:timers/promises";
import type { Decision, Judged } from "../../api/index.ts";
import { type Judgement, SaysoError } from "../../schema/index.ts";
import { isOnClaim, judgementsInForce, markClaim, type Store } from "../../store/index.ts";
import { findContradiction, findRepeated, nextId, numberOf } from "../judging/check-judgements.ts";
import { findSubject, idOf } from "../judging/find-subject.ts";
import { demandPair } from "../judging/judge-pair.ts";
import { completeCorrection } from "./correct-value.ts";

export interface Deciding {
  store(): Store;
  now(): Date;
  /** Relates the record anew; resolves when all that was judged before the call counts. */
  relate(by: string): Promise<void>;
  /** Told of each row that was added. */
  added(by: string): void;
}

export interface Decide {
  decide(decision: Decision, by: string): Promise<Judged>;
  withdraw(id: string, why: string | null, by: string): Promise<Judged>;
}

type Row = Pick<Judgement, "kind" | "on" | "why" | "correction"> & { about?: Judgement["about"] };

/** How long an answer waits for the record to be related by it. */
const patienceMs = 5_000;

/** Keeps what people decide on the page: the row first, which nothing can undo but a later row, then its consequences. */
export function openDecide({ store, now, relate, added }: Deciding): Decide {
  let turn: Promise<unknown> = Promise.resolve();

  /** One row at a time, for each is checked against those before it. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function append({ about, ...row }: Row, by: string): Promise<Judgement> {
    const { judgements } = store();
    const history = await judgements.history();
    const judgement: Judgement = {
      id: nextId(history),
      at: now().toISOString(),
      who: by,
      ...row,
      ...(about === undefined ? {} : { about }),
    };
    const contradiction = findContradiction(judgementsInForce([...history, judgement]));
    if (contradiction !== null) {
      const { apart, joined } = contradiction;
      const other = [apart, joined].find(({ id }) => id !== judgement.id) ?? apart;
      throw new SaysoError("cli-judgement-contradicts", { other: other.id.replace(/^j/, ""), kind: other.kind });
    }
    await judgements.append(judgement);
    added(by);
    return judgement;
  }

  /** True where it was done in time. */
  async function relateSoon(by: string): Promise<boolean> {
    const waiting = new AbortController();
    const related = relate(by).then(
      () => true,
      () => false,
    );
    const done = await Promise.race([related, setTimeout(patienceMs, false, { signal: waiting.signal })]);
    waiting.abort();
    return done;
  }

  async function claimRow(decision: Extract<Decision, { kind: "right" | "wrong" | "corrected" }>): Promise<Row> {
    const [id] = decision.on;
    const [stored] = await store().browse.claims([id]);
    const record = stored === undefined ? null : await store().asRead.records.get(stored.documentId);
    if (stored === undefined || record === null) throw new SaysoError("api-not-found", { what: "claim", id });
    const { document, entities } = record;
    const [judged] = await store().judgeClaims(document.id, [stored.claim]);
    const correction =
      decision.kind === "corrected"
        ? completeCorrection(judged?.claim ?? stored.claim, decision.correction, document.text, entities)
        : null;
    return {
      kind: decision.kind,
      on: [id],
      why: decision.why,
      correction: correction as Judgement["correction"],
      about: markClaim(stored.claim, document.id, document.text),
    };
  }

  async function idsOf(members: readonly string[]): Promise<string[]> {
    const ids = new Set<string>();
    for (const member of members) ids.add(await findSubject(member, store()).then(idOf, () => member));
    return [...ids];
  }

  return {
    async decide(decision, by) {
      if (decision.kind !== "same" && decision.kind !== "different") {
        const judgement = await inTurn(async () => append(await claimRow(decision), by));
        return { judgement, ids: [], related: judgement.kind === "right" || (await relateSoon(by)) };
      }
      const judgement = await inTurn(async () => {
        const [one, other] = decision.on;
        const subjects = [await findSubject(one, store()), await findSubject(other, store())] as const;
        const row = {
          kind: decision.kind,
          on: demandPair(subjects, [one, other]),
          why: decision.why,
          correction: null,
        };
        return findRepeated(await store().judgements.list(), row) ?? (await append(row, by));
      });
      const related = await relateSoon(by);
      return { judgement, ids: await idsOf(judgement.on), related };
    },
    async withdraw(id, why, by) {
      const { judgement, target } = await inTurn(async () => {
        const found = await findStanding(id, store());
        return {
          target: found,
          judgement: await append({ kind: "withdrawn", on: [found.id], why, correction: null }, by),
        };
      });
      const related = target.kind === "right" || (await relateSoon(by));
      const ids = isOnClaim(target) || target.kind === "withdrawn" ? [] : await idsOf(target.on);
      return { judgement, ids, related };
    },
  };
}

/** The row, which must still count. @throws SaysoError `cli-judgement-unknown`, `cli-judgement-withdrawn` */
async function findStanding(id: string, store: Store): Promise<Judgement> {
  const history = await store.judgements.history();
  const row = history.find((known) => known.id === id);
  if (row === undefined) throw new SaysoError("cli-judgement-unknown", { number: id });
  const withdrawn = new Map<string, Judgement>();
  for (const later of history.toReversed())
    if (later.kind === "withdrawn" && !withdrawn.has(later.id))
      for (const target of later.on) withdrawn.set(target, later);
  const by = withdrawn.get(row.id);
  if (by !== undefined) throw new SaysoError("cli-judgement-withdrawn", { number: id, by: numberOf(by) });
  return row;
}
