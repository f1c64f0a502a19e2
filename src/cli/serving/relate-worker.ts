/** A thread that relates all records, for it takes long and a server must answer meanwhile. */
import { parentPort } from "node:worker_threads";
import { type RelatedRecords, relateRecords } from "../../pipeline.ts";
import type { Judgement, Record } from "../../schema/index.ts";

export type RelateRequest = { records: Record[] } | { judgements: Judgement[] };

/** Some at a time, for whoever takes them takes them apart at once. */
export type RelateReply = Partial<RelatedRecords> | "done" | { error: string };

const atOnce = 200;
/** Those sent since the last answer. */
let sent: Record[] = [];

function* relate(judgements: readonly Judgement[]): Generator<RelateReply> {
  const records = sent;
  sent = [];
  try {
    const { entities, events, disputes } = relateRecords({ records, judgements });
    for (let from = 0; from < entities.length; from += atOnce) yield { entities: entities.slice(from, from + atOnce) };
    for (let from = 0; from < events.length; from += atOnce) yield { events: events.slice(from, from + atOnce) };
    for (let from = 0; from < disputes.length; from += atOnce) yield { disputes: disputes.slice(from, from + atOnce) };
    yield "done";
  } catch (error) {
    yield { error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (request: RelateRequest) => {
  if ("records" in request) sent.push(...request.records);
  else for (const reply of relate(request.judgements)) parentPort?.postMessage(reply);
});
