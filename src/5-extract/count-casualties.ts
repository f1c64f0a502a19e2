import type { Casualty, Outcome } from "../schema/index.ts";
import { countPhrase } from "./count-phrase.ts";
import { findSubsets, isSubset } from "./find-subsets.ts";
import { isBareName, isKin } from "./list-conjuncts.ts";
import { chunkAt, type Reading, throughPartitive, tokenAt } from "./reading.ts";

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
  const whole = harmed.filter((chunk) => !isSubset(reading, chunk));
  const counted = gatherMembers(reading, whole).flatMap(({ chunk, members }) => {
    const casualty = countPhrase(reading, chunk, outcome);
    if (casualty === null) return [];
    const includes = findSubsets(reading, throughPartitive(reading, chunk), outcome, trigger);
    const told = { low: members, high: members, qualifier: "exact" as const };
    return [{ ...casualty, ...(casualty.qualifier === "vague" && members > 1 ? told : {}), includes }];
  });
  const [first] = counted;
  if (first !== undefined && isNamedAfter(reading, whole)) return [first];
  return isListOfPeople(counted) ? sumOfList(counted) : counted;
}

/** "her two sons Jo and Max, and Lia": names behind a counted phrase, as many as it counts, are those of whom it counts. */
function gatherMembers(reading: Reading, harmed: readonly number[]): { chunk: number; members: number }[] {
  const kept: { chunk: number; members: number }[] = [];
  let open = 0;
  for (const chunk of harmed) {
    const group = kept.at(-1);
    if (isBareName(reading, chunk) && open > 0 && group !== undefined) {
      open--;
      group.members++;
      continue;
    }
    const count = isBareName(reading, chunk) ? null : countPhrase(reading, chunk, "killed");
    const named = tokenAt(reading, chunkAt(reading, chunk).head).pos === "PROPN" ? 1 : 0;
    const most = count === null ? 1 : (count.high ?? Number.POSITIVE_INFINITY);
    open = most > 1 ? most - named : 0;
    kept.push({ chunk, members: named });
  }
  return kept;
}

/** "Seven civilians, X, his wife and their five children": the list says who the counted are. */
function isNamedAfter(reading: Reading, harmed: readonly number[]): boolean {
  const [first, second] = harmed;
  if (first === undefined || second === undefined || isKin(reading, first)) return false;
  const count = countPhrase(reading, first, "killed");
  const comma = tokenAt(reading, chunkAt(reading, second).first - 1).norm === ",";
  return comma && (count?.low ?? 0) > 1 && count?.qualifier !== "vague" && isBareName(reading, second);
}

/** Who dies by his own attack is not counted among its victims. */
const ATTACKER = /(?:bomber|attacker|gunman|gunmen|assailant|shooter|militant|insurgent)s?$/i;

/**
 * Only a list that holds somebody told of alone is added up, or people of one kind ("10 members of one family and nine
 * members of another"), and no attacker: counted populations stand side by side ("12 fighters and three civilians").
 */
function isListOfPeople(counted: readonly Casualty[]): boolean {
  const alike = counted.every(({ population }) => population !== null && population === counted[0]?.population);
  return (
    (alike || counted.some(({ high, qualifier }) => high === 1 && qualifier === "exact")) &&
    !counted.some(({ population }) => ATTACKER.test(population ?? ""))
  );
}

function sumOfList(counted: Casualty[]): Casualty[] {
  const [first] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined || counted.length < 2) return counted;
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
      population: parts.every(({ population }) => population === first.population) ? first.population : null,
      includes: parts.filter(({ population }) => population !== null),
      span: { start: first.span.start, end: last.span.end },
    },
  ];
}
