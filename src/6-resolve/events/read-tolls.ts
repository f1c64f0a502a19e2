import type { Casualty } from "../../schema/index.ts";
import { headNoun } from "../../text/head-noun.ts";
import type { Toll } from "./event-view.ts";

const onTop = /\b(?:more(?! than)|other|others|further|additional)\b/i;

/**
 * The numbers that a claim gives of its own event. One that stands inside another ("including two children") or on top of
 * one ("four more people") is no toll of its own, nor is one over more than the event.
 */
export function readTolls(casualties: readonly Casualty[], text: string): Toll[] {
  const inside = new Set(casualties.flatMap((casualty) => casualty.includes.map(keyOf)));
  return casualties
    .filter(
      (casualty) =>
        !casualty.cumulative &&
        !inside.has(keyOf(casualty)) &&
        !onTop.test(casualty.population ?? "") &&
        !onTop.test(text.slice(casualty.span.start, casualty.span.end)),
    )
    .map(({ outcome, low, high, population }) => ({
      outcome,
      low: low ?? 0,
      high: high ?? Number.POSITIVE_INFINITY,
      who: headNoun(population ?? ""),
    }));
}

function keyOf({ outcome, low, population }: Casualty): string {
  return `${outcome}|${low}|${population}`;
}
