import type { Disagreement } from "../../schema/index.ts";
import { latestTolls, listSeries, populationKey, type Toll } from "../count-tolls.ts";
import type { Statement } from "../statement.ts";
import { disagree, opposed } from "./list-positions.ts";

/**
 * Numbers that cannot all be right: the ranges of two voices' latest numbers have nothing in common. Numbers compare
 * where they count the same people: one population, people at large, or what a voice that knows of no others gives for all.
 */
export function disputeNumbers(tolls: readonly Toll[], statements: readonly Statement[]): Disagreement[] {
  const denials = statements.filter((statement) => !statement.affirmed);
  const latest = latestTolls(tolls.filter((toll) => !toll.part));
  const found: Disagreement[] = [];
  for (const outcome of new Set(latest.map((toll) => toll.outcome))) {
    const own = latest.filter((toll) => toll.outcome === outcome);
    const wholes = own.filter((toll) => toll.who === null || standsForAll(toll, own, denials));
    const groups = [
      wholes,
      ...populations(own).map((who) =>
        own.filter((toll) => toll.who === who && !(wholes.length > 1 && wholes.includes(toll))),
      ),
    ];
    for (const group of groups) {
      const who = group === wholes ? null : (group[0]?.who ?? null);
      const against = opposed(group, sayRange, ({ statement }) => statement.voice.key, disjoint);
      const sorted = [...against].sort((a, b) => a.low - b.low || a.high - b.high);
      const stands = sorted.map((toll) => ({
        value: sayRange(toll),
        voice: toll.statement.voice,
        claim: toll.statement.claim.id,
      }));
      const field = who === null ? `casualties.${outcome}` : `casualties.${outcome}.${who}`;
      const dispute = disagree(
        "value",
        field,
        stands,
        `The numbers given for ${who === null ? "those" : `${who}s`} ${outcome} cannot all be right:`,
      );
      if (dispute !== null) found.push({ ...dispute, reason: dispute.reason + sayRevisions(sorted, tolls) });
    }
  }
  return found;
}

/** " Seven Wells Hospital first gave 12, then 19, then 23." */
function sayRevisions(latest: readonly Toll[], tolls: readonly Toll[]): string {
  const told = latest.flatMap((toll) => {
    const values = listSeries(toll, tolls).map(sayRange);
    return values.length === 0 ? [] : [` ${toll.statement.voice.label} first gave ${values.join(", then ")}.`];
  });
  return [...new Set(told)].join("");
}

function populations(tolls: readonly Toll[]): string[] {
  return [...new Set(tolls.flatMap((toll) => toll.who ?? []))].sort();
}

/**
 * A number of fighters or of anyone else is a voice's whole toll where it says that nobody else was harmed, or where it
 * is more than another voice's whole.
 */
function standsForAll(toll: Toll, all: readonly Toll[], denials: readonly Statement[]): boolean {
  if (toll.who === null || toll.low === 0) return false;
  const own = all.filter((other) => other.statement.voice.account === toll.statement.voice.account);
  const others = own.filter((other) => other !== toll && other.who !== toll.who);
  if (others.length > 0) return others.every((other) => other.who !== null && other.high === 0);
  const { account } = toll.statement.voice;
  const denied = denials
    .filter((denial) => denial.voice.account === account)
    .flatMap((denial) => denial.event.casualties);
  if (denied.some((casualty) => ![null, toll.who].includes(populationKey(casualty.population)))) return true;
  return all.some(
    (other) =>
      other.who === null && other.statement.voice.account !== toll.statement.voice.account && other.high < toll.low,
  );
}

function disjoint(one: Toll, other: Toll): boolean {
  return one.low > other.high || other.low > one.high;
}

/** "12", "at least 12", "20 to 30", "none". */
export function sayRange({ low, high }: { low: number; high: number }): string {
  if (high === 0) return "none";
  if (low === high) return String(low);
  if (!Number.isFinite(high)) return `at least ${low}`;
  return low === 0 ? `at most ${high}` : `${low} to ${high}`;
}
