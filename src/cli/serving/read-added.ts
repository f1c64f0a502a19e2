import type { AddedFile, AddedWith, AdditionSteps } from "../../api/index.ts";
import { type ReadEffects, type ReadOptions, type Refusal, type Report, readInputs } from "../../pipeline.ts";
import type { Store } from "../../store/index.ts";
import type { Outcome, Planned } from "../reading/outcome.ts";
import { planReports } from "../reading/plan-report.ts";
import { type Readers, readInOrder } from "../reading/read-in-order.ts";
import { keepOutcomes, type Settled } from "../reading/settle-outcomes.ts";

/** Reads what was sent to the page into the record, and tells how it goes. Nothing but these files can be read. */
export async function readAdded(
  files: readonly AddedFile[],
  given: AddedWith,
  { store, readers, maxBytes }: { store: Store; readers: Readers; maxBytes: number },
  steps: AdditionSteps,
): Promise<void> {
  const options: ReadOptions = { ...given, maxBytes };
  const names = files.map(({ name }) => name);
  const reports = countReports(readInputs(names, onlyThese(files), options), steps);
  const plan = planReports(store);
  const outcomes: AsyncIterable<Outcome> = readInOrder(planAll(reports, plan), readers);
  for await (const settled of keepOutcomes(outcomes, store)) await tell(settled, store, steps);
}

/** A file system that holds these files and no other, so that a list among them cannot name one of the computer's. */
function onlyThese(files: readonly AddedFile[]): ReadEffects {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return {
    kind: async (path) => (byName.has(path) ? "file" : "missing"),
    size: async (path) => byName.get(path)?.length ?? 0,
    async bytes(path) {
      const bytes = byName.get(path);
      if (bytes === undefined) throw new Error("there is no such file among those that were sent");
      return bytes;
    },
    list: async () => [],
    glob: async () => [],
    input: async () => new Uint8Array(),
  };
}

async function* countReports(
  reports: AsyncIterable<Report | Refusal>,
  steps: AdditionSteps,
): AsyncGenerator<Report | Refusal> {
  let count = 0;
  for await (const report of reports) {
    count += 1;
    steps.expect(count);
    yield report;
  }
}

async function* planAll(
  reports: AsyncIterable<Report | Refusal>,
  plan: (report: Report | Refusal) => Promise<Planned>,
): AsyncGenerator<Planned> {
  for await (const report of reports) yield await plan(report);
}

async function tell(settled: Settled, store: Store, steps: AdditionSteps): Promise<void> {
  if (settled.kind === "refused") {
    steps.met(settled.refusal.location, settled.refusal.problem);
    return;
  }
  const known = settled.kind === "known";
  const record = known ? await store.records.get(settled.id) : settled.record;
  if (record === null) return;
  const { document, claims, problems } = record;
  steps.kept({
    id: document.id,
    title: document.title,
    location: known ? settled.location : document.original.location,
    claims: claims.length,
    copyOf: document.copyOf,
    known,
  });
  if (!known) for (const problem of problems) steps.met(document.original.location, problem);
}
