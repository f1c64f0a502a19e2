import { type Judgement, SaysoError } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { addJudgement } from "../judging/add-judgement.ts";
import { numberOf } from "../judging/check-judgements.ts";
import { idOf } from "../judging/find-subject.ts";
import { type JudgeCommand, listSubjects } from "../judging/judge-pair.ts";
import { saySubject } from "../judging/say-subject.ts";
import { formatTable } from "../layout/format-table.ts";
import { withRecord } from "../open-record.ts";
import { shortId } from "../words/short-id.ts";

/**
 * Withdraws the judgement of that number, or the withdrawal, whose judgement then stands again; without a number, prints
 * the judgements in force. @throws SaysoError `cli-judgement-unknown`, `cli-judgement-withdrawn`, `cli-judgement-contradicts`
 */
export async function undo(number: string | null, command: JudgeCommand, effects: Effects): Promise<number> {
  const { folder, json, why, by } = command;
  return withRecord(folder, `sayso undo ${number ?? ""}`.trim(), effects, async (store) => {
    if (number === null) return listInForce(store, json, effects);
    const target = await findRow(number, store);
    const judgement = await addJudgement({ kind: "withdrawn", on: [target.id], why, by }, store, effects);
    const after = target.kind === "withdrawn" ? [] : await listSubjects(target.on, store);
    if (json) await effects.print(`${JSON.stringify({ judgement, withdrawn: target, ids: after.map(idOf) })}\n`);
    else {
      const lines = [
        `Judgement ${numberOf(target)} (${target.kind}) is withdrawn by judgement ${numberOf(judgement)}.`,
      ];
      await effects.print(`${[...lines, ...after.map((subject) => `  ${saySubject(subject)}`)].join("\n")}\n`);
    }
    return 0;
  });
}

/** The row of that number ("3" or "j3"), which must still count. */
async function findRow(number: string, store: Store): Promise<Judgement> {
  const history = await store.judgements.history();
  const row = history.find(({ id }) => id === number || id === `j${number}`);
  if (row === undefined) throw new SaysoError("cli-judgement-unknown", { number });
  const withdrawn = new Map<string, Judgement>();
  for (const later of history.toReversed())
    if (later.kind === "withdrawn" && !withdrawn.has(later.id)) for (const id of later.on) withdrawn.set(id, later);
  const by = withdrawn.get(row.id);
  if (by !== undefined) throw new SaysoError("cli-judgement-withdrawn", { number, by: numberOf(by) });
  return row;
}

async function listInForce(store: Store, json: boolean, effects: Effects): Promise<number> {
  const judgements = await store.judgements.list();
  if (json) for (const judgement of judgements) await effects.print(`${JSON.stringify(judgement)}\n`);
  else if (judgements.length === 0) await effects.print("No judgements are in force.\n");
  else {
    const columns = [
      { title: "Number" },
      { title: "Judgement", least: 9 },
      { title: "On", least: 24 },
      { title: "By", least: 6 },
      { title: "When", least: 10 },
      { title: "Why", least: 10 },
    ];
    const rows = judgements.map((judgement) => [
      String(numberOf(judgement)),
      judgement.kind,
      judgement.on.map(shortId).join(", "),
      judgement.who,
      judgement.at.slice(0, 10),
      judgement.why ?? "",
    ]);
    await effects.print(formatTable(columns, rows, effects));
  }
  return 0;
}
