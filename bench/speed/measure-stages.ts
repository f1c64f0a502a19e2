/**
 * One run of every stage, one after another in one thread, over the reports of a folder: `tsx measure-stages.ts FOLDER SCRATCH`.
 * Prints a line of JSON: seconds and processor seconds by stage, and the most memory that the process held in MiB.
 */
import { join } from "node:path";
import { cleanReport, detectLanguage, parseFurnitureList } from "../../src/2-clean/index.ts";
import { groupCopies, signText } from "../../src/3-dedupe/index.ts";
import { annotate, splitText, wordsBySentence } from "../../src/4-annotate/index.ts";
import { extract, indexTriggers } from "../../src/5-extract/index.ts";
import { modelFolder, openEffects, readDataFile } from "../../src/cli/effects.ts";
import {
  type Candidate,
  encodeSignature,
  loadKnowledge,
  loadModel,
  type Report,
  readInputs,
  relateRecords,
} from "../../src/pipeline.ts";
import type { Document, Record } from "../../src/schema/index.ts";
import { openStore, type RecordToKeep } from "../../src/store/index.ts";

const [, , folder = "", scratch = ""] = process.argv;
const batch = 100;
const seconds: { [stage: string]: number } = {};
const processor: { [stage: string]: number } = {};

interface Moment {
  wall: number;
  cpu: NodeJS.CpuUsage;
}

function moment(): Moment {
  return { wall: performance.now(), cpu: process.cpuUsage() };
}

function time<T>(stage: string, work: () => T): T {
  const started = moment();
  const result = work();
  add(stage, started);
  return result;
}

function add(stage: string, started: Moment): void {
  const { user, system } = process.cpuUsage(started.cpu);
  seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - started.wall) / 1000;
  processor[stage] = (processor[stage] ?? 0) + (user + system) / 1e6;
}

const loading = moment();
const knowledge = loadKnowledge(readDataFile);
const furniture = parseFurnitureList(new TextDecoder().decode(readDataFile("lexicon/furniture.txt")));
const known = { ...knowledge, triggers: indexTriggers(knowledge.lexicon.triggers, knowledge.lexicon.irregularVerbs) };
const model = await loadModel(modelFolder);
add("load", loading);

const kept: { report: Report; item: RecordToKeep }[] = [];
const candidates: Candidate[] = [];
let since = moment();
for await (const report of readInputs([join(folder, "manifest.jsonl")], openEffects(process).read)) {
  add("read", since);
  if ("problem" in report) throw new Error(report.problem.message);
  const id = `d${kept.length}`;
  const clean = time("clean", () => cleanReport(report, furniture));
  const telling = moment();
  await detectLanguage(clean.text);
  add("clean", telling);
  const signature = time("dedupe", () => signText(clean.text));
  const split = time("annotate, words", () => splitText(clean.text, knowledge.lexicon.roles));
  const parsing = moment();
  const parse = await model.parse(wordsBySentence(split));
  add("annotate, model", parsing);
  const annotation = time("annotate, rules", () => annotate(split, parse, report.published, knowledge));
  const found = time("extract", () => extract(annotation, report.publisher, id, known));
  const { publisher, url, published, original } = report;
  const document: Document = {
    id,
    title: clean.title,
    publisher,
    url,
    language: "en",
    published,
    text: clean.text,
    copyOf: null,
    original,
  };
  const record: Record = { document, ...found, problems: split.problems };
  candidates.push({ id, published: published?.from ?? null, order: kept.length, signature });
  kept.push({
    report,
    item: {
      record,
      map: clean.map,
      signature: { bytes: encodeSignature(signature), bands: signature.bands },
      given: { publisher, published: published?.text ?? null, title: report.title, url },
    },
  });
  since = moment();
}
time("dedupe", () => groupCopies(candidates));
const related = time("resolve and weigh", () =>
  relateRecords({ records: kept.map(({ item }) => item.record), judgements: [] }),
);

const storing = moment();
const store = await openStore(join(scratch, "record"), { command: "bench:speed", now: () => new Date() });
for (let at = 0; at < kept.length; at += batch) {
  const part = kept.slice(at, at + batch);
  await Promise.all(part.map(({ report }) => store.putOriginal(report.bytes)));
  await store.saveRecords(part.map(({ item }) => item));
}
await store.entities.replaceAll(related.entities);
await store.events.replaceAll(related.events);
await store.disputes.replaceAll(related.disputes);
await store.close();
add("store", storing);

const claims = kept.reduce((sum, { item }) => sum + item.record.claims.length, 0);
console.log(
  JSON.stringify({
    seconds,
    processor,
    peak: process.resourceUsage().maxRSS / 1024,
    claims,
    events: related.events.length,
  }),
);
