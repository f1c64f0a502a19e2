import { foldText } from "./fold-words.ts";
import { type Cut, cutWhole, type Pass } from "./paragraph.ts";

const longEnough = 40;
const shortRun = 3;
/** Longer paragraphs are compared as they stand. */
const longestFolded = 20_000;

/**
 * Later copies of paragraphs that were printed before: long ones, and short ones in a run that repeats an earlier run of
 * three or more or holds a long one.
 */
export const dropRepeatedParagraphs: Pass = (paragraphs) => {
  const firstIndex = new Map<string, number>();
  const cuts: Cut[] = [];
  let run: number[] = [];
  let previous = -2;
  const close = (): void => {
    const long = run.some((index) => (paragraphs[index]?.text.length ?? 0) >= longEnough);
    if (long || run.length >= shortRun) {
      for (const index of run) {
        const paragraph = paragraphs[index];
        if (paragraph !== undefined) cuts.push(cutWhole(paragraph, "repeated paragraph"));
      }
    }
    run = [];
  };
  paragraphs.forEach(({ text }, index) => {
    const key = text.length > longestFolded ? text : foldText(text);
    const earlier = firstIndex.get(key);
    if (earlier === undefined) firstIndex.set(key, index);
    if (earlier === undefined || earlier !== previous + 1) close();
    if (earlier !== undefined) run.push(index);
    previous = earlier ?? -2;
  });
  close();
  return cuts;
};
