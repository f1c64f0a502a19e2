import { cleanReport, detectLanguage, parseFurnitureList } from "../../src/2-clean/index.ts";
import { openEffects, readDataFile } from "../../src/cli/effects.ts";
import { type Knowledge, readInputs } from "../../src/pipeline.ts";
import type { Models } from "./generate-reports.ts";

/** The paragraphs of the project's own corpus that are in English, cleaned. */
export async function readModels(
  corpus: readonly string[],
  { findPlaces }: Pick<Knowledge, "findPlaces">,
): Promise<Models> {
  const furniture = parseFurnitureList(new TextDecoder().decode(readDataFile("lexicon/furniture.txt")));
  const paragraphs: string[] = [];
  for await (const report of readInputs(corpus, openEffects(process).read)) {
    if ("problem" in report) continue;
    const { text } = cleanReport(report, furniture);
    if ((await detectLanguage(text)).supported) paragraphs.push(...text.split("\n\n").filter((one) => one.length > 80));
  }
  return { paragraphs, isPlace: (word) => findPlaces([word], 0) !== null };
}
