import { type Judgement, SaysoError } from "../../schema/index.ts";
import { judgementsInForce, type Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { openProgress } from "../progress.ts";
import { relateStore } from "../reading/relate-store.ts";
import { findContradiction, nextId } from "./check-judgements.ts";

/** What a person decides, and what is kept with it. */
export interface Decision {
  kind: "same" | "different" | "withdrawn";
  on: string[];
  why: string | null;
  /** Who decides; null: the user that runs the program. */
  by: string | null;
}

/**
 * Appends the decision's row and relates the record anew by what is then in force. Refused, with nothing kept, where it
 * would make one what another judgement in force keeps apart. @throws SaysoError `cli-judgement-contradicts`
 */
export async function addJudgement(decision: Decision, store: Store, effects: Effects): Promise<Judgement> {
  const history = await store.judgements.history();
  const judgement: Judgement = {
    id: nextId(history),
    at: effects.now().toISOString(),
    who: decision.by ?? effects.user(),
    kind: decision.kind,
    on: decision.on,
    why: decision.why,
    correction: null,
  };
  const contradiction = findContradiction(judgementsInForce([...history, judgement]));
  if (contradiction !== null) {
    const { apart, joined } = contradiction;
    const other = [apart, joined].find(({ id }) => id !== judgement.id) ?? apart;
    throw new SaysoError("cli-judgement-contradicts", { other: other.id.replace(/^j/, ""), kind: other.kind });
  }
  await store.judgements.append(judgement);
  const progress = openProgress(effects, "Comparing accounts", 0);
  await relateStore(store, effects);
  progress.done();
  return judgement;
}
