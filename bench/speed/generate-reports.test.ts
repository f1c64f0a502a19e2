import { expect, test } from "vitest";
import { isCopy, signText } from "../../src/3-dedupe/index.ts";
import { countWords, type GeneratedReport, generateReports, type Models } from "./generate-reports.ts";

const models: Models = {
  paragraphs: [
    "The spokesman for the Orlan Guard, Ada Brenn, said on 14 March that 12 men were killed near the Velmar bridge. She said the army of Tarn had fired 3 rockets.",
    "Residents of Velmar said the shelling had begun at dawn and went on for hours, while the governor, Ulf Marren, spoke of a breach of the truce of 2019.",
    "An aid worker told the Harbour Post that the clinic in Tarn had taken in 7 children, two of them burned, and had no water left.",
    "The defence ministry of Orlan denied it. It said that its brigade had been in Velmar since Tuesday and had lost 4 men to a mine.",
  ],
  isPlace: (word) => word === "Velmar" || word === "Tarn",
};

function take(count: number, seed: number): GeneratedReport[] {
  const reports = generateReports(models, { words: 120, seed });
  return Array.from({ length: count }, () => reports.next().value as GeneratedReport);
}

test("the seed decides everything", () => {
  expect(take(5, 1)).toEqual(take(5, 1));
  expect(take(5, 1)).not.toEqual(take(5, 2));
});

test("a report has the words it should have, to the end of the sentence", () => {
  for (const { text } of take(20, 1)) {
    expect(countWords(text)).toBeGreaterThanOrEqual(120);
    expect(countWords(text)).toBeLessThan(150);
  }
});

test("names become others, the same one throughout a report, and years stay", () => {
  const [report] = take(1, 3);
  expect(report?.text).not.toMatch(/Velmar|Tarn|Brenn|Marren|Orlan/);
  for (const { text } of take(10, 3)) expect(text).not.toMatch(/truce of (?!2019)/);
});

test("no two are copies of each other", () => {
  const signatures = take(30, 1).map(({ text }) => signText(text));
  const copies = signatures.flatMap((one, index) => signatures.slice(index + 1).filter((other) => isCopy(one, other)));
  expect(copies).toEqual([]);
});
