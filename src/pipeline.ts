import type { Report } from "./1-read/index.ts";
import { cleanReport, detectLanguage, type FurnitureList, parseFurnitureList } from "./2-clean/index.ts";
import { type Signature, signText } from "./3-dedupe/index.ts";
import { annotate, splitText, wordsBySentence } from "./4-annotate/index.ts";
import { extract, indexTriggers } from "./5-extract/index.ts";
import { resolve } from "./6-resolve/index.ts";
import { weigh } from "./7-weigh/index.ts";
import type { Model } from "./infer/index.ts";
import { type Knowledge, loadKnowledge, type ReadData } from "./knowledge/index.ts";
import {
  type Dispute,
  type Document,
  type Event,
  type Judgement,
  type Problem,
  problem,
  type Record,
  type ResolvedEntity,
} from "./schema/index.ts";
import { composeMaps, type TextMap } from "./text/text-map.ts";

export {
  expandInputs,
  type OriginalText,
  type ReadEffects,
  type ReadOptions,
  type Refusal,
  type Report,
  readInputs,
  readOriginalText,
  rereadOriginal,
} from "./1-read/index.ts";
export {
  type Candidate,
  decodeSignature,
  encodeSignature,
  groupCopies,
  joinGroup,
  type Neighbour,
  type Signature,
  type Standing,
} from "./3-dedupe/index.ts";
export { type Comparison, explainPair } from "./6-resolve/index.ts";
export { type ClaimNumber, readNumbers, recordSources, type SourceRecord } from "./7-weigh/index.ts";
export { holdRuntime, loadModel, type Model } from "./infer/index.ts";
export { type Knowledge, loadKnowledge, type ReadData } from "./knowledge/index.ts";
export type { TextMap } from "./text/text-map.ts";

/** A report without its bytes: what the stages after the first go by. */
export type ReportText = Omit<Report, "bytes">;

/** One report through the stages that need no other report. */
export interface ReadRecord {
  record: Record;
  /** From the record's text to the decoded original. */
  map: TextMap;
  /** For finding its copies. */
  signature: Signature;
}

/** The stages in order, with what they share loaded once. */
export interface Pipeline {
  /** `id` names a document that is already kept under it; else it is `documentId`. */
  read(report: ReportText, id?: string): Promise<ReadRecord>;
}

/** The pipeline with everything under `data/`; throws a SaysoError where a file there is malformed. */
export function loadPipeline(readData: ReadData, model: Model): Pipeline {
  const furniture = parseFurnitureList(new TextDecoder().decode(readData("lexicon/furniture.txt")));
  return openPipeline(loadKnowledge(readData), furniture, model);
}

/** `furniture` is `parseFurnitureList` of `data/lexicon/furniture.txt`. */
export function openPipeline(knowledge: Knowledge, furniture: FurnitureList, model: Model): Pipeline {
  const triggers = indexTriggers(knowledge.lexicon.triggers, knowledge.lexicon.irregularVerbs);
  const shared = { knowledge: { ...knowledge, triggers }, furniture, model };
  return {
    read: (report, id = documentId(report.original.sha256, report.publisher)) => readReport(report, id, shared),
  };
}

interface Shared {
  knowledge: Knowledge & { triggers: ReturnType<typeof indexTriggers> };
  furniture: FurnitureList;
  model: Model;
}

async function readReport(
  report: ReportText,
  id: string,
  { knowledge, furniture, model }: Shared,
): Promise<ReadRecord> {
  const clean = cleanReport(report, furniture);
  const { language, supported } = await detectLanguage(clean.text);
  const document: Document = {
    id,
    title: clean.title,
    publisher: report.publisher,
    url: report.url,
    language,
    published: report.published,
    text: clean.text,
    copyOf: null,
    original: report.original,
  };
  const map = composeMaps(clean.map, report.map);
  const signature = signText(clean.text);
  const problems: Problem[] = [...report.problems];
  if (!supported) {
    problems.push(problem("read-language", { location: report.original.location, language }));
    return { record: { document, entities: [], times: [], attributions: [], claims: [], problems }, map, signature };
  }
  const split = splitText(clean.text, knowledge.lexicon.roles);
  const parse = await model.parse(wordsBySentence(split));
  const annotation = annotate(split, parse, report.published, knowledge);
  const found = extract(annotation, report.publisher, document.id, knowledge);
  return { record: { document, ...found, problems: [...problems, ...split.problems] }, map, signature };
}

/** What comes of all documents together. */
export interface RelatedRecords {
  entities: ResolvedEntity[];
  events: Event[];
  disputes: Dispute[];
}

/** The stages that need every report at once. `judgements` are those in force; the order of either makes no difference. */
export function relateRecords(input: { records: readonly Record[]; judgements: readonly Judgement[] }): RelatedRecords {
  const resolution = resolve(input);
  return { entities: resolution.entities, ...weigh(input.records, resolution) };
}

/** The same bytes by the same publisher are one document, wherever they lie. */
export function documentId(sha256: string, publisher: string | null): string {
  const publisherKey = publisher === null ? "" : `-${fingerprint(publisher.trim().toLowerCase())}`;
  return `d${sha256.slice(0, 16)}${publisherKey}`;
}

/** 32-bit FNV-1a in hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
