import { cleanReport, parseFurnitureList } from "../../src/2-clean/index.ts";
import { groupCopies, signText } from "../../src/3-dedupe/index.ts";
import { annotate, splitText, wordsBySentence } from "../../src/4-annotate/index.ts";
import { extract, indexTriggers } from "../../src/5-extract/index.ts";
import { modelFolder, readDataFile } from "../../src/cli/effects.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { loadModel } from "../../src/pipeline.ts";
import { type Annotation, Claim, type Interval } from "../../src/schema/index.ts";
import { projectAnnotation } from "./project-annotation.ts";
import { projectClaims } from "./project-claims.ts";
import type { CaseInput } from "./read-case.ts";

/** What a stage makes of a case's input, as its `expected.json` has it. */
export type RunStage = (one: CaseInput) => Promise<unknown>;

/** The stages that have cases, over the real `data/` and language model, which are loaded once. */
export async function openStages(): Promise<ReadonlyMap<string, RunStage>> {
  const furniture = parseFurnitureList(new TextDecoder().decode(readDataFile("lexicon/furniture.txt")));
  const knowledge = loadKnowledge(readDataFile);
  const triggers = indexTriggers(knowledge.lexicon.triggers, knowledge.lexicon.irregularVerbs);
  const model = await loadModel(modelFolder);

  const annotateCase = async ({ text, head }: CaseInput): Promise<Annotation> => {
    const split = splitText(text.trimEnd(), knowledge.lexicon.roles);
    const parse = await model.parse(wordsBySentence(split));
    return annotate(split, parse, publishedOn(head.get("published")), knowledge);
  };

  return new Map<string, RunStage>([
    [
      "2-clean",
      async (one) => {
        const { title, text, removed } = cleanReport({ text: one.text, title: null }, furniture);
        return { title, text: text.split("\n\n"), removed: removed.map(({ reason }) => reason) };
      },
    ],
    ["3-dedupe", async ({ text }) => copiesIn(JSON.parse(text))],
    [
      "4-annotate",
      async (one) => projectAnnotation(await annotateCase(one), (one.head.get("show") ?? "").split(/, */)),
    ],
    [
      "5-extract",
      async (one) => {
        const found = extract(await annotateCase(one), one.head.get("publisher") ?? null, "d", {
          ...knowledge,
          triggers,
        });
        return projectClaims({ ...found, claims: found.claims.map((claim) => Claim.parse(claim)) });
      },
    ],
  ]);
}

function publishedOn(day: string | undefined): Interval | null {
  return day === undefined
    ? null
    : { from: day, to: day, precision: "day", text: null, span: null, anchor: "publication" };
}

/** `[{ id, published, text }]` in the order of arrival; for each id the original it copies. */
function copiesIn(documents: readonly { id: string; published: string | null; text: string }[]): {
  [id: string]: string | null;
} {
  const candidates = documents.map(({ id, published, text }, order) => ({
    id,
    published,
    order,
    signature: signText(text),
  }));
  return Object.fromEntries(groupCopies(candidates));
}
