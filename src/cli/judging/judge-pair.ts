import { type Judgement, SaysoError } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { withRecord } from "../open-record.ts";
import { addJudgement } from "./add-judgement.ts";
import { findRepeated, numberOf } from "./check-judgements.ts";
import { findSubject, idOf, type Subject } from "./find-subject.ts";
import { saySubject } from "./say-subject.ts";

export interface JudgeCommand {
  folder: string;
  json: boolean;
  why: string | null;
  /** Null: the user that runs the program. */
  by: string | null;
}

/**
 * One judgement on two entities or two events, in force at once. What it is on is kept as the members that were named,
 * so it means the same when either grows. Saying again what is in force adds no row.
 * @throws SaysoError `cli-judge-kinds`, `cli-judge-itself`, `cli-judgement-contradicts` and what finding the ids does
 */
export async function judgePair(
  kind: "same" | "different",
  [one, other]: readonly [string, string],
  { folder, json, why, by }: JudgeCommand,
  effects: Effects,
): Promise<number> {
  return withRecord(folder, `sayso ${kind} ${one} ${other}`, effects, async (store) => {
    const subjects = [await findSubject(one, store), await findSubject(other, store)] as const;
    const on = demandPair(subjects, [one, other]);
    const known = findRepeated(await store.judgements.list(), { kind, on });
    const judgement = known ?? (await addJudgement({ kind, on, why, by }, store, effects));
    const after = [await findSubject(on[0], store), await findSubject(on[1], store)];
    if (json) await effects.print(`${JSON.stringify({ judgement, ids: after.map(idOf) })}\n`);
    else await effects.print(sayOutcome(judgement, known !== null, after));
    return 0;
  });
}

/** The two members that the judgement binds. */
export function demandPair(
  [first, second]: readonly [Subject, Subject],
  [one, other]: readonly [string, string],
): [string, string] {
  if (first.kind !== second.kind)
    throw new SaysoError("cli-judge-kinds", { one, other, kind: first.kind, otherKind: second.kind });
  if (first.member === second.member) throw new SaysoError("cli-judge-itself", { one, other });
  return [`${first.kind}:${first.member}`, `${second.kind}:${second.member}`];
}

/** Judgement, whether it stood already, and the one or two entities or events that there are now. */
function sayOutcome(judgement: Judgement, known: boolean, after: readonly Subject[]): string {
  const distinct = after.filter((subject, index) => after.findIndex((one) => idOf(one) === idOf(subject)) === index);
  const head = `Judgement ${numberOf(judgement)}${known ? ` of ${judgement.who} says so already` : ""}: ${judgement.kind}.`;
  const count = distinct.length === 1 ? "They are now one:" : "They are now two:";
  return `${[head, count, ...distinct.map((subject) => `  ${saySubject(subject)}`)].join("\n")}\n`;
}

/** The subjects that members belong to now, each once; what is no longer there is left out. */
export async function listSubjects(members: readonly string[], store: Store): Promise<Subject[]> {
  const found = new Map<string, Subject>();
  for (const member of members) {
    const subject = await findSubject(member, store).catch((error: unknown) => {
      if (error instanceof SaysoError && error.problem.code === "cli-not-found") return null;
      throw error;
    });
    if (subject !== null) found.set(idOf(subject), subject);
  }
  return [...found.values()];
}
