import { readFileSync } from "node:fs";
import { cleanReport, parseFurnitureList } from "../../src/2-clean/index.ts";
import { groupCopies, signText } from "../../src/3-dedupe/index.ts";
import { annotate, loadTokenSplitter } from "../../src/4-annotate/index.ts";
import { extract, indexTriggers } from "../../src/5-extract/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { type Annotation, Claim, type Interval } from "../../src/schema/index.ts";
import { projectAnnotation } from "./project-annotation.ts";
import { projectClaims } from "./project-claims.ts";
import type { CaseInput } from "./read-case.ts";

/** What a stage makes of a case's input, as its `expected.json` has it. */
export type RunStage = (one: CaseInput) => unknown;

/** The stages that have cases, over the real `data/`, which is loaded once. */
export function openStages(): ReadonlyMap<string, RunStage> {
  const readData = (name: string): Uint8Array => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  const furniture = parseFurnitureList(new TextDecoder().decode(readData("lexicon/furniture.txt")));
  const knowledge = loadKnowledge(readData);
  const triggers = indexTriggers(knowledge.lexicon.triggers, knowledge.lexicon.irregularVerbs);
  const splitTokens = loadTokenSplitter();

  const annotateCase = ({ text, head }: CaseInput): Annotation =>
    annotate(text.trimEnd(), publishedOn(head.get("published")), knowledge, splitTokens).annotation;

  return new Map<string, RunStage>([
    [
      "2-clean",
      (one) => {
        const { title, text, removed } = cleanReport({ text: one.text, title: null }, furniture);
        return { title, text: text.split("\n\n"), removed: removed.map(({ reason }) => reason) };
      },
    ],
    ["3-dedupe", ({ text }) => copiesIn(JSON.parse(text))],
    ["4-annotate", (one) => projectAnnotation(annotateCase(one), (one.head.get("show") ?? "").split(/, */))],
    [
      "5-extract",
      (one) => {
        const found = extract(annotateCase(one), one.head.get("publisher") ?? null, "d", { ...knowledge, triggers });
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
