import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openEffects } from "../src/cli/effects.ts";
import { relateRecords } from "../src/pipeline.ts";
import type { Dispute, Event, Record } from "../src/schema/index.ts";
import { expectationOf } from "./cases/expectation.ts";
import { projectClaims } from "./cases/project-claims.ts";
import { corpusFolder, placeInCorpus, readCorpus } from "./corpus/read-corpus.ts";

/**
 * What the program reads out of the corpus, document by document and across all of them, against `corpus/expected`.
 * `UPDATE_CORPUS=1` writes it anew; read the difference before committing it. What the reports mean is in TRUTH.md.
 */
const update = process.env["UPDATE_CORPUS"] === "1" && process.env["CI"] === undefined;

const effects = openEffects(process);
const records = await readCorpus(await effects.loadPipeline(), effects.read);
const related = relateRecords({ records, judgements: [] });

describe("the corpus", () => {
  test.each(records.map((record) => [nameOf(record), record] as const))("%s", (name, record) => {
    compare(name, {
      title: record.document.title,
      published: record.document.published?.from ?? null,
      language: record.document.language,
      copyOf: nameById(record.document.copyOf),
      problems: record.problems.map((problem) => problem.code),
      claims: projectClaims(record),
    });
  });

  test("its events, with who tells them and how well they are attested", () => {
    compare("events", related.events.map(plainEvent));
  });

  test("its disagreements, with who stands where", () => {
    compare("disputes", related.disputes.map(plainDispute));
  });
});

function compare(name: string, actual: unknown): void {
  const folder = join(corpusFolder, "expected", name);
  if (update) mkdirSync(folder, { recursive: true });
  expect(actual).toEqual(expectationOf(folder, actual, update));
}

function plainEvent(event: Event): unknown {
  return {
    what: event.mode === null ? event.type : `${event.type}/${event.mode}`,
    where: event.place?.name ?? null,
    when: event.time === null ? null : `${event.time.from ?? ""}..${event.time.to ?? ""}`,
    actors: event.actors.map((actor) => actor.name),
    recipients: event.recipients.map((recipient) => recipient.name),
    losses: event.casualties.map(
      ({ outcome, population, low, best, high }) => `${outcome} ${population ?? "people"} ${low}/${best}/${high}`,
    ),
    accounts: event.accounts.map((account) => account.source),
    grade: event.grade.value,
  };
}

function plainDispute({ about, disagreement }: Dispute): unknown {
  const positions = disagreement.positions.map(({ value, sources }) => `${value}: ${sources.join(", ")}`);
  return { about, kind: disagreement.kind, field: disagreement.field, positions };
}

function nameOf(record: Record): string {
  return placeInCorpus(record).replace(/[^\w.-]+/g, "-");
}

function nameById(id: string | null): string | null {
  const found = records.find((record) => record.document.id === id);
  return found === undefined ? null : nameOf(found);
}
