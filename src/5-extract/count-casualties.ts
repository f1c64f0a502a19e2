import type { Casualty, Outcome } from "../schema/index.ts";
import { countPhrase } from "./count-phrase.ts";
import { findSubsets, isSubset } from "./find-subsets.ts";
import { type Reading, throughPartitive } from "./reading.ts";

/**
 * How many came to harm by the phrases' own numbers; a phrase without a number counts one, or, in the plural, some. A list
 * that tells of people one by one ("X, his wife and their two sons") is one number, with its parts inside it.
 */
export function countCasualties(
  reading: Reading,
  harmed: readonly number[],
  outcome: Outcome | null,
  trigger: number,
): Casualty[] {
  if (outcome === null) return [];
  const counted = harmed
    .filter((chunk) => !isSubset(reading, chunk))
    .flatMap((chunk) => {
      const casualty = countPhrase(reading, chunk, outcome);
      if (casualty === null) return [];
      const includes = findSubsets(reading, throughPartitive(reading, chunk), outcome, trigger);
      return [{ ...casualty, includes }];
    });
  return sumOfList(counted);
}

/** Only a list that holds somebody told of alone is added up: counted populations stand side by side. */
function sumOfList(counted: Casualty[]): Casualty[] {
  const [first] = counted;
  const last = counted.at(-1);
  const alone = counted.some(({ high, qualifier }) => high === 1 && qualifier === "exact");
  if (first === undefined || last === undefined || counted.length < 2 || !alone) return counted;
  if (counted.some(({ low }) => low === null)) return counted;
  const low = counted.reduce((sum, one) => sum + (one.low ?? 0), 0);
  const high = counted.some((one) => one.high === null) ? null : counted.reduce((sum, one) => sum + (one.high ?? 0), 0);
  const parts = counted.flatMap((one) => [{ ...one, includes: [] }, ...one.includes]);
  return [
    {
      ...first,
      low,
      high,
      qualifier: high === null ? "at-least" : high === low ? "exact" : "range",
      population: null,
      includes: parts.filter(({ population }) => population !== null),
      span: { start: first.span.start, end: last.span.end },
    },
  ];
}
