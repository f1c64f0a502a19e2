import { join } from "node:path";
import { openEffects } from "../../src/cli/effects.ts";
import { relateRecords } from "../../src/pipeline.ts";
import type { Dispute } from "../../src/schema/index.ts";
import { corpusFolder, placeInCorpus, readCorpus } from "../../test/corpus/read-corpus.ts";
import { openQuotes, type QuoteFinder } from "./corpus/find-quotes.ts";
import { judgeDisagreements } from "./corpus/judge-disagreements.ts";
import { type JudgedMerges, judgeDecoy, judgeEntities, judgeEvents } from "./corpus/judge-merges.ts";
import { type Quote, readTruth, type TrueDisagreement } from "./corpus/read-truth.ts";
import { f1OfFit } from "./measure-clusters.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** The project's own corpus against `test/corpus/truth.jsonl`: disagreements, decoys, and what is one across the reports. */
export async function score(_: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const records = await readCorpus(reader.pipeline, openEffects(process).read);
  const truth = readTruth(join(corpusFolder, "truth.jsonl"));
  const related = relateRecords({ records, judgements: [] });
  const quotes = openQuotes(records, related, truth.reports, placeInCorpus);
  const disputes = judgeDisagreements(truth.disagreements, related.disputes, quotes);
  for (const missed of disputes.missed) tell({ cause: causeOf(missed, quotes), context: sayTruth(missed) });
  for (const wrong of disputes.wrong) tell({ cause: "a disagreement that is none", context: sayDispute(wrong) });
  const decoys = truth.decoys.map((decoy) => ({ decoy, verdict: judgeDecoy(decoy, quotes) }));
  for (const { decoy, verdict } of decoys)
    if (verdict === "joined")
      tell({ cause: "a decoy made one", context: `${decoy.id} ${sayQuotes(decoy.one, decoy.other)}` });
  const [events, entities] = [judgeEvents(truth.events, quotes), judgeEntities(truth.entities, quotes)];
  tellMerges("event", events, tell);
  tellMerges("entity", entities, tell);
  const row = (metric: string, value: number, floor: number | null = null): ScoreRow => ({
    stage: "relate",
    set: "corpus",
    metric,
    value,
    floor,
    aim: null,
  });
  const apart = decoys.filter(({ verdict }) => verdict === "apart").length;
  const joined = decoys.filter(({ verdict }) => verdict === "joined").length;
  return [
    row(`disagreements of ${truth.disagreements.length}, count`, disputes.found.length, 40),
    row("disagreements that are none, count", disputes.wrong.length),
    row(`decoys kept apart of ${decoys.length}, count`, decoys.length - joined, 40),
    row("decoys kept apart with both sides read, count", apart),
    row("event tellings read", events.read / events.quotes),
    row("event pairs precision", events.pairs.right / events.pairs.found),
    row("event pairs recall, of the read", events.pairs.recalled / events.pairs.gold),
    row("event pairs F1, of the read", f1OfFit(events.pairs)),
    row("entity pairs precision", entities.pairs.right / entities.pairs.found),
    row("entity pairs recall", entities.pairs.recalled / entities.pairs.gold),
    row("entity pairs F1", f1OfFit(entities.pairs)),
  ];
}

/** Why a disagreement is missed, as far as that shows: one side not read, or read and not set against the other. */
function causeOf({ positions, kinds }: TrueDisagreement, quotes: QuoteFinder): string {
  const read = positions.filter(({ told }) => told.some((quote) => quotes.claims(quote).size > 0));
  if (read.length < 2) return "missed: fewer than two positions read";
  const events = read.map(({ told }) => new Set(told.flatMap((quote) => [...quotes.events(quote)])));
  const met = events.some((own, at) =>
    events.some((other, place) => place > at && [...own].some((id) => other.has(id))),
  );
  return met ? `missed: read, one event, no ${kinds[0]} seen` : "missed: read, not one event";
}

function sayTruth({ id, kinds, on, positions }: TrueDisagreement): string {
  return `${id} ${kinds.join("/")} ${on}: ${positions.map(({ value }) => value).join(" · ")}`;
}

function sayDispute({ about, disagreement }: Dispute): string {
  const positions = disagreement.positions.map(({ value, sources }) => `${value} (${sources.join(", ")})`);
  return `${disagreement.kind} ${disagreement.field}, ${about}: ${positions.join(" · ")}`;
}

function sayQuotes(one: Quote, other: Quote): string {
  return `${one.in} "${one.words}" | ${other.in} "${other.words}"`;
}

function tellMerges(what: string, { joined, parted }: JudgedMerges, tell: TellMiss): void {
  for (const [one, other] of joined) tell({ cause: `${what}: two made one`, context: sayQuotes(one, other) });
  for (const [one, other] of parted) tell({ cause: `${what}: one left two`, context: sayQuotes(one, other) });
}
