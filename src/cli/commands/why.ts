import { explainPair } from "../../pipeline.ts";
import type { Record } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { documentOf, findSubject, idOf, type Subject } from "../judging/find-subject.ts";
import { demandPair } from "../judging/judge-pair.ts";
import { saySubject } from "../judging/say-subject.ts";
import { formatTable } from "../layout/format-table.ts";
import { pages } from "../list-records.ts";
import { withRecord } from "../open-record.ts";

export interface WhyCommand {
  folder: string;
  json: boolean;
}

/** Prints in what two entities or two events were compared, each comparison with its score and reason; gives the exit code. */
export async function why(
  ids: readonly [string, string],
  { folder, json }: WhyCommand,
  effects: Effects,
): Promise<number> {
  return withRecord(folder, `sayso why ${ids.join(" ")}`, effects, async (store) => {
    const subjects = [await findSubject(ids[0], store), await findSubject(ids[1], store)] as const;
    const [one, other] = demandPair(subjects, ids);
    const records = await recordsOf(subjects, store);
    const comparisons = explainPair(
      { records, judgements: await store.judgements.list() },
      one,
      other,
      await resolvedIds(records, store),
    );
    const sum = comparisons.reduce((total, { score }) => total + score, 0);
    const together = idOf(subjects[0]) === idOf(subjects[1]);
    if (json) {
      await effects.print(`${JSON.stringify({ ids: subjects.map(idOf), one: together, score: sum, comparisons })}\n`);
      return 0;
    }
    const columns = [
      { title: "Compared", least: 8 },
      { title: "Score", align: "right" as const },
      { title: "Reason", least: 20 },
    ];
    const rows = comparisons.map(({ name, score, reason, contradiction }) => [
      name,
      contradiction ? "never" : sayScore(score),
      reason,
    ]);
    await effects.print(
      `${subjects.map(saySubject).join("\n")}\n\n${formatTable(columns, rows, effects)}\n` +
        `Together ${sayScore(sum)}. ${together ? "They are one in this record." : "They are two in this record."}\n`,
    );
    return 0;
  });
}

async function recordsOf(subjects: readonly Subject[], store: Store): Promise<Record[]> {
  const records: Record[] = [];
  for (const id of new Set(subjects.map(documentOf))) {
    const record = await store.records.get(id);
    if (record !== null) records.push(record);
  }
  return records;
}

/** What the entities of the records were found to be, by `documentId/entityId`. */
async function resolvedIds(records: readonly Record[], store: Store): Promise<ReadonlyMap<string, string>> {
  const own = new Set(records.flatMap(({ document, entities }) => entities.map(({ id }) => `${document.id}/${id}`)));
  const found = new Map<string, string>();
  for await (const { id, members } of pages({ list: store.entities.list, idOf: (one) => one.id }, {}))
    for (const member of members) if (own.has(member)) found.set(member, id);
  return found;
}

function sayScore(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}
