/**
 * One run of resolving and weighing over generated claims: `tsx measure-relating.ts DOCUMENTS SEED`. Prints a line of JSON:
 * processor seconds of each part, B³ against the truth, what one more report takes, and the most memory held in MiB.
 * Records are made when they are needed and not kept, as a store gives them.
 */
import { openResolution, type ResolvedEvent } from "../../src/6-resolve/index.ts";
import { openWeighing } from "../../src/7-weigh/index.ts";
import type { Record } from "../../src/schema/index.ts";
import { generateRecord } from "./generate-claims.ts";
import { scoreBcubed } from "./score-bcubed.ts";

/** What this program prints. Times are in seconds of processor time. */
export interface RelatingRun {
  documents: number;
  claims: number;
  events: number;
  disputes: number;
  resolve: number;
  weigh: number;
  addOne: number;
  precision: number;
  recall: number;
  /** MiB. */
  peak: number;
}

const [documents, seed] = [Number(process.argv[2]), Number(process.argv[3])];
const eventsAtOnce = 2000;
const resolution = openResolution();
const weighing = openWeighing();
const truth = new Map<string, string>();
const spent = { resolve: 0, weigh: 0, addOne: 0 };

function time<T>(part: keyof typeof spent, work: () => T): T {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  spent[part] += (user + system) / 1e6;
  return result;
}

function makeRecord(index: number): Record {
  const { record, truth: told } = generateRecord(index, seed);
  for (const [claim, event] of told) truth.set(claim, event);
  return record;
}

/** The records of all documents that tell of the events. */
function recordsOf(events: readonly ResolvedEvent[]): Record[] {
  const indexes = new Set(events.flatMap(({ claims }) => claims.map((claim) => Number(/^r(\d+)\./.exec(claim)?.[1]))));
  return [...indexes].map((index) => generateRecord(index, seed).record);
}

for (let index = 0; index < documents; index++) {
  const record = makeRecord(index);
  time("resolve", () => resolution.add([record]));
  time("weigh", () => weighing.add([record]));
}
time("resolve", () => resolution.settle());
const events = time("resolve", () => resolution.events());
const entityOf = {
  get: (key: string): string | undefined => {
    const slash = key.lastIndexOf("/");
    return resolution.entityOf(key.slice(0, slash), key.slice(slash + 1)) ?? undefined;
  },
};
time("weigh", () => weighing.resolve({ entities: resolution.eachEntity(), entityOf, events }));
let disputes = 0;
for (let from = 0; from < events.length; from += eventsAtOnce) {
  const some = events.slice(from, from + eventsAtOnce);
  const records = recordsOf(some);
  for (const event of time("weigh", () => weighing.weigh(some, records))) disputes += event.disagreements.length;
}
disputes += time("weigh", () => weighing.standing()).length;

const found = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
const { precision, recall } = scoreBcubed(truth, found);

const late = makeRecord(documents);
time("addOne", () => {
  resolution.add([late]);
  weighing.add([late]);
  const changes = resolution.settle();
  weighing.update(changes);
  weighing.weigh(changes.events, recordsOf(changes.events));
});

const run: RelatingRun = {
  documents,
  claims: truth.size,
  events: events.length,
  disputes,
  ...spent,
  precision,
  recall,
  peak: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
